import { BundleError } from '#domain/bundle/bundle-error.ts';
import type { SearchRequest, SearchResult, ViewSizes } from '#domain/search/search-request.ts';
import type { ShelfSnapshot } from '#domain/search/shelf-snapshot.ts';
import { skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Bundle } from './bundle-queries.ts';
import type { SearchClient } from './search-client.ts';

/** Results unused for this long are let go, in ms. */
const RESULT_KEPT = 30_000;

/**
 * The papers that a request asks for. While a new result is on its way the one before it stays,
 * as long as it is of the same bundle and view; null asks for nothing.
 */
export function useSearch(
  bundle: Bundle,
  client: SearchClient,
  request: SearchRequest,
  shelf: ShelfSnapshot | null,
): UseQueryResult<SearchResult> {
  const { view } = request;
  const version = request.usesShelf ? shelf?.version : 'none';
  return useQuery({
    queryKey: ['search', bundle.manifestHash, view, request.ranked, request.filter, version],
    queryFn: shelf === null ? skipToken : ({ signal }) => client.search(request, shelf, signal),
    placeholderData: (before, query) =>
      query?.queryKey[1] === bundle.manifestHash && query.queryKey[2] === view ? before : undefined,
    retry: (failures, error) => error instanceof BundleError && failures < 1,
    gcTime: RESULT_KEPT,
  });
}

/** How many papers of the bundle views hold; undefined before that is known. */
export function useViewSizes(
  bundle: Bundle,
  client: SearchClient,
  shelf: ShelfSnapshot | null,
): ViewSizes | undefined {
  const { data } = useQuery({
    queryKey: ['view-sizes', bundle.manifestHash, shelf?.version],
    queryFn: shelf === null ? skipToken : ({ signal }) => client.countViews(shelf, signal),
    placeholderData: (before) => before,
    gcTime: RESULT_KEPT,
  });
  return data;
}
