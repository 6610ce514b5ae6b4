import type { Plugin } from 'vite';
import { headersFile, withPolicy } from './security-policy.ts';

/**
 * Gives the built page its content-security policy and the site its `_headers`. The dev server goes
 * without, because its own scripts and styles are inline.
 */
export function policyPlugin(): Plugin {
  return {
    name: 'lectern-policy',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: { order: 'post', handler: withPolicy },
    generateBundle() {
      // A worker is built on its own and needs no headers of its own.
      if (this.environment.config.isWorker) return;
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}
