import type { Bundle } from '#data/bundle-queries.ts';
import { usePaperById, usePaperByNumber } from '#data/use-paper.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import type { Query } from '#domain/query/query.ts';
import { type Listing, rowOfNumber } from '#domain/search/listing.ts';
import { type FeedHandle, PaperFeed } from '#parts/paper-feed.tsx';
import { useListCommands } from '#parts/use-list-commands.ts';
import { useListPlace } from '#parts/use-list-place.ts';
import { useReadByScrolling } from '#parts/use-read-by-scrolling.ts';
import { useReturnFocus } from '#parts/use-return-focus.ts';
import { usePlace } from '#state/address.ts';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { ResultRow } from './result-row.tsx';
import { useBundleRows } from './use-bundle-rows.ts';

interface ResultsProps {
  readonly bundle: Bundle;
  readonly listing: Listing;
  /** Whether that is the list that the address asks for. */
  readonly isCurrent: boolean;
  readonly query: Query;
  /** Whether moving the selection opens the paper beside the list. */
  readonly besidePane: boolean;
  /** What stands in the list's place until its first paper is there. */
  readonly loading: ReactNode;
}

/**
 * The matching papers by day. The first of them is awaited, so that rows are never seen to grow from
 * a guess to their own height.
 */
export function Results(props: ResultsProps): ReactElement {
  const { bundle, listing, isCurrent, query, besidePane, loading } = props;
  const feed = useRef<FeedHandle>(null);
  const selected = usePlace((place) => place.position.selected ?? place.address.paper);
  const selectedRow = useRowOf(bundle, listing, selected);
  const rows = useBundleRows(bundle, listing);
  const first = usePaperByNumber(bundle, listing.numbers[0] ?? 0);
  const scrolling = useListPlace(feed, rows, isCurrent);
  useListCommands(feed, rows, selectedRow, besidePane);
  useReturnFocus(feed, selectedRow);
  useReadByScrolling(feed, rows);
  return (
    <PaperFeed
      ref={feed}
      rowCount={rows.count}
      runs={rows.runs}
      selectedRow={selectedRow}
      {...scrolling}
      isLoading={first.kind === 'loading'}
      isCurrent={isCurrent}
      cover={loading}
      renderRow={(place) => (
        <ResultRow
          key={listing.numbers[place.row]}
          bundle={bundle}
          number={listing.numbers[place.row] ?? 0}
          numberAbove={listing.numbers[place.row - 1] ?? null}
          place={place}
          query={query}
          selected={selected}
          dated={listing.runs.length === 0}
        />
      )}
    />
  );
}

function useRowOf(bundle: Bundle, listing: Listing, id: PaperId | null): number {
  const state = usePaperById(bundle, id);
  return state.kind === 'ready' ? rowOfNumber(listing, bundle.days, state.number) : -1;
}
