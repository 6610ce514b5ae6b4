import { unfetchedPart } from '../bundle/bundle-error.ts';
import type { KeyedBlockReference, TermBlockReference } from '../bundle/directory.ts';
import type { PartReference } from '../bundle/manifest.ts';
import type { Query } from '../query/query.ts';
import { type KeyedBlock, lowerBound, papersAt } from './keyed-block.ts';
import { markTerm } from './mark-term.ts';
import type { addPapersInField, matchPhrase } from './match-places.ts';
import type { PlaceBlock } from './place-block.ts';
import { NOWHERE, type TermEntry } from './term-entry.ts';

/** What asks where terms stand, a part of its own that most queries do without. */
interface MatchPlaces {
  readonly addPapersInField: typeof addPapersInField;
  readonly matchPhrase: typeof matchPhrase;
}

/** The part of an index that a query needs, in memory. */
export interface TermSource {
  /** Numbers lie below this. */
  readonly size: number;
  /** What reads positions; null where no term of the query needs any, or none is there. */
  readonly places: MatchPlaces | null;
  entry(term: string): TermEntry | null;
  entriesWithPrefix(prefix: string): readonly TermEntry[];
}

/** How blocks are found and loaded. */
export interface BlockAccess {
  readonly size: number;
  readonly references: readonly (KeyedBlockReference | TermBlockReference)[];
  /** The first term of each block. */
  readonly firstTerms: readonly string[];
  loadBlock(reference: PartReference): Promise<KeyedBlock>;
  loadPositions(reference: PartReference): Promise<PlaceBlock>;
}

interface LoadedBlock {
  readonly block: KeyedBlock;
  readonly positions: PlaceBlock;
}

const NO_PLACES: PlaceBlock = { starts: NOWHERE, places: NOWHERE };

/**
 * Loads the blocks of a query's own terms, all at once; positions for phrases and for words of one
 * field only, unless all are asked for.
 */
export async function loadTerms(
  access: BlockAccess,
  query: Query,
  withAllPositions = false,
): Promise<TermSource> {
  const wanted = new Map<number, boolean>();
  collectBlocks(access, query, withAllPositions, wanted);
  const reading = [...wanted.values()].includes(true)
    ? import('./match-places.ts').catch(unfetchedPart)
    : null;
  const loaded = await Promise.all(
    [...wanted].map(async ([index, withPositions]) => {
      const block = await loadBlock(access, index, withPositions);
      return [index, block] as const;
    }),
  );
  return sourceOf(access, new Map(loaded), await reading);
}

function collectBlocks(
  access: BlockAccess,
  query: Query,
  withAllPositions: boolean,
  wanted: Map<number, boolean>,
): void {
  const want = (term: string, isPrefix: boolean, withPositions: boolean): void => {
    for (const index of blocksOf(access, term, isPrefix))
      wanted.set(index, withPositions || wanted.get(index) === true);
  };
  const collect = (part: Query, withPositions: boolean): void => {
    switch (part.kind) {
      case 'word':
        return want(part.term, false, withPositions);
      case 'prefix':
        return want(part.term, true, withPositions);
      case 'phrase':
        return part.terms.forEach((term, index) =>
          want(term, part.lastIsPrefix && index === part.terms.length - 1, true),
        );
      case 'mark':
        return want(markTerm(part.mark), false, false);
      case 'name':
        // Several words are looked up among the names.
        if (part.words.length === 1)
          for (const term of part.words[0] ?? []) want(term, false, true);
        return undefined;
      case 'field':
        return collect(part.part, true);
      case 'not':
        return collect(part.part, withPositions);
      case 'and':
      case 'or':
        return part.parts.forEach((each) => collect(each, withPositions));
      default:
        return undefined;
    }
  };
  collect(query, withAllPositions);
}

function blocksOf({ firstTerms }: BlockAccess, term: string, isPrefix: boolean): number[] {
  const bound = lowerBound(firstTerms, term);
  const first = firstTerms[bound] === term ? bound : bound - 1;
  const blocks = first < 0 ? [] : [first];
  if (isPrefix)
    for (let index = first + 1; firstTerms[index]?.startsWith(term) === true; index += 1)
      blocks.push(index);
  return blocks;
}

async function loadBlock(
  access: BlockAccess,
  index: number,
  withPositions: boolean,
): Promise<LoadedBlock | null> {
  const reference = access.references[index];
  if (reference === undefined) return null;
  const positions =
    withPositions && 'positions' in reference ? access.loadPositions(reference.positions) : null;
  const block = await access.loadBlock(reference);
  return { block, positions: (await positions) ?? NO_PLACES };
}

function sourceOf(
  access: BlockAccess,
  blocks: ReadonlyMap<number, LoadedBlock | null>,
  places: MatchPlaces | null,
): TermSource {
  const entriesIn = (term: string, isPrefix: boolean): TermEntry[] =>
    blocksOf(access, term, isPrefix).flatMap((index) => {
      const loaded = blocks.get(index);
      return loaded ? matchingEntries(loaded, term, isPrefix) : [];
    });
  return {
    size: access.size,
    places,
    entry: (term) => entriesIn(term, false)[0] ?? null,
    entriesWithPrefix: (prefix) => entriesIn(prefix, true),
  };
}

function matchingEntries(loaded: LoadedBlock, term: string, isPrefix: boolean): TermEntry[] {
  const { keys } = loaded.block;
  const entries: TermEntry[] = [];
  let index = lowerBound(keys, term);
  while (isPrefix ? keys[index]?.startsWith(term) === true : keys[index] === term) {
    entries.push(entryAt(loaded, index));
    index += 1;
  }
  return entries;
}

function entryAt({ block, positions }: LoadedBlock, index: number): TermEntry {
  return {
    papers: papersAt(block, index),
    starts: positions.starts.subarray(block.starts[index], (block.starts[index + 1] ?? 0) + 1),
    places: positions.places,
  };
}
