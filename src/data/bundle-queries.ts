import { unfetchedPart, unnamedFile, valueOrThrow } from '#domain/bundle/bundle-error.ts';
import { type DayTable, dayTable } from '#domain/bundle/day-table.ts';
import { bytesOrThrow, fetchPart } from '#domain/bundle/fetch-part.ts';
import { toHex } from '#domain/bundle/hex.ts';
import { identitiesPartOf } from '#domain/bundle/identities-part-of.ts';
import { lastBegun } from '#domain/bundle/last-begun.ts';
import { decodeManifest, MANIFEST_FILE } from '#domain/bundle/manifest-codec.ts';
import type { Manifest, PartReference } from '#domain/bundle/manifest.ts';
import { decodePapers } from '#domain/bundle/papers-part.ts';
import { type PapersPart, papersParts } from '#domain/bundle/papers-parts.ts';
import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { decodeText } from '#platform/decode-text.ts';
import { fetchFile } from '#platform/fetch-file.ts';
import { sha256 } from '#platform/sha-256.ts';
import { queryOptions } from '@tanstack/react-query';

/** The published papers: their table of contents and where their files lie. */
export interface Bundle {
  readonly manifest: Manifest;
  /** Lower-case hexadecimal SHA-256 of the manifest; numbers of papers hold under it alone. */
  readonly manifestHash: string;
  /** Address of the bundle's folder, with a slash at its end. */
  readonly base: string;
  readonly days: DayTable;
  /** All papers parts in order. */
  readonly parts: readonly PapersPart[];
}

export const BUNDLE_KEY = ['bundle'] as const;

/** A part unused for this long is let go, in ms. */
const PART_KEPT = 5 * 60_000;

/** The bundle beside the page; its manifest is asked for anew each time. */
export function bundleQuery() {
  return queryOptions({
    queryKey: BUNDLE_KEY,
    queryFn: ({ signal }) => fetchBundle(signal),
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** Fetches the bundle as it is published now; rejects with a BundleError. */
export async function fetchBundle(signal?: AbortSignal): Promise<Bundle> {
  const base = new URL('bundle/', document.baseURI).href;
  const fetched = await fetchFile(new URL(MANIFEST_FILE, base), 'no-cache', signal);
  const bytes = bytesOrThrow(MANIFEST_FILE, fetched);
  const manifest = valueOrThrow(decodeManifest(decodeText(bytes) ?? ''));
  const manifestHash = toHex(await sha256(bytes));
  return { manifest, manifestHash, base, days: dayTable(manifest), parts: papersParts(manifest) };
}

let prepareTexts: () => Promise<void> = () => Promise.resolve();

/** Sets what papers with markup wait for; it is begun with their part, and never rejects. */
export function setTextPreparation(prepare: () => Promise<void>): void {
  prepareTexts = prepare;
}

/** The papers of one part, checked against its hash; no part has no papers. */
export function papersQuery(bundle: Bundle, part: PapersPart | null) {
  return queryOptions({
    queryKey: ['papers', part?.hash],
    queryFn: async ({ client, signal }): Promise<readonly Paper[]> => {
      if (part === null) return [];
      const prepared = prepareTexts();
      const reference =
        'directory' in part ? await (await lookup()).fetchListedPart(client, bundle, part) : part;
      const bytes = await fetchBundlePart(bundle, reference, signal);
      const papers = valueOrThrow(decodePapers(reference, bytes, decodeText));
      if (papers.some(({ readings }) => readings !== undefined)) await prepared;
      return papers;
    },
    gcTime: PART_KEPT,
  });
}

/** What finds papers by their ids, and those that are not among the newest; few first pages need it. */
const lookup = () => import('./part-lookup.ts').catch(unfetchedPart);

/** The number of a paper, or null where the bundle does not hold it; no id has no number. */
export function paperNumberQuery(bundle: Bundle, id: PaperId | null) {
  const reference = id === null ? undefined : identitiesPartOf(bundle.manifest.identities, id);
  return queryOptions({
    queryKey: ['identities', reference?.hash ?? bundle.manifestHash],
    queryFn: async ({ signal }): Promise<ReadonlyMap<PaperId, number>> => {
      if (reference === undefined) return new Map();
      const [{ decodeIdentities }, bytes] = await Promise.all([
        lookup(),
        fetchBundlePart(bundle, reference, signal),
      ]);
      return valueOrThrow(decodeIdentities(reference, bytes, decodeText));
    },
    select: (numbers) => (id === null ? null : (numbers.get(id) ?? null)),
    gcTime: PART_KEPT,
  });
}

/** The part that holds a paper. */
export function papersPartOf(bundle: Bundle, number: number): PapersPart {
  const part = lastBegun(bundle.parts, number);
  if (part === undefined) throw unnamedFile(MANIFEST_FILE);
  return part;
}

/** The bytes of a file of the bundle, checked against their hash; rejects with a BundleError. */
export function fetchBundlePart(
  bundle: Bundle,
  reference: PartReference,
  signal: AbortSignal,
): Promise<Uint8Array> {
  return fetchPart(reference, {
    fetchFile: (file, fresh) =>
      fetchFile(new URL(file, bundle.base), fresh ? 'reload' : 'default', signal),
    hash: sha256,
  });
}
