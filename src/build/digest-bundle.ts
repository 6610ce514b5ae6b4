import { readFile, stat } from 'node:fs/promises';
import type { EmitFile } from '#domain/bundle/part.ts';
import {
  byPlace,
  type Diagnostic,
  formatDiagnostic,
  type Severity,
} from '#domain/digest/diagnostic.ts';
import type { DigestFile } from './digest-files.ts';
import { type DigestStore, openStore } from './digest-store.ts';
import { atPaths, findDigests } from './find-digests.ts';
import { keepDigest, type KeptDigest } from './kept-digest.ts';
import { joinKept } from './kept-papers.ts';
import type { NewestPapers } from './newest-papers.ts';
import { type Progress, SILENT } from './progress.ts';
import { readDigest, unreadable } from './read-digest.ts';
import { writeBundle } from './write-bundle.ts';

/** What digests at some paths give. */
export interface DigestBundle {
  /** One line each, `file:line:column error message mend`. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** The newest papers, so many at most. */
  newest(most: number): NewestPapers;
  /** Writes the bundle of all papers that could be read. */
  write(emit: EmitFile): void;
  /** To be called when nothing more is to be written. */
  close(): void;
}

export interface ReadingOptions {
  /** The folder in which what was read is kept from build to build; null for none. */
  readonly cache: string | null;
  readonly progress?: Progress;
}

/** Reads the digests at paths. */
export async function readDigestBundle(
  paths: readonly string[],
  { cache, progress = SILENT }: ReadingOptions,
): Promise<DigestBundle> {
  const { files, diagnostics } = await findDigests(paths);
  const store = openStore(cache);
  try {
    const read = await readAll(files, store, progress);
    const papers = joinKept(read.kept, progress);
    const named = [...read.diagnostics, ...papers.diagnostics];
    const all = [...diagnostics, ...atPaths(named, files)].sort(byPlace);
    return {
      errors: linesOf(all, 'error'),
      warnings: linesOf(all, 'warning'),
      newest: (most) => papers.newest(most),
      write: (emit) => void writeBundle(papers, emit, progress),
      close: () => store.close(),
    };
  } catch (error) {
    store.close();
    throw error;
  }
}

/** Reads files one after another, so that no more than one is in memory; by name, as papers of one day stand. */
async function readAll(
  files: readonly DigestFile[],
  store: DigestStore,
  progress: Progress,
): Promise<{ readonly kept: readonly KeptDigest[]; readonly diagnostics: readonly Diagnostic[] }> {
  const kept: KeptDigest[] = [];
  const diagnostics: Diagnostic[] = [];
  const sizes = await Promise.all(files.map(sizeOf));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  progress.begin('reading digests', total, 'bytes');
  for (const file of files.toSorted(byName)) {
    const bytes = await readFile(file.path).catch((error: unknown) => unreadable(file.name, error));
    if (bytes instanceof Uint8Array) kept.push(await keep(file, bytes, store, progress));
    else diagnostics.push(bytes);
  }
  return { kept, diagnostics: [...diagnostics, ...kept.flatMap((one) => one.diagnostics)] };
}

async function keep(
  file: DigestFile,
  bytes: Uint8Array,
  store: DigestStore,
  progress: Progress,
): Promise<KeptDigest> {
  let told = 0;
  const kept = await store.digest(file.name, bytes, async (folder) => {
    const pieces = await readDigest(file, bytes, (share) => {
      told += share * bytes.length;
      progress.advance(share * bytes.length);
    });
    return keepDigest(folder, pieces);
  });
  progress.advance(bytes.length - told);
  return kept;
}

async function sizeOf({ path }: DigestFile): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

function byName(one: DigestFile, other: DigestFile): number {
  if (one.name === other.name) return 0;
  return one.name < other.name ? -1 : 1;
}

function linesOf(diagnostics: readonly Diagnostic[], severity: Severity): readonly string[] {
  return diagnostics.filter((one) => one.severity === severity).map(formatDiagnostic);
}
