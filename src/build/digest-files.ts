import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';

/** A file that holds a digest. */
export interface DigestFile {
  /** As it is to be opened and shown. */
  readonly path: string;
  /** The name relative to the folder it was found through, with slashes. */
  readonly name: string;
}

const DIGEST_NAME = /\.txt(?:\.gz)?$/i;

/** The digests at a path: a file, or a folder with its subfolders, by name. Null if none is readable. */
export async function filesAt(path: string): Promise<readonly DigestFile[] | null> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    return isFolder ? await digestsWithin(path) : [{ path, name: basename(path) }];
  } catch {
    // Whatever hides a path from us, its reader can do no more than check it.
    return null;
  }
}

async function digestsWithin(path: string): Promise<readonly DigestFile[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && DIGEST_NAME.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file, name: nameWithin(path, file) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function nameWithin(folder: string, file: string): string {
  return relative(resolve(folder), resolve(file)).split(sep).join('/');
}
