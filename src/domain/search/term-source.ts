import { unfetchedPart } from '../bundle/bundle-error.ts';
import type { KeyedBlockReference, TermBlockReference } from '../bundle/directory.ts';
import type { PartReference } from '../bundle/manifest.ts';
import type { Query } from '../query/query.ts';
import { type KeyedBlock, lowerBound, papersAt } from './keyed-block.ts';
import type { FindBlocks } from './keyed-directory.ts';
import { markTerm } from './mark-term.ts';
import type { addPapersInField, matchPhrase } from './match-places.ts';
import { type InOrder, inOrder, mayHold } from './may-hold.ts';
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
  readonly findBlocks: FindBlocks<KeyedBlockReference | TermBlockReference>;
  loadBlock(reference: PartReference): Promise<KeyedBlock>;
  loadPositions(reference: PartReference): Promise<PlaceBlock>;
}

/** A term that a query needs, or all that begin with it. */
interface WantedTerm {
  readonly term: string;
  readonly isPrefix: boolean;
  readonly withPositions: boolean;
}

interface WantedBlock {
  readonly reference: KeyedBlockReference | TermBlockReference;
  readonly withPositions: boolean;
}

interface LoadedBlock {
  readonly from: string;
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
  const terms: WantedTerm[] = [];
  collectTerms(query, withAllPositions, terms);
  const reading = terms.some(({ withPositions }) => withPositions)
    ? import('./match-places.ts').catch(unfetchedPart)
    : null;
  const wanted = await findWanted(access, terms);
  const loaded = await Promise.all(wanted.map((block) => loadBlock(access, block)));
  return sourceOf(access.size, inOrder(loaded), await reading);
}

function collectTerms(query: Query, withAllPositions: boolean, terms: WantedTerm[]): void {
  const want = (term: string, isPrefix: boolean, withPositions: boolean): void => {
    terms.push({ term, isPrefix, withPositions });
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

/** The blocks of all these terms, each once and in order. */
async function findWanted(
  { findBlocks }: BlockAccess,
  terms: readonly WantedTerm[],
): Promise<readonly WantedBlock[]> {
  const blocks = new Map<string, WantedBlock>();
  await Promise.all(
    terms.map(async ({ term, isPrefix, withPositions }) => {
      for (const reference of await findBlocks(term, isPrefix)) {
        const known = blocks.get(reference.file)?.withPositions === true;
        blocks.set(reference.file, { reference, withPositions: withPositions || known });
      }
    }),
  );
  return [...blocks.values()].sort((one, other) =>
    one.reference.from < other.reference.from ? -1 : 1,
  );
}

async function loadBlock(
  access: BlockAccess,
  { reference, withPositions }: WantedBlock,
): Promise<LoadedBlock> {
  const positions =
    withPositions && 'positions' in reference ? access.loadPositions(reference.positions) : null;
  const block = await access.loadBlock(reference);
  return { from: reference.from, block, positions: (await positions) ?? NO_PLACES };
}

function sourceOf(
  size: number,
  loaded: InOrder<LoadedBlock>,
  places: MatchPlaces | null,
): TermSource {
  const entriesIn = (term: string, isPrefix: boolean): TermEntry[] =>
    mayHold(loaded, term, isPrefix).flatMap((block) => matchingEntries(block, term, isPrefix));
  return {
    size,
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
