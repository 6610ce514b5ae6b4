import { countAuthor, rankAuthors } from './facets.ts';
import { papersByAnyone } from './filter-sets.ts';
import type { Cancellation } from './load-part.ts';
import type { SearchIndex } from './open-index.ts';
import type { AuthorCount, Filter } from './search-request.ts';
import type { ViewPapers } from './view-papers.ts';

/** Authors shown beside the chosen ones. */
const SHOWN = 12;

/**
 * The most frequent authors of a view's papers that pass the filter apart from its authors, chosen
 * authors always among them (first), with exact counts. Most frequent first, then the one with more
 * papers in the bundle, then by first appearance there. It reads much more of the index than the
 * papers themselves take to find. Rejects with a BundleError or as cancelled.
 */
export async function frequentAuthors(
  index: SearchIndex,
  filter: Filter,
  view: ViewPapers,
  cancellation?: Cancellation,
): Promise<readonly AuthorCount[]> {
  const papers = await papersByAnyone(index, filter, view);
  cancellation?.throwIfAborted();
  const chosen = [...new Set(filter.authors)];
  const [first, frequent] = await Promise.all([
    Promise.all(chosen.map((name) => countAuthor(index, papers, name))),
    rankAuthors(index, papers, SHOWN),
  ]);
  return [...first, ...frequent.filter(({ name }) => !chosen.includes(name))];
}
