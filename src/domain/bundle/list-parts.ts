import { valueOrThrow } from './bundle-error.ts';
import type { DecodeText } from './codec.ts';
import { decodeNameBlocks, decodeNumberedBlocks, decodeTermBlocks } from './directory.ts';
import type { Manifest, PartReference } from './manifest.ts';
import { decodeRelatedParts } from './related-directory.ts';

/**
 * All files of a bundle beside its manifest, those that its directories name included, for which these
 * are loaded. Rejects with a BundleError where one cannot be.
 */
export async function listParts(
  { papers, identities, search, related }: Manifest,
  load: (reference: PartReference) => Promise<Uint8Array>,
  decodeText: DecodeText,
): Promise<readonly PartReference[]> {
  const { terms, names, authors, bylines, lengths } = search;
  const termBlocks = valueOrThrow(decodeTermBlocks(terms.file, await load(terms), decodeText));
  const nameBlocks = valueOrThrow(decodeNameBlocks(names.file, await load(names), decodeText));
  const numbered = async (kind: 'authors' | 'bylines', directory: PartReference) =>
    valueOrThrow(decodeNumberedBlocks(kind, directory.file, await load(directory)));
  return [
    terms,
    names,
    authors,
    bylines,
    lengths,
    ...papers,
    ...identities,
    ...termBlocks.flatMap((block) => [block, block.positions]),
    ...nameBlocks,
    ...(await numbered('authors', authors)),
    ...(await numbered('bylines', bylines)),
    ...(related === undefined ? [] : [related, ...(await relatedParts(related, load))]),
  ];
}

async function relatedParts(
  directory: PartReference,
  load: (reference: PartReference) => Promise<Uint8Array>,
): Promise<readonly PartReference[]> {
  return valueOrThrow(decodeRelatedParts(directory.file, await load(directory)));
}
