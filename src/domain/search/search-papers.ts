import { countSet, toNumbers } from './bitset.ts';
import { countDaysIn } from './day-counts.ts';
import type { CountedPapers } from './author-tally.ts';
import { type FilterPart, loadFilterSets, papersWithout } from './filter-sets.ts';
import { unfetchedPart } from '../bundle/bundle-error.ts';
import type { Cancellation } from './load-part.ts';
import type { SearchIndex } from './open-index.ts';
import type { rankByRelevance, Ranking } from './relevance.ts';
import type { Droppable, Exclusion, SearchRequest, SearchResult } from './search-request.ts';
import type { ViewPapers } from './view-papers.ts';

/** Finds the papers of a view that pass the filter; rejects with a BundleError or as cancelled. */
export async function searchPapers(
  index: SearchIndex,
  { filter, ranked }: Pick<SearchRequest, 'filter' | 'ranked'>,
  view: ViewPapers,
  cancellation?: Cancellation,
): Promise<SearchResult> {
  const { paperCount, days } = index.manifest;
  const parts = await loadFilterSets(index, filter, view.shelf);
  cancellation?.throwIfAborted();
  const without = (dropped: Droppable | null): CountedPapers =>
    papersWithout(dropped, parts, filter, view, paperCount);
  const matches = without(null);
  const total = sizeOf(matches);
  const numbers = toNumbers(matches.numbers);
  const ranking = ranked ? await rank(index, filter.query, matches) : null;
  cancellation?.throwIfAborted();
  return {
    total,
    viewTotal: (view.members === null ? paperCount : countSet(view.members)) + view.gone.length,
    numbers,
    ranking: ranking?.numbers ?? null,
    ids: view.ids === null ? [] : idsOf(matches, numbers, view.ids, ranking),
    days: countDaysIn(matches.numbers, matches.gone, days),
    viewDays: countDaysIn(view.members, view.gone, days),
    exclusions: total > 0 ? [] : exclusionsOf(parts, without),
  };
}

/** Ranking is a part of its own, fetched when it is first asked for. */
const rank: typeof rankByRelevance = async (...asked) => {
  const part = await import('./relevance.ts').catch(unfetchedPart);
  return part.rankByRelevance(...asked);
};

function idsOf(
  { gone }: CountedPapers,
  numbers: Uint32Array,
  ids: NonNullable<ViewPapers['ids']>,
  ranking: Ranking | null,
): SearchResult['ids'] {
  const known = [...(ranking?.numbers ?? numbers)].flatMap((number) => {
    const id = ids.get(number);
    return id === undefined ? [] : [{ id, score: ranking?.scores[number] ?? 0 }];
  });
  const others = gone.map((paper) => ({
    id: paper.id,
    score: ranking?.goneScores.get(paper) ?? 0,
  }));
  return [...known, ...others].sort((a, b) => b.score - a.score).map(({ id }) => id);
}

function exclusionsOf(
  parts: readonly FilterPart[],
  without: (dropped: Droppable) => CountedPapers,
): readonly Exclusion[] {
  return parts
    .map(({ filter, piece }) => ({
      filter,
      piece,
      totalWithout: sizeOf(without({ filter, piece })),
    }))
    .sort((a, b) => b.totalWithout - a.totalWithout);
}

function sizeOf({ numbers, gone }: CountedPapers): number {
  return countSet(numbers) + gone.length;
}
