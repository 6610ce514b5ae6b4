import type { Manifest } from '#domain/bundle/manifest.ts';
import { asksHidden } from '#domain/query/asks-shelf.ts';
import { unfetchedPart } from '#domain/bundle/bundle-error.ts';
import type { Cancellation } from '#domain/search/load-part.ts';
import { openIndex } from '#domain/search/open-index.ts';
import { searchPapers } from '#domain/search/search-papers.ts';
import type { SearchRequest } from '#domain/search/search-request.ts';
import { allPapers, type ViewPapers } from '#domain/search/view-papers.ts';
import { decodeText } from '#platform/decode-text.ts';
import { partFetcher } from './fetch-part.ts';
import { numberFinder } from './paper-numbers.ts';
import type { Answer, Argument, SearchMethod } from './search-api.ts';
import { ShelfIndex } from './shelf-index.ts';

/** What an open bundle answers; each takes its argument and what may cancel it. */
export type SearchSession = {
  readonly [Method in Exclude<SearchMethod, 'open' | 'close' | 'listFetched'>]: (
    argument: Argument<Method>,
    cancellation: Cancellation,
  ) => Answer<Method> | Promise<Answer<Method>>;
};

/** Opens a bundle whose folder lies at an address. */
export function openSession(manifest: Manifest, base: string): SearchSession {
  const load = partFetcher(base);
  const index = openIndex(manifest, load, decodeText);
  const shelf = new ShelfIndex(manifest.paperCount, numberFinder(manifest, load, decodeText));
  const scopeOf = ({ view, usesShelf, filter }: SearchRequest): ViewPapers =>
    usesShelf ? shelf.view(view, asksHidden(filter.query)) : allPapers(manifest.paperCount);
  return {
    changeShelf: (change) => shelf.change(change),
    addCopies: async (papers) => {
      const { marksOf } = await import('#domain/search/paper-marks.ts').catch(unfetchedPart);
      shelf.addCopies(papers, marksOf);
      return null;
    },
    search: (request, cancellation) => searchPapers(index, request, scopeOf(request), cancellation),
    frequentAuthors: async (request, cancellation) => {
      const part = await import('#domain/search/frequent-authors.ts').catch(unfetchedPart);
      return part.frequentAuthors(index, request.filter, scopeOf(request), cancellation);
    },
    findAuthors: async ({ text, request, limit }, cancellation) => {
      const part = await import('#domain/search/find-authors.ts').catch(unfetchedPart);
      const scope = scopeOf(request);
      return part.findAuthors(index, text, request.filter, scope, limit, cancellation);
    },
    suggestWords: async (query) => {
      const part = await import('#domain/search/did-you-mean.ts').catch(unfetchedPart);
      return part.suggestWords(index, query);
    },
    countViews: () => shelf.sizes(),
    countReadByDay: () => shelf.countReadByDay(manifest.days),
  };
}
