import { join } from 'node:path';
import { build } from 'vite';
import { CACHE_FOLDER, PROJECT_ROOT } from '../../project.mjs';

const SOURCES = join(PROJECT_ROOT, 'scripts', 'bench', 'search');
const OPTIONS = {
  root: PROJECT_ROOT,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
} as const;

/** Bundles the page and the worker that time engines into a folder, as a site would have them. */
export async function bundleForBrowser(folder: string): Promise<void> {
  await build({
    ...OPTIONS,
    base: './',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      // The size of a chunk is of no interest here.
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        input: {
          'engine-page': join(SOURCES, 'engine-page.ts'),
          'engine-worker': join(SOURCES, 'engine.worker.ts'),
        },
        preserveEntrySignatures: 'allow-extension',
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}

/** Bundles the script that builds indexes, so that it runs as fast as a build's; gives its path. */
export async function bundleForNode(): Promise<string> {
  const folder = join(CACHE_FOLDER, 'bench', 'code');
  await build({
    ...OPTIONS,
    build: {
      outDir: folder,
      emptyOutDir: true,
      ssr: join(SOURCES, 'prepare.ts'),
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'prepare.mjs' } },
    },
  });
  return join(folder, 'prepare.mjs');
}
