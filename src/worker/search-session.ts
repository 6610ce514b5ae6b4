import type { Manifest } from '#domain/bundle/manifest.ts';
import { findAuthors } from '#domain/search/find-authors.ts';
import type { Cancellation } from '#domain/search/load-part.ts';
import { openIndex } from '#domain/search/open-index.ts';
import { searchPapers } from '#domain/search/search-papers.ts';
import { decodeText } from '#platform/decode-text.ts';
import { partFetcher } from './fetch-part.ts';
import { numberFinder } from './paper-numbers.ts';
import type { Answer, Argument, SearchMethod } from './search-api.ts';
import { ShelfIndex } from './shelf-index.ts';

/** What an open bundle answers; each takes its argument and what may cancel it. */
export type SearchSession = {
  readonly [Method in Exclude<SearchMethod, 'open' | 'close'>]: (
    argument: Argument<Method>,
    cancellation: Cancellation,
  ) => Answer<Method> | Promise<Answer<Method>>;
};

/** Opens a bundle whose folder lies at an address. */
export function openSession(manifest: Manifest, base: string): SearchSession {
  const load = partFetcher(base);
  const index = openIndex(manifest, load, decodeText);
  const shelf = new ShelfIndex(manifest.paperCount, numberFinder(manifest, load, decodeText));
  return {
    changeShelf: (change) => shelf.change(change),
    addCopies: (papers) => {
      shelf.addCopies(papers);
      return null;
    },
    search: (request, cancellation) =>
      searchPapers(index, request, shelf.view(request.view), cancellation),
    findAuthors: ({ text, request, limit }, cancellation) =>
      findAuthors(index, text, request.filter, shelf.view(request.view), limit, cancellation),
    countUnread: () => shelf.countUnread(),
  };
}
