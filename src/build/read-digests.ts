import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodeText, type Encoding } from '#domain/digest/decode-text.ts';
import { byPlace, diagnose, type Diagnostic } from '#domain/digest/diagnostic.ts';
import { mergeDigests } from '#domain/digest/merge-digests.ts';
import { parseDigest, type ParsedDigest } from '#domain/digest/parse-digest.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { findDigests, type DigestFile } from './digest-files.ts';

/** The papers of all digests, joined. */
export interface ReadDigests {
  /** Each once, newest day first, within a day in the digests' order. */
  readonly papers: readonly Paper[];
  /** By file and line; their files are paths. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were found, as paths. */
  readonly files: readonly string[];
}

interface FileResult {
  readonly file: DigestFile;
  readonly digest: ParsedDigest | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** In bytes; a longer text would not fit one string of the engine. */
const LONGEST_UNPACKED = 500_000_000;
const unpack = promisify(gunzip);

/**
 * Reads digests from files, and from folders with their subfolders (`.txt` and `.txt.gz`). What
 * cannot be read is an error among the diagnostics; the rest is read all the same.
 */
export async function readDigests(paths: readonly string[]): Promise<ReadDigests> {
  const found = await Promise.all(
    paths.map(async (path) => ({ path, files: await findDigests(path) })),
  );
  const files = distinct(found.flatMap((place) => place.files ?? []));
  const results: FileResult[] = [];
  for (const file of files) results.push(await readDigest(file));
  const merged = mergeDigests(results.flatMap(({ digest }) => digest ?? []));
  const diagnostics = [
    ...found.flatMap(({ path, files: within }) => whatIsMissing(path, within)),
    ...results.flatMap((result) => result.diagnostics),
    ...atPaths(merged.diagnostics, files),
  ];
  return {
    papers: merged.papers,
    diagnostics: diagnostics.sort(byPlace),
    files: files.map(({ path }) => path),
  };
}

function whatIsMissing(path: string, files: readonly DigestFile[] | null): Diagnostic[] {
  if (files === null) return [diagnose('missing-file', startOf(path), path)];
  return files.length === 0 ? [diagnose('no-digest', startOf(path), path)] : [];
}

async function readDigest(file: DigestFile): Promise<FileResult> {
  try {
    const bytes = await readFile(file.path);
    return parseFile(
      file,
      isPacked(bytes) ? await unpack(bytes, { maxOutputLength: LONGEST_UNPACKED }) : bytes,
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      file,
      digest: null,
      diagnostics: [diagnose('unreadable-file', startOf(file.path), reason)],
    };
  }
}

function parseFile(file: DigestFile, bytes: Uint8Array): FileResult {
  const decoded = decodeText(bytes, file.name, decode);
  const digest = decoded.text === null ? null : parseDigest(decoded.text, file.name);
  const diagnostics = [...decoded.diagnostics, ...(digest?.diagnostics ?? [])];
  return { file, digest, diagnostics: diagnostics.map((one) => ({ ...one, file: file.path })) };
}

function decode(label: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // The decoder throws for malformed bytes, and says no more than that they are.
    return null;
  }
}

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
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

function atPaths(diagnostics: readonly Diagnostic[], files: readonly DigestFile[]): Diagnostic[] {
  const paths = new Map(files.map(({ name, path }) => [name, path]));
  return diagnostics.map((one) => ({ ...one, file: paths.get(one.file) ?? one.file }));
}

function startOf(path: string): { file: string; line: number; column: number } {
  return { file: path, line: 1, column: 1 };
}
