import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { SILENT } from './progress.ts';

/** What a server may send in a file's place, by the ending of its name. */
export const COPY_ENDING = /\.(?:gz|br)$/;
/** Pictures and fonts are compressed as they are, and hosts read `_headers` by themselves. */
const COMPRESSIBLE = /\.(?:bin|css|html|js|json|svg|txt|webmanifest)$/;
/** Less fits one packet with its headers, compressed or not. */
const LEAST_BYTES = 1024;
const OF_THE_BUNDLE = /^bundle\//;
const APP_QUALITY = 11;
/** The highest at which very many parts take minutes and not hours. */
const BUNDLE_QUALITY = 6;
/** In a gzip header, the byte that tells the system; 255 is for an unknown one. */
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

const packGzip = promisify(gzip);
const packBrotli = promisify(brotliCompress);

/**
 * Puts `.gz` and `.br` beside each file of a built site that they make smaller. The same files give
 * the same copies, and there are never more files in memory than processors.
 */
export async function writeCompressedCopies(site: string, progress = SILENT): Promise<void> {
  const files = await compressibleFiles(site);
  progress.begin('compressing', files.length, 'files');
  const waiting = files.values();
  const work = async (): Promise<void> => {
    // All workers take from the one iterator.
    for (const file of waiting) {
      await writeCopies(site, file);
      progress.advance(1);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function compressibleFiles(site: string): Promise<readonly string[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name))
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)).replaceAll('\\', '/'));
}

async function writeCopies(site: string, file: string): Promise<void> {
  const path = join(site, file);
  const bytes = await readFile(path);
  if (bytes.length < LEAST_BYTES) return;
  const quality = OF_THE_BUNDLE.test(file) ? BUNDLE_QUALITY : APP_QUALITY;
  const copies = await Promise.all([
    asGzip(bytes).then((copy) => ['gz', copy] as const),
    asBrotli(bytes, quality).then((copy) => ['br', copy] as const),
  ]);
  for (const [ending, copy] of copies)
    if (copy.length < bytes.length) await writeFile(`${path}.${ending}`, copy);
}

async function asGzip(bytes: Uint8Array): Promise<Uint8Array> {
  const copy = await packGzip(bytes, { level: constants.Z_BEST_COMPRESSION });
  // Else each system's builds would differ.
  copy[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  return copy;
}

function asBrotli(bytes: Uint8Array, quality: number): Promise<Uint8Array> {
  return packBrotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
