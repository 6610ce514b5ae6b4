import type { Manifest } from '#domain/bundle/manifest.ts';
import type { AuthorCount, SearchRequest, SearchResult } from '#domain/search/search-request.ts';
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
  /** Authors by what their names' words begin with, most papers under the other filters first. */
  findAuthors(
    text: string,
    request: SearchRequest,
    shelf: ShelfSnapshot,
    limit: number,
    signal?: AbortSignal,
  ): Promise<readonly AuthorCount[]>;
  /** Papers of the bundle that are not read. */
  countUnread(shelf: ShelfSnapshot, signal?: AbortSignal): Promise<number>;
  /** Lets the worker forget the bundle; to be called when no call is waiting any longer. */
  close(): void;
}

/** A client of the worker, which is started at the first call. */
export function createSearchClient({ manifest, base }: SearchedBundle): SearchClient {
  const bundle = new BundleConnection({ manifest, base }, searchConnection);
  // Only views that are made of the shelf need it in the worker.
  const shelfOf = (request: SearchRequest, shelf: ShelfSnapshot): ShelfSnapshot | null =>
    request.view === 'all' ? null : shelf;
  return {
    search: (request, shelf, signal) =>
      bundle.call('search', request, shelfOf(request, shelf), signal),
    findAuthors: (text, request, shelf, limit, signal) =>
      bundle.call('findAuthors', { text, request, limit }, shelfOf(request, shelf), signal),
    countUnread: (shelf, signal) => bundle.call('countUnread', null, shelf, signal),
    close: () => bundle.close(),
  };
}
