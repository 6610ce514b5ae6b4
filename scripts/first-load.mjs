import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesOf } from './input-hash.mjs';
import { readReferences } from './module-graph.mjs';

/** Script, with the worker's, and style before the first readable abstract, in bytes of gzip. */
export const FIRST_LOAD_BUDGET = 130_000;

/**
 * @typedef {object} SizedFile
 * @property {string} file relative to the site
 * @property {number} bytes gzip
 *
 * @typedef {object} SiteSize
 * @property {SizedFile[]} first what the first page needs: scripts, workers and styles
 * @property {SizedFile[]} lazy scripts and styles that are loaded when they are asked for
 * @property {number} firstBytes gzip, the sum over `first`
 */

/**
 * Measures a built site by its own references: the scripts and styles of `index.html`, all that
 * these import statically, and every worker with its imports.
 * @param {string} site the built site's folder
 * @returns {Promise<SiteSize>}
 */
export async function measureSite(site) {
  const names = (await filesOf(site)).map((file) => relative(site, file).replaceAll('\\', '/'));
  const siteFiles = new Set(names.filter((name) => /\.(?:js|css)$/.test(name)));
  const page = await readFile(join(site, 'index.html'), 'utf8');
  const first = await reachableFrom(site, referencedBy(page, siteFiles), siteFiles);
  const lazy = [...siteFiles].filter((file) => !first.has(file));
  const firstSizes = await sizesOf(site, [...first]);
  return {
    first: firstSizes,
    lazy: await sizesOf(site, lazy),
    firstBytes: firstSizes.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/**
 * @param {string} page
 * @param {ReadonlySet<string>} siteFiles
 */
function referencedBy(page, siteFiles) {
  const addresses = [...page.matchAll(/\s(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
  return addresses
    .map((address) => address.replace(/^\.?\//, ''))
    .filter((file) => siteFiles.has(file));
}

/**
 * Follows static imports and workers. A worker of a lazy part counts as well: the search worker
 * belongs to the first load whoever starts it.
 * @param {string} site
 * @param {readonly string[]} roots
 * @param {ReadonlySet<string>} siteFiles
 */
async function reachableFrom(site, roots, siteFiles) {
  /** @type {Map<string, import('./module-graph.mjs').References>} */
  const graph = new Map();
  for (const file of siteFiles) {
    if (file.endsWith('.js')) graph.set(file, await readReferences(site, file, siteFiles));
  }
  const waiting = [...roots, ...[...graph.values()].flatMap(({ workers }) => workers)];
  /** @type {Set<string>} */
  const reached = new Set();
  while (waiting.length > 0) {
    const file = waiting.pop();
    if (file === undefined || reached.has(file)) continue;
    reached.add(file);
    waiting.push(...(graph.get(file)?.needed ?? []));
  }
  return reached;
}

/**
 * @param {string} site
 * @param {readonly string[]} files
 * @returns {Promise<SizedFile[]>} largest first
 */
async function sizesOf(site, files) {
  const sizes = files.map(async (file) => ({
    file,
    bytes: gzipSync(await readFile(join(site, file)), { level: 9 }).length,
  }));
  return (await Promise.all(sizes)).toSorted((one, other) => other.bytes - one.bytes);
}
