import { countSet, toNumbers } from './bitset.ts';
import { countDaysIn } from './day-counts.ts';
import type { CountedPapers } from './author-tally.ts';
import { countAuthor, rankAuthors } from './facets.ts';
import { type FilterSets, loadFilterSets, namesInForce, papersWithout } from './filter-sets.ts';
import type { Cancellation } from './load-part.ts';
import type { SearchIndex } from './open-index.ts';
import type {
  AuthorCount,
  Exclusion,
  FilterName,
  SearchRequest,
  SearchResult,
} from './search-request.ts';
import type { ViewPapers } from './view-papers.ts';

/** Authors shown beside the chosen ones. */
const FACET_LIMIT = 12;

/** Finds the papers of a view that pass the filter; rejects with a BundleError or as cancelled. */
export async function searchPapers(
  index: SearchIndex,
  { filter }: Pick<SearchRequest, 'filter'>,
  view: ViewPapers,
  cancellation?: Cancellation,
): Promise<SearchResult> {
  const { paperCount, days } = index.manifest;
  const sets = await loadFilterSets(index, filter);
  cancellation?.throwIfAborted();
  const without = (dropped: FilterName | null): CountedPapers =>
    papersWithout(dropped, sets, filter, view, paperCount);
  const matches = without(null);
  const total = sizeOf(matches);
  const authors = await authorFacet(index, without('authors'), filter.authors);
  cancellation?.throwIfAborted();
  const numbers = toNumbers(matches.numbers);
  return {
    total,
    viewTotal: (view.members === null ? paperCount : countSet(view.members)) + view.gone.length,
    numbers,
    ids: view.ids === null ? [] : idsOf(matches, numbers, view.ids),
    days: countDaysIn(matches.numbers, matches.gone, days),
    viewDays: countDaysIn(view.members, view.gone, days),
    authors,
    exclusions: total > 0 ? [] : exclusionsOf(sets, without),
  };
}

function idsOf(
  { gone }: CountedPapers,
  numbers: Uint32Array,
  ids: NonNullable<ViewPapers['ids']>,
): SearchResult['ids'] {
  const known = [...numbers].flatMap((number) => ids.get(number) ?? []);
  return [...known, ...gone.map(({ id }) => id)];
}

async function authorFacet(
  index: SearchIndex,
  papers: CountedPapers,
  chosen: readonly string[],
): Promise<readonly AuthorCount[]> {
  const [first, frequent] = await Promise.all([
    Promise.all([...new Set(chosen)].map((name) => countAuthor(index, papers, name))),
    rankAuthors(index, papers, FACET_LIMIT),
  ]);
  return [...first, ...frequent.filter(({ name }) => !chosen.includes(name))];
}

function exclusionsOf(
  sets: FilterSets,
  without: (dropped: FilterName) => CountedPapers,
): readonly Exclusion[] {
  return namesInForce(sets)
    .map((filter) => ({ filter, totalWithout: sizeOf(without(filter)) }))
    .sort((a, b) => b.totalWithout - a.totalWithout);
}

function sizeOf({ numbers, gone }: CountedPapers): number {
  return countSet(numbers) + gone.length;
}
