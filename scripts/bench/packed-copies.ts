import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { filesOf } from '../input-hash.mjs';

const PACKED = /\.(?:bin|css|html|js|json|svg)$/;

/** Puts a gzip copy beside each text of a built site, as hosts serve them. */
export async function writePackedCopies(site: string): Promise<void> {
  for (const file of await filesOf(site)) {
    if (PACKED.test(file)) await writeFile(`${file}.gz`, gzipSync(await readFile(file)));
  }
}
