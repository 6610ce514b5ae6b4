import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * One hash over files and folders, of names and contents; a missing one counts as missing.
 * @param {string} root what the names are relative to
 * @param {readonly string[]} paths
 * @returns {Promise<string>} lower-case hexadecimal SHA-256
 */
export async function hashInputs(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesOf(path)) {
      hash
        .update(`${relative(root, file)}\0`)
        .update(await readFile(file))
        .update('\0');
    }
    hash.update('\n');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {Promise<string[]>} the files under a path, sorted by name; the path itself if it is one
 */
export async function filesOf(path) {
  const entry = await stat(path).catch(() => null);
  if (entry === null) return [];
  if (entry.isFile()) return [path];
  const names = await readdir(path);
  const nested = await Promise.all(names.toSorted().map((name) => filesOf(join(path, name))));
  return nested.flat();
}
