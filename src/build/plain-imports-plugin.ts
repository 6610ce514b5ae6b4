import type { Plugin } from 'vite';

const PRELOAD_HELPER = '\0vite/preload-helper.js';

/** Fetches a part once its style sheets are there; each sheet is asked for once, unless it failed. */
const HELPER = `
const sheets = new Map();
function fetchSheet(address) {
  const known = sheets.get(address);
  if (known) return known;
  if ([...document.styleSheets].some(({ href }) => href === address)) return undefined;
  const sheet = new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = resolve;
    link.onerror = () => {
      link.remove();
      sheets.delete(address);
      reject(new Error('A style sheet could not be fetched: ' + address));
    };
    document.head.append(link);
  });
  sheets.set(address, sheet);
  return sheet;
}
export const __vitePreload = (load, files, from) =>
  files && files.length > 0
    ? Promise.all(files.map((file) => fetchSheet(new URL(file, from).href))).then(load)
    : load();
`;

/**
 * Leaves dynamic imports as plain imports, but for those with styles. Vite wraps each in a helper
 * that preloads all that the part needs; here parts need nothing but styles first, so that the
 * helper would only cost bytes in the first load. Should Vite rename it, it merely comes back.
 */
export function plainImportsPlugin(): Plugin {
  return {
    name: 'lectern:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === PRELOAD_HELPER ? HELPER : null),
  };
}
