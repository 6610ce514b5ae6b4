import { EVERYTHING, partsOf, type Query } from '../query/query.ts';
import type { CountedPapers } from './author-tally.ts';
import { papersByAnyOf } from './authors.ts';
import { type Bitset, intersection, rangeSet } from './bitset.ts';
import { datesSet } from './day-counts.ts';
import { evaluate } from './evaluate.ts';
import { findLeaves } from './find-leaves.ts';
import { matchesPaper } from './matches-paper.ts';
import type { SearchIndex } from './open-index.ts';
import type { Droppable, Filter } from './search-request.ts';
import { hasTags, type ShelfSource } from './shelf-facts.ts';
import type { ViewPapers } from './view-papers.ts';

/** Something that narrows the view and can be dropped by itself, and what it lets through. */
export interface FilterPart extends Droppable {
  readonly set: Bitset;
}

/** Pieces of a query up to which each can be dropped by itself. */
const MOST_PIECES = 32;

/** Evaluates each part of a filter by itself, loading what it needs. */
export async function loadFilterSets(
  index: SearchIndex,
  filter: Filter,
  shelf: ShelfSource,
): Promise<readonly FilterPart[]> {
  const { query, authors, tags } = filter;
  const [pieces, byAuthors] = await Promise.all([
    loadPieces(index, query, shelf),
    authors.length === 0 ? null : papersByAnyOf(index, authors),
  ]);
  const others: readonly (readonly [Droppable['filter'], Bitset | null])[] = [
    ['dates', datesSet(filter, index.manifest)],
    ['authors', byAuthors],
    ['tags', tags.length === 0 ? null : shelf.papersWith((facts) => hasTags(facts, tags))],
  ];
  return [
    ...pieces,
    ...others.flatMap(([name, set]) => (set === null ? [] : [{ filter: name, piece: null, set }])),
  ];
}

async function loadPieces(
  index: SearchIndex,
  query: Query,
  shelf: ShelfSource,
): Promise<readonly FilterPart[]> {
  if (query.kind === 'everything') return [];
  const [source, leaves] = await Promise.all([
    index.papersBy(query),
    findLeaves(index, query, shelf),
  ]);
  const parts = partsOf(query);
  const isOne = parts.length === 1 || parts.length > MOST_PIECES;
  return (isOne ? [query] : parts).map((part, piece) => ({
    filter: 'search',
    piece: isOne ? null : piece,
    set: evaluate(part, source, leaves),
  }));
}

/** The papers of a view that pass the filter apart from its authors. */
export async function papersByAnyone(
  index: SearchIndex,
  filter: Filter,
  view: ViewPapers,
): Promise<CountedPapers> {
  const others: Filter = { ...filter, authors: [] };
  const parts = await loadFilterSets(index, others, view.shelf);
  return papersWithout(null, parts, others, view, index.manifest.paperCount);
}

/** The papers of a view that pass the filter, a part of it left out where one is named. */
export function papersWithout(
  dropped: Droppable | null,
  parts: readonly FilterPart[],
  filter: Filter,
  view: ViewPapers,
  size: number,
): CountedPapers {
  const kept = parts.filter((part) => dropped === null || !isSame(part, dropped));
  const wanted = dropped === null ? filter : withoutPart(filter, dropped);
  return {
    numbers: intersection(view.members ?? rangeSet(size, 0, size), ...kept.map((part) => part.set)),
    gone: view.gone.filter((paper) =>
      matchesPaper(wanted, paper, view.shelf.factsOf(paper.id), view.shelf.marksOf),
    ),
  };
}

function isSame(one: Droppable, other: Droppable): boolean {
  return one.filter === other.filter && one.piece === other.piece;
}

function withoutPart(filter: Filter, { filter: name, piece }: Droppable): Filter {
  switch (name) {
    case 'search':
      return { ...filter, query: piece === null ? EVERYTHING : withoutPiece(filter.query, piece) };
    case 'dates':
      return { ...filter, from: null, to: null };
    case 'authors':
      return { ...filter, authors: [] };
    case 'tags':
      return { ...filter, tags: [] };
  }
}

function withoutPiece(query: Query, piece: number): Query {
  return { kind: 'and', parts: partsOf(query).filter((_, index) => index !== piece) };
}
