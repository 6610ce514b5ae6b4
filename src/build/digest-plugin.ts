import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { BundleFile } from '#domain/bundle/part.ts';
import { type DigestBundle, readDigestBundle } from './digest-bundle.ts';
import { isWithin, serveDigests } from './digest-server.ts';
import { progressOnTerminal } from './progress.ts';

/** Where the digests are: files, or folders with their subfolders. */
export interface DigestOptions {
  readonly digests: readonly string[];
  /** The folder in which what was read of them is kept from build to build; none unless told. */
  readonly cache?: string;
}

/** The plugin, which can be asked for its digests while a site is built of them. */
interface DigestPlugin extends Plugin {
  readonly api: { readonly digests: () => DigestBundle | null };
}

/** The paths that a comma-separated list names; `seeds` where it names none. */
export function digestPaths(list: string | undefined): readonly string[] {
  const paths = (list ?? '')
    .split(',')
    .map((path) => path.trim())
    .filter((path) => path !== '');
  return paths.length === 0 ? ['seeds'] : paths;
}

/**
 * Makes the bundle of digests a part of the site, in its folder `bundle/`: written there file by file,
 * past Vite, which would hold them all in memory. A build fails at errors in a digest and prints
 * warnings; the dev server follows changes and tells the page of them by the event `lectern:bundle`.
 */
export function digestPlugin({ digests: paths, cache }: DigestOptions): DigestPlugin {
  let digests: DigestBundle | null = null;
  const folder = cache ?? null;
  const progress = progressOnTerminal();
  return {
    name: 'lectern-digests',
    api: { digests: () => digests },
    async buildStart() {
      const { config } = this.environment;
      // The worker is built on its own, and the dev server reads digests itself.
      if (config.command !== 'build' || config.isWorker) return;
      digests = await readDigestBundle(paths, { cache: folder, progress });
      progress.end();
      for (const warning of digests.warnings) config.logger.warn(warning);
      if (digests.errors.length === 0) return;
      digests.close();
      this.error(digests.errors.join('\n'));
    },
    writeBundle({ dir }) {
      if (digests === null || dir === undefined || this.environment.config.isWorker) return;
      digests.write(writerTo(join(dir, 'bundle')));
      digests.close();
      progress.end();
    },
    async configureServer(server) {
      await serveDigests(server, paths, folder);
    },
    hotUpdate({ file }) {
      return isWithin(paths, file) ? [] : undefined;
    },
  };
}

function writerTo(folder: string): (file: BundleFile) => void {
  const made = new Set<string>();
  return ({ file, bytes }) => {
    const path = join(folder, file);
    const within = dirname(path);
    if (!made.has(within)) mkdirSync(within, { recursive: true });
    made.add(within);
    writeFileSync(path, bytes);
  };
}
