import type { Paper } from '../paper/paper.ts';
import { papersByAnyOf } from './authors.ts';
import { type Bitset, intersection, rangeSet } from './bitset.ts';
import { datesSet } from './day-counts.ts';
import { evaluate } from './evaluate.ts';
import type { CountedPapers } from './author-tally.ts';
import { matchesPaper } from './matches-paper.ts';
import type { SearchIndex } from './open-index.ts';
import { type Filter, FILTER_NAMES, type FilterName } from './search-request.ts';
import type { ViewPapers } from './view-papers.ts';

/** What each filter lets through; null where it is not in force. */
export type FilterSets = Readonly<Record<FilterName, Bitset | null>>;

/** Evaluates each filter by itself, loading what it needs. */
export async function loadFilterSets(index: SearchIndex, filter: Filter): Promise<FilterSets> {
  const { query, authors } = filter;
  const [search, byAuthors] = await Promise.all([
    query.kind === 'everything' ? null : index.papersBy(query),
    authors.length === 0 ? null : papersByAnyOf(index, authors),
  ]);
  return {
    search: search === null ? null : evaluate(query, search),
    dates: datesSet(filter, index.manifest),
    authors: byAuthors,
  };
}

/** The filters in force. */
export function namesInForce(sets: FilterSets): FilterName[] {
  return FILTER_NAMES.filter((name) => sets[name] !== null);
}

/** The papers of a view that pass the filters, one of them left out where it is named. */
export function papersWithout(
  dropped: FilterName | null,
  sets: FilterSets,
  filter: Filter,
  view: ViewPapers,
  size: number,
): CountedPapers {
  const inForce = namesInForce(sets).filter((name) => name !== dropped);
  const others = inForce.flatMap((name) => sets[name] ?? []);
  const kept = dropped === null ? filter : withoutFilter(filter, dropped);
  return {
    numbers: intersection(view.members ?? rangeSet(size, 0, size), ...others),
    gone: view.gone.filter((paper: Paper) => matchesPaper(kept, paper)),
  };
}

function withoutFilter(filter: Filter, name: FilterName): Filter {
  switch (name) {
    case 'search':
      return { ...filter, query: { kind: 'everything' } };
    case 'dates':
      return { ...filter, from: null, to: null };
    case 'authors':
      return { ...filter, authors: [] };
  }
}
