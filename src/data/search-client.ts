import type { Manifest } from '#domain/bundle/manifest.ts';
import type { Query } from '#domain/query/query.ts';
import type { Suggestion } from '#domain/search/did-you-mean.ts';
import type {
  AuthorCount,
  DayCount,
  SearchRequest,
  SearchResult,
  ViewSizes,
} from '#domain/search/search-request.ts';
import type { ShelfSnapshot } from '#domain/search/shelf-snapshot.ts';
import { BundleConnection } from './bundle-connection.ts';
import { searchConnection } from './search-worker.ts';

/** A published bundle: its manifest, the hash of that, and the address of its folder. */
export interface SearchedBundle {
  readonly manifest: Manifest;
  readonly manifestHash: string;
  readonly base: string;
}

/**
 * Searches a bundle in the worker. All calls reject with a BundleError where a file of the bundle
 * fails, after which they can be tried again, and with the signal's reason when it is aborted.
 */
export interface SearchClient {
  search(request: SearchRequest, shelf: ShelfSnapshot, signal?: AbortSignal): Promise<SearchResult>;
  /** The most frequent authors of what a request finds, which takes longer to tell than the papers. */
  frequentAuthors(
    request: SearchRequest,
    shelf: ShelfSnapshot,
    signal?: AbortSignal,
  ): Promise<readonly AuthorCount[]>;
  /** Authors by what their names' words begin with, most papers under the other filters first. */
  findAuthors(
    text: string,
    request: SearchRequest,
    shelf: ShelfSnapshot,
    limit: number,
    signal?: AbortSignal,
  ): Promise<readonly AuthorCount[]>;
  /** Papers of the bundle that are read, a day, ascending. */
  countReadByDay(shelf: ShelfSnapshot, signal?: AbortSignal): Promise<readonly DayCount[]>;
  /** Words that may have been meant for those of a query that find little. */
  suggestWords(query: Query, signal?: AbortSignal): Promise<readonly Suggestion[]>;
  /** How many papers of the bundle views hold. */
  countViews(shelf: ShelfSnapshot, signal?: AbortSignal): Promise<ViewSizes>;
  /** Lets the worker forget the bundle; to be called when no call is waiting any longer. */
  close(): void;
}

/** A client of the worker, which is started at the first call. */
export function createSearchClient({ manifest, base }: SearchedBundle): SearchClient {
  const bundle = new BundleConnection({ manifest, base }, searchConnection);
  // Only what asks about the shelf needs it in the worker.
  const shelfOf = (request: SearchRequest, shelf: ShelfSnapshot): ShelfSnapshot | null =>
    request.usesShelf ? shelf : null;
  return {
    search: (request, shelf, signal) =>
      bundle.call('search', request, shelfOf(request, shelf), signal),
    frequentAuthors: (request, shelf, signal) =>
      bundle.call('frequentAuthors', request, shelfOf(request, shelf), signal),
    findAuthors: (text, request, shelf, limit, signal) =>
      bundle.call('findAuthors', { text, request, limit }, shelfOf(request, shelf), signal),
    countReadByDay: (shelf, signal) => bundle.call('countReadByDay', null, shelf, signal),
    suggestWords: (query, signal) => bundle.call('suggestWords', query, null, signal),
    countViews: (shelf, signal) => bundle.call('countViews', null, shelf, signal),
    close: () => bundle.close(),
  };
}
