import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project.mjs';

/**
 * A package as the lockfile holds it.
 * @typedef {object} LockedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence an SPDX expression, empty where the package names none
 * @property {string} integrity such as `sha512-…`, empty where there is none
 * @property {string} source the address it comes from, empty for the registry's own
 * @property {boolean} isBundled whether it came inside another package, whose integrity covers it
 * @property {boolean} isForDevelopment whether no built site holds any of it
 */

/**
 * What npm writes of a package, as far as it is read here.
 * @typedef {object} Entry
 * @property {string} [version]
 * @property {string} [license]
 * @property {string} [integrity]
 * @property {string} [resolved]
 * @property {boolean} [inBundle]
 * @property {boolean} [dev]
 * @property {boolean} [devOptional]
 */

/**
 * All packages that are installed for this project, on any platform.
 * @returns {Promise<readonly LockedPackage[]>}
 */
export async function readLockedPackages() {
  const text = await readFile(join(PROJECT_ROOT, 'package-lock.json'), 'utf8');
  /** @type {{ packages: Record<string, Entry> }} */
  const { packages } = JSON.parse(text);
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]) => ({
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      licence: entry.license ?? '',
      integrity: entry.integrity ?? '',
      source: entry.resolved ?? '',
      isBundled: entry.inBundle === true,
      isForDevelopment: entry.dev === true || entry.devOptional === true,
    }));
}
