import { valueOrThrow } from '#domain/bundle/bundle-error.ts';
import type { NumberedBlockReference } from '#domain/bundle/directory.ts';
import { lastBegun } from '#domain/bundle/last-begun.ts';
import { decodeRelatedParts } from '#domain/bundle/related-directory.ts';
import { decodeRelated, type Related } from '#domain/bundle/related-part.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { decodeText } from '#platform/decode-text.ts';
import { useQuery } from '@tanstack/react-query';
import { type Bundle, bundleQuery, fetchBundlePart, paperNumberQuery } from './bundle-queries.ts';

/** The papers that are near another, on their way to the screen. */
export type RelatedState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly related: readonly Related[] };

interface Asked {
  readonly signal: AbortSignal;
}

/** A part unused for this long is let go, in ms. */
const KEPT = 5 * 60_000;

const NONE: readonly Related[] = [];
const LOADING: RelatedState = { kind: 'loading' };

/** The papers that are near a paper; none of one that the bundle does not hold. */
export function useRelated(bundle: Bundle, id: PaperId): RelatedState {
  const number = useQuery(paperNumberQuery(bundle, id));
  const directory = useQuery(directoryQuery(bundle));
  const part = partOf(directory.data ?? [], number.data ?? null);
  const related = useQuery(relatedQuery(bundle, part));
  const failed = [number, directory, related].filter(({ error }) => error !== null);
  if (failed.length > 0)
    return { kind: 'failed', retry: () => failed.forEach((query) => void query.refetch()) };
  if (number.data === undefined || directory.data === undefined || related.data === undefined)
    return LOADING;
  return { kind: 'ready', related: related.data[(number.data ?? 0) - (part?.first ?? 0)] ?? NONE };
}

/** The published papers, once they are there. */
export function useBundle(): Bundle | undefined {
  return useQuery({ ...bundleQuery(), enabled: false }).data;
}

function directoryQuery(bundle: Bundle) {
  const { related } = bundle.manifest;
  return {
    queryKey: ['related-parts', related?.hash ?? bundle.manifestHash],
    queryFn: async ({ signal }: Asked): Promise<readonly NumberedBlockReference[]> => {
      if (related === undefined) return [];
      const bytes = await fetchBundlePart(bundle, related, signal);
      return valueOrThrow(decodeRelatedParts(related.file, bytes));
    },
    gcTime: KEPT,
  };
}

function relatedQuery(bundle: Bundle, reference: NumberedBlockReference | null) {
  return {
    queryKey: ['related', reference?.hash],
    queryFn: async ({ signal }: Asked): Promise<readonly (readonly Related[])[]> => {
      if (reference === null) return [];
      const bytes = await fetchBundlePart(bundle, reference, signal);
      return valueOrThrow(decodeRelated(reference, bytes, decodeText));
    },
    gcTime: KEPT,
  };
}

function partOf(
  parts: readonly NumberedBlockReference[],
  number: number | null,
): NumberedBlockReference | null {
  if (number === null) return null;
  return lastBegun(parts, number) ?? null;
}
