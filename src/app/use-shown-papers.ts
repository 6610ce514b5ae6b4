import type { Bundle } from '#data/bundle-queries.ts';
import { fetchPaperIds } from '#data/paper-ids.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import type { Listing } from '#domain/search/listing.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** What the list shows: rows of the bundle, or in the reading list its papers. */
export interface ShownList {
  readonly bundle: Bundle;
  readonly listing: Listing | null;
  readonly readingList: readonly PaperId[] | null;
}

/** Gives the ids of all papers that the list shows, in its order; rejects as the bundle's parts do. */
export function useShownPapers({
  bundle,
  listing,
  readingList,
}: ShownList): () => Promise<readonly PaperId[]> {
  const client = useQueryClient();
  return useCallback(
    async () => readingList ?? fetchPaperIds(client, bundle, listing?.numbers ?? []),
    [client, bundle, listing, readingList],
  );
}
