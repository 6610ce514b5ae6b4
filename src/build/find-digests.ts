import { resolve } from 'node:path';
import { diagnose, type Diagnostic } from '#domain/digest/diagnostic.ts';
import { type DigestFile, filesAt } from './digest-files.ts';
import { startOf } from './read-digest.ts';

/** The digests at some paths. */
export interface FoundDigests {
  /** Each file once. */
  readonly files: readonly DigestFile[];
  /** What was looked for in vain. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the digests at paths: files, and folders with their subfolders. */
export async function findDigests(paths: readonly string[]): Promise<FoundDigests> {
  const found = await Promise.all(
    paths.map(async (path) => ({ path, files: await filesAt(path) })),
  );
  return {
    files: distinct(found.flatMap(({ files }) => files ?? [])),
    diagnostics: found.flatMap(({ path, files }) => whatIsMissing(path, files)),
  };
}

/** Diagnostics that name digests, with the paths of their files instead. */
export function atPaths(
  diagnostics: readonly Diagnostic[],
  files: readonly DigestFile[],
): readonly Diagnostic[] {
  const paths = new Map(files.map(({ name, path }) => [name, path]));
  return diagnostics.map((one) => ({ ...one, file: paths.get(one.file) ?? one.file }));
}

function whatIsMissing(path: string, files: readonly DigestFile[] | null): Diagnostic[] {
  if (files === null) return [diagnose('missing-file', startOf(path), path)];
  return files.length === 0 ? [diagnose('no-digest', startOf(path), path)] : [];
}

/** Each file once, however often it was asked for; same names of several folders are told apart. */
function distinct(files: readonly DigestFile[]): readonly DigestFile[] {
  const byPath = new Map(files.map((file) => [resolve(file.path), file]));
  const taken = new Set<string>();
  return [...byPath.values()].map((file) => {
    const name = taken.has(file.name) ? file.path : file.name;
    taken.add(name);
    return { ...file, name };
  });
}
