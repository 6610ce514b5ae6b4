import { BundleError } from '#domain/bundle/bundle-error.ts';
import type { Manifest } from '#domain/bundle/manifest.ts';
import type { BundleFile } from '#domain/bundle/part.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { type BlockLimits, USUAL_LIMITS } from '#domain/search/block-writer.ts';
import { buildIndex } from '#domain/search/build-index.ts';
import type { LoadPart } from '#domain/search/load-part.ts';
import { countDays, numberPapers } from '#domain/bundle/number-papers.ts';
import { encodeIdentities } from '#domain/bundle/encode-identities.ts';
import { encodePapers } from '#domain/bundle/encode-papers.ts';

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

/** Bundles papers, given newest day first; small limits make many blocks of few papers. */
export function bundleInMemory(
  papers: readonly Paper[],
  limits: BlockLimits = USUAL_LIMITS,
): MemoryBundle {
  const numbered = numberPapers(papers);
  const parts = encodePapers(numbered, encodeText);
  const identities = encodeIdentities(
    numbered.map(({ id }) => id),
    encodeText,
  );
  const search = buildIndex(numbered, encodeText, limits);
  const files = [...parts.files, ...identities.files, ...search.files];
  const bytesOf = new Map(files.map(({ file, bytes }) => [file, bytes]));
  const loaded: string[] = [];
  return {
    manifest: {
      schema: 1,
      paperCount: numbered.length,
      days: countDays(numbered),
      papers: parts.references,
      identities: identities.references,
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
