import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from '../input-hash.mjs';
import { benchFolder } from './bench-folder.ts';

/** A corpus on this machine. */
export interface CorpusFolder {
  /** Holds its digests and nothing else. */
  readonly folder: string;
  /** The first of its digests: of very many papers the newest ten thousand or so. */
  readonly beginning: string;
}

/** A digest of many is about so long, in characters: few enough to be read whole by a program. */
const FILE_LENGTH = 16_000_000;

/**
 * Writes parts of a digest, newest first, into digests of a folder, unless an earlier run has. No part
 * is held longer than its file takes, so that there may be more of them than memory holds.
 */
export async function writeCorpus(name: string, parts: Iterable<string>): Promise<CorpusFolder> {
  const folder = benchFolder('corpora', name);
  if ((await filesOf(folder)).length === 0) {
    const unfinished = `${folder}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true });
    await writeDigests(unfinished, parts);
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  }
  const [first = ''] = await filesOf(folder);
  return { folder, beginning: await readFile(first, 'utf8') };
}

async function writeDigests(folder: string, parts: Iterable<string>): Promise<void> {
  let file = null;
  let [files, written] = [0, 0];
  for (const part of parts) {
    file ??= await open(join(folder, `digest-${String(files).padStart(4, '0')}.txt`), 'w');
    await file.write(`${part}\n`);
    written += part.length;
    if (written < FILE_LENGTH) continue;
    await file.close();
    file = null;
    [files, written] = [files + 1, 0];
  }
  await file?.close();
}
