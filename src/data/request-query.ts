import type { SearchRequest } from '#domain/search/search-request.ts';
import type { ShelfSnapshot } from '#domain/search/shelf-snapshot.ts';
import type { Bundle } from './bundle-queries.ts';

/** Answers unused for this long are let go, in ms. */
export const ANSWER_KEPT = 30_000;

/**
 * The key of a query about a request. While a new answer is on its way the one before it stays, as long
 * as it is of the same bundle and view.
 */
export function requestQuery(
  what: string,
  { manifestHash }: Bundle,
  { view, ranked, filter, usesShelf }: SearchRequest,
  shelf: ShelfSnapshot | null,
) {
  const version = usesShelf ? shelf?.version : 'none';
  return {
    queryKey: [what, manifestHash, view, ranked, filter, version],
    placeholderData: <Answer>(
      before: Answer | undefined,
      query: { readonly queryKey: readonly unknown[] } | undefined,
    ) => (query?.queryKey[1] === manifestHash && query.queryKey[2] === view ? before : undefined),
    gcTime: ANSWER_KEPT,
  };
}
