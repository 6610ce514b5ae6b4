import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, absolute. */
export const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Whatever can be made again: reports, built sites of tests, type information. */
export const CACHE_FOLDER = join(PROJECT_ROOT, '.cache');

/**
 * The script that a package's command runs, to be handed to Node.
 * @param {string} pathInPackages such as `vite/bin/vite.js`
 */
export function packageScript(pathInPackages) {
  return join(PROJECT_ROOT, 'node_modules', pathInPackages);
}
