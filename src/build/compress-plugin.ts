import type { Plugin } from 'vite';
import { writeCompressedCopies } from './compressed-copies.ts';
import { progressOnTerminal } from './progress.ts';

/**
 * Puts compressed copies beside the files of the built site, once all of them are written. To stand
 * last among the plugins.
 */
export function compressPlugin(): Plugin {
  return {
    name: 'lectern-compress',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (this.environment.config.isWorker || dir === undefined) return;
        const progress = progressOnTerminal();
        await writeCompressedCopies(dir, progress);
        progress.end();
      },
    },
  };
}
