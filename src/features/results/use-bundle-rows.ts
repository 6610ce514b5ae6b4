import type { Bundle } from '#data/bundle-queries.ts';
import { fetchPaper, fetchPaperNumber } from '#data/use-paper.ts';
import { type Listing, rowOfNumber } from '#domain/search/listing.ts';
import type { FeedRows } from '#parts/feed-rows.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';

/** The rows of a listing, whose papers are fetched when they are asked for. */
export function useBundleRows(bundle: Bundle, listing: Listing): FeedRows {
  const client = useQueryClient();
  return useMemo(
    () => ({
      count: listing.numbers.length,
      runs: listing.runs,
      // What could not be fetched is told by its row, with a way to try again.
      idAt: async (row) => {
        const number = listing.numbers[row];
        if (number === undefined) return null;
        const paper = await fetchPaper(client, bundle, number).catch(() => null);
        return paper?.id ?? null;
      },
      rowOf: async (id) => {
        const number = await fetchPaperNumber(client, bundle, id).catch(() => null);
        return number === null ? -1 : rowOfNumber(listing, bundle.days, number);
      },
    }),
    [client, bundle, listing],
  );
}
