import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { pageHead } from '#domain/share/page-head.ts';
import { buildScript } from './build-script.ts';

const ENTRY = 'src/features/library/offline-page/main.ts';
const STYLE = 'src/parts/saved-page/page.css';
const NAME = 'virtual:offline-page';
const RESOLVED = `\0${NAME}`;

/** A page around the place for a backup. */
interface OfflinePage {
  readonly before: string;
  readonly after: string;
}

/**
 * Gives the module `virtual:offline-page`, a page that opens backups by itself: as text that Lectern
 * saves into a file, never as a page of the site, whose own policy lets no script stand in a page.
 */
export function offlinePagePlugin(): Plugin {
  let root = '';
  return {
    name: 'lectern-offline-page',
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return id === NAME ? RESOLVED : null;
    },
    async load(id) {
      if (id !== RESOLVED) return null;
      const style = await readFile(join(root, STYLE), 'utf8');
      const script = await buildScript({ root, entry: ENTRY, define: {} });
      const { before, after } = offlinePage(script, style);
      return `export const before = ${JSON.stringify(before)};\nexport const after = ${JSON.stringify(after)};\n`;
    },
  };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The page with this script and style, whose policy lets nothing else run, show or be fetched. */
export function offlinePage(script: string, style: string): OfflinePage {
  if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style))
    throw new Error('The page that opens backups holds what would end its script or style.');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const title = '<title>Your library – a backup of Lectern</title>';
  const before = `${pageHead(policy, title, style)}<body>
<script id="backup" type="application/json">
`;
  return { before, after: `</script>\n<script>${script}</script>\n</body>\n</html>\n` };
}
