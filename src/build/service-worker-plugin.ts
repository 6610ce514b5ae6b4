import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { buildScript } from './build-script.ts';
import { listBuild, type SiteFiles } from './built-files.ts';

const ENTRY = 'src/service-worker/service-worker.ts';

/**
 * Gives the built site its service worker, with the list of all files of the app and their hashes,
 * and the page the name of this build. To stand last among the plugins, when all files are there.
 */
export function serviceWorkerPlugin(): Plugin {
  let root = '';
  let publicFolder = '';
  return {
    name: 'lectern-service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
      publicFolder = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, output) {
        if (this.environment.config.isWorker) return;
        const files = new Map<string, string | Uint8Array>(await filesOf(publicFolder));
        for (const [file, written] of Object.entries(output))
          files.set(file, written.type === 'chunk' ? written.code : written.source);
        const page = output['index.html'];
        if (page?.type !== 'asset') return this.error('The service worker needs an index.html.');
        const listed = listBuild(files);
        page.source = listed.page;
        const source = await buildScript({ root, entry: ENTRY, define: { BUILD: listed.build } });
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
      },
    },
  };
}

async function filesOf(folder: string): Promise<SiteFiles> {
  if (!existsSync(folder)) return new Map();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [relative(folder, path).replaceAll('\\', '/'), await readFile(path)] as const;
      }),
    ),
  );
}
