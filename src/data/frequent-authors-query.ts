import type { AuthorCount, SearchRequest } from '#domain/search/search-request.ts';
import type { ShelfSnapshot } from '#domain/search/shelf-snapshot.ts';
import { useQuery } from '@tanstack/react-query';
import type { Bundle } from './bundle-queries.ts';
import { requestQuery } from './request-query.ts';
import type { SearchClient } from './search-client.ts';

/** The most frequent authors, on their way to the screen; null while they are not known. */
export interface FrequentAuthors {
  readonly counts: readonly AuthorCount[] | null;
  /** Whether they are still those of the request before. */
  readonly isStale: boolean;
  readonly fault: Error | null;
  readonly retry: () => void;
}

/**
 * The most frequent authors of what a request finds. They need much more of the index than its papers,
 * which the reader waits for, and so are asked for once these are there, as `isFound` says.
 */
export function useFrequentAuthors(
  bundle: Bundle,
  client: SearchClient,
  request: SearchRequest,
  shelf: ShelfSnapshot | null,
  isFound: boolean,
): FrequentAuthors {
  const { data, isPlaceholderData, error, refetch } = useQuery({
    ...requestQuery('frequent-authors', bundle, request, shelf),
    queryFn: ({ signal }): Promise<readonly AuthorCount[]> =>
      shelf === null ? Promise.resolve([]) : client.frequentAuthors(request, shelf, signal),
    enabled: ({ state }) => shelf !== null && isFound && state.status !== 'error',
  });
  return {
    counts: data ?? null,
    isStale: isPlaceholderData,
    fault: error,
    retry: () => void refetch(),
  };
}
