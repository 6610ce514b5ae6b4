import type { DayCount } from '#domain/search/search-request.ts';
import type { ShelfSnapshot } from '#domain/search/shelf-snapshot.ts';
import { skipToken, useQuery } from '@tanstack/react-query';
import type { Bundle } from './bundle-queries.ts';
import type { SearchClient } from './search-client.ts';

/** Results unused for this long are let go, in ms. */
const RESULT_KEPT = 30_000;
const NONE: readonly DayCount[] = [];

/** How many papers of the bundle the reader has read, a day; none before that is known. */
export function useReadDays(
  bundle: Bundle,
  client: SearchClient,
  shelf: ShelfSnapshot | null,
): readonly DayCount[] {
  const { data } = useQuery({
    queryKey: ['read-days', bundle.manifestHash, shelf?.version],
    queryFn: shelf === null ? skipToken : ({ signal }) => client.countReadByDay(shelf, signal),
    placeholderData: (before, query) =>
      query?.queryKey[1] === bundle.manifestHash ? before : undefined,
    gcTime: RESULT_KEPT,
  });
  return data ?? NONE;
}
