import type { Query } from '#domain/query/query.ts';
import type { Suggestion } from '#domain/search/did-you-mean.ts';
import type { SearchResult } from '#domain/search/search-request.ts';
import { useQuery } from '@tanstack/react-query';
import type { Bundle } from './bundle-queries.ts';
import type { SearchClient } from './search-client.ts';

/** A query with what it finds. */
export interface Searched {
  readonly query: Query;
  readonly result: SearchResult | null;
}

/** Results of so few papers may come of a slip of the finger. */
const FEW = 2;
const NONE: readonly Suggestion[] = [];

/** Words that may have been meant where a search finds nothing or little. */
export function useSuggestions(
  bundle: Bundle,
  client: SearchClient,
  { query, result }: Searched,
): readonly Suggestion[] {
  const isAsked = query.kind !== 'everything' && result !== null && result.total <= FEW;
  const { data } = useQuery({
    queryKey: ['suggestions', bundle.manifestHash, query],
    queryFn: ({ signal }) => client.suggestWords(query, signal),
    enabled: isAsked,
    gcTime: 30_000,
  });
  return isAsked ? (data ?? NONE) : NONE;
}
