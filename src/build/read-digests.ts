import { readFile } from 'node:fs/promises';
import { byPlace, type Diagnostic } from '#domain/digest/diagnostic.ts';
import { type DigestPapers, mergeDigests } from '#domain/digest/merge-digests.ts';
import type { ParsedPiece } from '#domain/digest/parse-digest.ts';
import type { Paper } from '#domain/paper/paper.ts';
import type { DigestFile } from './digest-files.ts';
import { atPaths, findDigests } from './find-digests.ts';
import { readDigest, unreadable } from './read-digest.ts';

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
  const digests: DigestPapers[] = [];
  const named: Diagnostic[] = [];
  for (const file of files) {
    const pieces = await piecesOf(file);
    digests.push({ name: file.name, papers: pieces.flatMap(({ papers }) => papers) });
    named.push(...pieces.flatMap((piece) => piece.diagnostics));
  }
  const merged = mergeDigests(digests);
  const all = [...diagnostics, ...atPaths([...named, ...merged.diagnostics], files)];
  return {
    papers: merged.papers,
    diagnostics: all.sort(byPlace),
    files: files.map(({ path }) => path),
  };
}

async function piecesOf(file: DigestFile): Promise<readonly ParsedPiece[]> {
  const bytes = await readFile(file.path).catch((error: unknown) => unreadable(file.name, error));
  if (bytes instanceof Uint8Array) return [...(await readDigest(file, bytes))];
  return [{ papers: [], diagnostics: [bytes] }];
}
