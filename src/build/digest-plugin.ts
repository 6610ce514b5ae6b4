import type { Plugin } from 'vite';
import { type DigestBundle, readDigestBundle } from './digest-bundle.ts';
import { isWithin, serveDigests } from './digest-server.ts';

/** Where the digests are: files, or folders with their subfolders. */
export interface DigestOptions {
  readonly digests: readonly string[];
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
 * Makes the bundle of digests a part of the site, in its folder `bundle/`. A build fails at errors
 * in a digest and prints warnings; the dev server follows changes and tells the page of them by
 * the event `lectern:bundle`.
 */
export function digestPlugin({ digests: paths }: DigestOptions): Plugin {
  let digests: DigestBundle | null = null;
  return {
    name: 'lectern-digests',
    async buildStart() {
      const { config } = this.environment;
      // The worker is built on its own, and the dev server reads digests itself.
      if (config.command !== 'build' || config.isWorker) return;
      digests = await readDigestBundle(paths);
      for (const warning of digests.warnings) config.logger.warn(warning);
      if (digests.errors.length > 0) this.error(digests.errors.join('\n'));
    },
    generateBundle() {
      if (digests === null || this.environment.config.isWorker) return;
      for (const { file, bytes } of digests.write().files)
        this.emitFile({ type: 'asset', fileName: `bundle/${file}`, source: bytes });
    },
    async configureServer(server) {
      await serveDigests(server, paths);
    },
    hotUpdate({ file }) {
      return isWithin(paths, file) ? [] : undefined;
    },
  };
}
