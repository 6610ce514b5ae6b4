import { BundleError } from '#domain/bundle/bundle-error.ts';
import type { Manifest, PapersPartReference } from '#domain/bundle/manifest.ts';
import type { BundleFile, EmitFile } from '#domain/bundle/part.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { type BlockLimits, USUAL_LIMITS } from '#domain/search/block-writer.ts';
import { buildIndex } from '#domain/search/build-index.ts';
import type { LoadPart } from '#domain/search/load-part.ts';
import { countDays, numberPapers } from '#domain/bundle/number-papers.ts';
import { encodeIdentities } from '#domain/bundle/encode-identities.ts';
import { encodePaper, PapersWriter } from '#domain/bundle/encode-papers.ts';
import {
  type DirectoryLimits,
  encodePapersDirectories,
} from '#domain/bundle/encode-papers-directories.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export const encodeText = (text: string): Uint8Array => encoder.encode(text);

export const decodeText = (bytes: Uint8Array): string | null => {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
};

/** What was written, and the files that were handed on. */
export interface Collected<Value> {
  readonly value: Value;
  readonly files: readonly BundleFile[];
}

/** Collects the files that are written. */
export function collectFiles<Value>(write: (emit: EmitFile) => Value): Collected<Value> {
  const files: BundleFile[] = [];
  const value = write((file) => files.push(file));
  return { value, files };
}

/** The parts of papers given in the order of their numbers. */
export function partsOf(papers: readonly Paper[]): Collected<readonly PapersPartReference[]> {
  return collectFiles((emit) => {
    const writer = new PapersWriter(encodeText, emit);
    for (const paper of papers) writer.add(encodePaper(paper, encodeText));
    return writer.finish();
  });
}

/** Limits that make many blocks of few papers, and several directories of these. */
export const TINY: BlockLimits = { block: 40, positions: 40, directory: 3 };

/** A bundle whose files are in memory. */
export interface MemoryBundle {
  readonly manifest: Manifest;
  readonly files: readonly BundleFile[];
  /** The papers by number. */
  readonly papers: readonly Paper[];
  readonly load: LoadPart;
  /** The files that were loaded, in order. */
  readonly loaded: readonly string[];
}

/** Bundles papers, given newest day first. */
export function bundleInMemory(
  papers: readonly Paper[],
  limits: BlockLimits = USUAL_LIMITS,
  directoryLimits?: DirectoryLimits,
): MemoryBundle {
  const numbered = numberPapers(papers);
  const parts = partsOf(numbered);
  const older = collectFiles((emit) => encodePapersDirectories(parts.value, emit, directoryLimits));
  const ids = numbered.map(({ id }) => id);
  const identities = collectFiles((emit) => encodeIdentities(ids, encodeText, emit));
  const search = buildIndex(numbered, encodeText, limits);
  const files = [...parts.files, ...older.files, ...identities.files, ...search.files];
  const bytesOf = new Map(files.map(({ file, bytes }) => [file, bytes]));
  const loaded: string[] = [];
  return {
    manifest: {
      schema: 4,
      paperCount: numbered.length,
      days: countDays(numbered),
      ...older.value,
      identities: identities.value,
      search: search.reference,
    },
    files,
    papers: numbered,
    loaded,
    load: ({ file }) => {
      loaded.push(file);
      const bytes = bytesOf.get(file);
      if (bytes !== undefined) return Promise.resolve(bytes);
      return Promise.reject(
        new BundleError({ code: 'status', message: `There is no file ${file}.`, file }),
      );
    },
  };
}
