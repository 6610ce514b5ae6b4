import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { filesOf, hashInputs } from './input-hash.mjs';
import { CACHE_FOLDER, PROJECT_ROOT, packageScript } from './project.mjs';
import { runNode } from './run-process.mjs';
import { MendableError, say } from './terminal.mjs';

const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/**
 * One hash over all that a build of the given digests depends on.
 * @param {readonly string[]} digests files or folders
 */
export function hashBuildInputs(digests) {
  const sources = SOURCES.map((name) => join(PROJECT_ROOT, name));
  return hashInputs(PROJECT_ROOT, [...sources, ...digests]);
}

/**
 * Builds the site where its sources, its digests or the built files have changed since. It is for this
 * machine alone, where compressed copies would cost seconds and save nothing, so it has none unless
 * `COMPRESS` asks for them.
 * @param {{ out: string, digests?: readonly string[] }} options the folder for the site; files or
 *   folders of digests, `seeds/` unless told
 */
export async function buildSite({ out, digests }) {
  const folder = resolve(PROJECT_ROOT, out);
  const digestPaths = digests ?? [join(PROJECT_ROOT, 'seeds')];
  const compress = process.env['COMPRESS'] ?? 'no';
  const inputs = `${await hashBuildInputs(digestPaths)} compress ${compress}`;
  const stampFile = join(
    CACHE_FOLDER,
    'built',
    `${relative(PROJECT_ROOT, folder).replaceAll(/\W/g, '-')}.json`,
  );
  const stamp = await readFile(stampFile, 'utf8').catch(() => '');
  if (stamp === stampOf(inputs, await outputOf(folder))) return;
  say('building the site …');
  const environment = {
    // The bench's own runner sets another, with which React would be built for development.
    NODE_ENV: 'production',
    OUT: folder,
    COMPRESS: compress,
    ...(digests && { DIGESTS: digests.join(',') }),
  };
  const options = { environment, folder: PROJECT_ROOT };
  const status = await runNode(
    [packageScript('vite/bin/vite.js'), 'build', '--logLevel=warn'],
    options,
  );
  if (status !== 0) {
    throw new MendableError(
      'The site could not be built.',
      'mend what the lines above name; npm run check shows what is wrong with a digest.',
    );
  }
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, stampOf(inputs, await outputOf(folder)));
}

/**
 * @param {string} inputs
 * @param {string} output
 */
function stampOf(inputs, output) {
  return JSON.stringify({ inputs, output });
}

/**
 * Names and sizes tell one build from another, because names of changed files change.
 * @param {string} folder
 */
async function outputOf(folder) {
  const files = await filesOf(folder);
  const lines = files.map(async (file) => `${relative(folder, file)} ${(await stat(file)).size}`);
  return (await Promise.all(lines)).join('\n');
}
