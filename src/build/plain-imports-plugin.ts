import type { Plugin } from 'vite';

const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Leaves dynamic imports as plain imports. Vite wraps each in a helper that preloads what the part
 * needs; here parts need no styles of their own and preloading is off, so the helper only costs
 * bytes in the first load. Should Vite rename it, it merely comes back.
 */
export function plainImportsPlugin(): Plugin {
  return {
    name: 'lectern:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : null),
  };
}
