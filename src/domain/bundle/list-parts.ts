import { valueOrThrow } from './bundle-error.ts';
import type { DecodeText } from './codec.ts';
import {
  decodeNameBlocks,
  decodeNumberedBlocks,
  decodeTermBlocks,
  decodeTermDirectories,
} from './directory.ts';
import type { Manifest, PartReference, SearchReference } from './manifest.ts';
import { decodePapersDirectory } from './papers-directory.ts';
import { decodeRelatedParts } from './related-directory.ts';

/**
 * All files of a bundle beside its manifest, those that its directories name included, for which these
 * are loaded. Rejects with a BundleError where one cannot be.
 */
export async function listParts(
  manifest: Manifest,
  load: (reference: PartReference) => Promise<Uint8Array>,
  decodeText: DecodeText,
): Promise<readonly PartReference[]> {
  const { papers, olderPapers = [], identities, search, related } = manifest;
  const { terms, names, authors, bylines, lengths } = search;
  const nameBlocks = valueOrThrow(decodeNameBlocks(names.file, await load(names), decodeText));
  const numbered = async (kind: 'authors' | 'bylines', directory: PartReference) =>
    valueOrThrow(decodeNumberedBlocks(kind, directory.file, await load(directory)));
  return [
    terms,
    names,
    authors,
    bylines,
    lengths,
    ...olderPapers,
    ...(await listedPapers(manifest, load)),
    ...papers,
    ...identities,
    ...(await termParts(search, load, decodeText)),
    ...nameBlocks,
    ...(await numbered('authors', authors)),
    ...(await numbered('bylines', bylines)),
    ...(related === undefined ? [] : [related, ...(await relatedParts(related, load))]),
  ];
}

async function termParts(
  { terms, areTermsListed }: SearchReference,
  load: (reference: PartReference) => Promise<Uint8Array>,
  decodeText: DecodeText,
): Promise<readonly PartReference[]> {
  const { file } = terms;
  const bytes = await load(terms);
  const directories =
    areTermsListed === true ? valueOrThrow(decodeTermDirectories(file, bytes, decodeText)) : [];
  const listed = directories.map(async (directory) =>
    decodeTermBlocks(directory.file, await load(directory), decodeText, directory.first),
  );
  const rows =
    areTermsListed === true
      ? await Promise.all(listed)
      : [decodeTermBlocks(file, bytes, decodeText)];
  const blocks = rows.flatMap((each) => valueOrThrow(each));
  return [...directories, ...blocks.flatMap((block) => [block, block.positions])];
}

async function relatedParts(
  directory: PartReference,
  load: (reference: PartReference) => Promise<Uint8Array>,
): Promise<readonly PartReference[]> {
  return valueOrThrow(decodeRelatedParts(directory.file, await load(directory)));
}

async function listedPapers(
  manifest: Manifest,
  load: (reference: PartReference) => Promise<Uint8Array>,
): Promise<readonly PartReference[]> {
  const directories = (manifest.olderPapers ?? []).map(async (directory) =>
    valueOrThrow(decodePapersDirectory(manifest, directory, await load(directory))),
  );
  return (await Promise.all(directories)).flat();
}
