import { readFile } from 'node:fs/promises';
import { byPlace, type Diagnostic } from '#domain/digest/diagnostic.ts';
import { mergeDigests } from '#domain/digest/merge-digests.ts';
import type { Paper } from '#domain/paper/paper.ts';
import type { DigestFile } from './digest-files.ts';
import { atPaths, findDigests } from './find-digests.ts';
import { readDigest, type ReadDigest, unreadable } from './read-digest.ts';

/** The papers of all digests, joined. */
export interface ReadDigests {
  /** Each once, newest day first, within a day in the digests' order. */
  readonly papers: readonly Paper[];
  /** By file and line; their files are paths. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were found, as paths. */
  readonly files: readonly string[];
}

/**
 * Reads digests from files, and from folders with their subfolders (`.txt` and `.txt.gz`), into memory.
 * What cannot be read is an error among the diagnostics; the rest is read all the same.
 */
export async function readDigests(paths: readonly string[]): Promise<ReadDigests> {
  const { files, diagnostics } = await findDigests(paths);
  const results: ReadDigest[] = [];
  for (const file of files) results.push(await readFrom(file));
  const merged = mergeDigests(results.flatMap(({ digest }) => digest ?? []));
  const all = [
    ...diagnostics,
    ...results.flatMap((result) => result.diagnostics),
    ...atPaths(merged.diagnostics, files),
  ];
  return {
    papers: merged.papers,
    diagnostics: all.sort(byPlace),
    files: files.map(({ path }) => path),
  };
}

async function readFrom(file: DigestFile): Promise<ReadDigest> {
  const bytes = await readFile(file.path).catch((error: unknown) => unreadable(file, error));
  if (bytes instanceof Uint8Array) return readDigest(file, bytes);
  return { digest: null, diagnostics: [bytes] };
}
