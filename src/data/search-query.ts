import type { SearchRequest, SearchResult, ViewSizes } from '#domain/search/search-request.ts';
import type { ShelfSnapshot } from '#domain/search/shelf-snapshot.ts';
import { skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Bundle } from './bundle-queries.ts';
import { ANSWER_KEPT, requestQuery } from './request-query.ts';
import type { SearchClient } from './search-client.ts';

/** The papers that a request asks for; nothing is asked before there is a shelf. */
export function useSearch(
  bundle: Bundle,
  client: SearchClient,
  request: SearchRequest,
  shelf: ShelfSnapshot | null,
): UseQueryResult<SearchResult> {
  return useQuery({
    ...requestQuery('search', bundle, request, shelf),
    queryFn: shelf === null ? skipToken : ({ signal }) => client.search(request, shelf, signal),
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
    gcTime: ANSWER_KEPT,
  });
  return data;
}
