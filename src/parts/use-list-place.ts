import { type Address, writeAddress } from '#domain/query/address.ts';
import { currentPlace, rememberScroll, usePlace } from '#state/address.ts';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { FeedRows } from './feed-rows.ts';
import type { FeedHandle } from './paper-feed.tsx';

interface Shown {
  readonly rows: FeedRows;
  /** Counts the reader's ways here through the history and by asking for the view. */
  readonly arrivals: number;
  readonly filters: string;
  /** What filtered the list when the reader last came here by reload, link or history. */
  readonly arrivedBy: string;
}

/**
 * Keeps where the list stands in the history entry, and puts it back there after a reload, a step
 * through the history or a change of the papers; other filters start at the top. Gives what to
 * call when the list has settled.
 */
export function useListPlace(feed: RefObject<FeedHandle | null>, rows: FeedRows): () => void {
  const arrivals = usePlace((place) => place.travels + place.openings);
  const shown = useRef<Shown | null>(null);

  const settle = useCallback(() => {
    const top = feed.current?.top();
    if (top !== undefined) void remember(rows, top.row, top.past);
  }, [feed, rows]);

  useEffect(() => {
    const before = shown.current;
    const filters = filtersOf(currentPlace().address);
    const arrived = before === null || before.arrivals !== arrivals;
    const arrivedBy = arrived ? filters : before.arrivedBy;
    shown.current = { rows, arrivals, filters, arrivedBy };
    if (before === null && currentPlace().position.scroll === null) void revealOpen(feed, rows);
    else if (arrived || before.filters === filters || arrivedBy === filters)
      void restore(feed, rows, arrived);
    else {
      feed.current?.showAtTop(0, 0);
      rememberScroll(null);
    }
  }, [rows, arrivals, feed]);

  useEffect(() => {
    globalThis.addEventListener('pagehide', settle);
    return () => globalThis.removeEventListener('pagehide', settle);
  }, [settle]);
  return settle;
}

async function remember(rows: FeedRows, row: number, past: number): Promise<void> {
  const { address } = currentPlace();
  const paper = await rows.idAt(row);
  if (paper !== null && currentPlace().address === address) rememberScroll({ paper, past });
}

/** A link to a paper shows where it stands in the list. */
async function revealOpen(feed: RefObject<FeedHandle | null>, rows: FeedRows): Promise<void> {
  const { paper } = currentPlace().address;
  const row = paper === null ? -1 : await rows.rowOf(paper);
  if (row !== -1) feed.current?.reveal(row, false);
}

/** Where no scrolling is remembered the list stays, or goes to its top where `elseTop` says so. */
async function restore(
  feed: RefObject<FeedHandle | null>,
  rows: FeedRows,
  elseTop: boolean,
): Promise<void> {
  const { scroll } = currentPlace().position;
  if (scroll === null && !elseTop) return;
  const row = scroll === null ? 0 : await rows.rowOf(scroll.paper);
  if (row !== -1) feed.current?.showAtTop(row, scroll?.past ?? 0);
}

function filtersOf(address: Address): string {
  return JSON.stringify(writeAddress({ ...address, paper: null }));
}
