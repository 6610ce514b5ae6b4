import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { buildScript } from '#build/build-script.ts';
import { listBuild } from '#build/built-files.ts';
import { PROJECT_ROOT } from '../scripts/project.mjs';

const HASHED = /^assets\/(.+-)([\w-]{8})\.(\w+)$/;
const TEXT = /\.(?:html|js|css)$/;
const BUILD_NAME = /\s*<meta name="lectern-build" content="\w+" \/>/;

/**
 * Makes of a built site what a later version of it would be: its scripts, styles and fonts carry other
 * hashes in their names, and its service worker is that of the new build.
 */
export async function makeNextSite(site: string, folder: string): Promise<void> {
  const files = await readFiles(site);
  const renamed = new Map([...files.keys()].map((name) => [name, nextName(name)] as const));
  const next = new Map<string, Buffer>();
  for (const [name, bytes] of files) {
    const content = TEXT.test(name) ? Buffer.from(withNextNames(String(bytes), renamed)) : bytes;
    next.set(renamed.get(name) ?? name, content);
  }
  next.set('index.html', Buffer.from(String(next.get('index.html')).replace(BUILD_NAME, '')));
  const { build, page } = listBuild(next);
  next.set('index.html', Buffer.from(page));
  const entry = 'src/service-worker/service-worker.ts';
  const script = await buildScript({ root: PROJECT_ROOT, entry, define: { BUILD: build } });
  next.set('service-worker.js', Buffer.from(script));
  for (const [name, bytes] of next) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
}

async function readFiles(site: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
    const path = join(parentPath, name);
    files.set(relative(site, path).replaceAll('\\', '/'), await readFile(path));
  }
  return files;
}

function nextName(name: string): string {
  const [, beginning, hash = '', extension] = HASHED.exec(name) ?? [];
  if (beginning === undefined) return name;
  return `assets/${beginning}${hash.split('').toReversed().join('')}.${extension}`;
}

function withNextNames(text: string, renamed: ReadonlyMap<string, string>): string {
  let result = text;
  for (const [name, next] of renamed)
    if (name !== next) result = result.replaceAll(name.slice(7), next.slice(7));
  return result;
}
