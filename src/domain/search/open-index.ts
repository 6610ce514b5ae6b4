import { unfetchedPart } from '../bundle/bundle-error.ts';
import type { DecodeText } from '../bundle/codec.ts';
import {
  type BlockKind,
  decodeNumberedBlocks,
  type NumberedBlockReference,
} from '../bundle/directory.ts';
import type { Manifest, PartReference } from '../bundle/manifest.ts';
import type { Query } from '../query/query.ts';
import { type BylineBlock, decodeBylines } from './byline-block.ts';
import { decodeBlock, type KeyedBlock } from './keyed-block.ts';
import { nameBlocks, termBlocks } from './keyed-directory.ts';
import { cacheParts, decodedOrFault, type LoadPart } from './load-part.ts';
import { blockOfNumber } from './numbered-blocks.ts';
import { loadTerms, type TermSource } from './term-source.ts';

/**
 * As many bytes of blocks of words and authors are kept as a hundred thousand papers have, so that what is asked
 * again there is never decoded again: some 44 MB in memory.
 */
const MOST_BYTES_OF_BLOCKS = 16_000_000;

/** Blocks found by number, loaded when they are asked for. */
export interface NumberedBlocks<Block> {
  /** All blocks in order. */
  references(): Promise<readonly NumberedBlockReference[]>;
  /** The block that holds a number, and the number it begins with. */
  blockOf(number: number): Promise<{ readonly first: number; readonly block: Block }>;
}

/** The search index of a bundle. Everything is loaded on demand and rejects with a BundleError. */
export interface SearchIndex {
  readonly manifest: Manifest;
  /** Loads what a query needs of the terms of papers, with where all of them stand if wanted. */
  papersBy(query: Query, withAllPositions?: boolean): Promise<TermSource>;
  /** Loads what a query needs of the words of author names. */
  authorsBy(query: Query): Promise<TermSource>;
  /** Names and papers of authors by number. */
  readonly authors: NumberedBlocks<KeyedBlock>;
  /** Authors of papers by number. */
  readonly bylines: NumberedBlocks<BylineBlock>;
  /** How long papers are, by number. */
  lengths(): Promise<Uint8Array>;
}

/** Opens the index of a bundle; nothing is loaded yet. */
export function openIndex(manifest: Manifest, load: LoadPart, decodeText: DecodeText): SearchIndex {
  const { search, paperCount } = manifest;
  const loadBlock = cacheParts(
    load,
    (bytes, { file }) => decodedOrFault(decodeBlock(bytes, decodeText), file),
    MOST_BYTES_OF_BLOCKS,
  );
  const loadBytes = cacheParts(load, (bytes, { file }) => decodedOrFault(bytes, file));
  // Few queries need positions: what reads them is a part of its own.
  const loadPositions = cacheParts(load, async (bytes, { file }) => {
    const { decodePlaces } = await import('./place-block.ts').catch(unfetchedPart);
    return decodedOrFault(decodePlaces(bytes), file);
  });
  const loadBylines = cacheParts(load, (bytes, { file }) =>
    decodedOrFault(decodeBylines(bytes), file),
  );
  const findTerms = termBlocks(search, load, decodeText);
  const findNames = nameBlocks(search, load, decodeText);
  const blocks = { loadBlock, loadPositions };
  return {
    manifest,
    papersBy: (query, withAllPositions) =>
      loadTerms({ ...blocks, size: paperCount, findBlocks: findTerms }, query, withAllPositions),
    authorsBy: (query) =>
      loadTerms({ ...blocks, size: search.authorCount, findBlocks: findNames }, query),
    authors: numberedBlocks(load, 'authors', search.authors, loadBlock),
    bylines: numberedBlocks(load, 'bylines', search.bylines, loadBylines),
    lengths: () => loadBytes(search.lengths),
  };
}

function numberedBlocks<Block>(
  load: LoadPart,
  kind: BlockKind,
  directory: PartReference,
  loadBlock: (reference: PartReference) => Promise<Block>,
): NumberedBlocks<Block> {
  const loadReferences = cacheParts(load, (bytes, { file }) =>
    decodeNumberedBlocks(kind, file, bytes),
  );
  return {
    references: () => loadReferences(directory),
    blockOf: async (number) => {
      const references = await loadReferences(directory);
      const reference = blockOfNumber(references, number, directory.file);
      return { first: reference.first, block: await loadBlock(reference) };
    },
  };
}
