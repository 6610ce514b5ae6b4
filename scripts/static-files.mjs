import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

const MEDIA_TYPES = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json'],
  ['.woff2', 'font/woff2'],
]);
// The build puts a hash into the names of its assets and, between dots, of the bundle's parts.
const HASHED_NAME = /^assets\/[^/]+-[\w-]{8}\.\w+$|\.[0-9a-f]{8,64}\.\w+$/;

/**
 * @typedef {object} StaticFile
 * @property {Buffer} body the file, or its copy in `coding`
 * @property {import('./content-coding.mjs').ContentCoding['name'] | null} coding
 * @property {string} mediaType
 * @property {boolean} immutable whether its name changes with its content
 */

/**
 * Reads the file that an address of a built site names: a folder's is its `index.html`.
 * @param {string} root the site's folder
 * @param {string} address the path of the address, percent-encoded, without the site's own prefix
 * @param {readonly import('./content-coding.mjs').ContentCoding[]} [codings] in which a copy will do
 *   as well, best first
 * @returns {Promise<StaticFile | null>} null where there is no such file inside the folder
 */
export async function readStaticFile(root, address, codings = []) {
  const path = pathInside(root, address);
  if (path === null) return null;
  const entry = await stat(path).catch(() => null);
  if (entry === null) return null;
  const file = entry.isDirectory() ? join(path, 'index.html') : path;
  const found = await readCopy(file, codings);
  if (found === null) return null;
  return {
    ...found,
    mediaType: MEDIA_TYPES.get(extname(file)) ?? 'application/octet-stream',
    immutable: HASHED_NAME.test(address.replace(/^\/+/, '')),
  };
}

/**
 * @param {string} file
 * @param {readonly import('./content-coding.mjs').ContentCoding[]} codings
 * @returns {Promise<Pick<StaticFile, 'body' | 'coding'> | null>} the first copy that is there, or the
 *   file itself
 */
async function readCopy(file, codings) {
  for (const { name, ending } of codings) {
    const copy = await readFile(`${file}${ending}`).catch(() => null);
    if (copy !== null) return { body: copy, coding: name };
  }
  const body = await readFile(file).catch(() => null);
  return body && { body, coding: null };
}

/**
 * @param {string} root
 * @param {string} address
 * @returns {string | null} null for what leads out of the folder
 */
function pathInside(root, address) {
  const decoded = decode(address);
  if (decoded === null || decoded.includes('\0') || decoded.includes('\\')) return null;
  const folder = resolve(root);
  const path = resolve(folder, `.${sep}${decoded}`);
  return path === folder || path.startsWith(folder + sep) ? path : null;
}

/**
 * @param {string} address
 * @returns {string | null} null for a malformed percent-encoding
 */
function decode(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}
