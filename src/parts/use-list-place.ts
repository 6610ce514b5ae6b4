import { isFiltered } from '#domain/query/address.ts';
import { currentPlace, listOf, rememberScroll, setListProbe, usePlace } from '#state/address.ts';
import type { ScrollAnchor } from '#state/history-position.ts';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { FeedRows } from './feed-rows.ts';
import type { FeedHandle } from './paper-feed.tsx';

interface Shown {
  /** Counts the reader's ways here through the history and by asking for the view. */
  readonly arrivals: number;
  /** What makes the list. */
  readonly list: string;
  /** Whether the list has been put where it belongs. */
  isPut: boolean;
}

/** To be called whenever the list has been scrolled, and when that has come to rest. */
export interface ListScrolling {
  readonly onScroll: () => void;
  readonly onSettle: () => void;
}

/**
 * Keeps where the list stands in the history entry, and puts it back there after a reload, a step
 * through the history, other filters or a change of the papers; where no place is known it starts
 * at the top, or with the open paper in sight. It waits for the rows that the address asks for.
 * Gives what the list tells of its scrolling.
 */
export function useListPlace(
  feed: RefObject<FeedHandle | null>,
  rows: FeedRows,
  isCurrent: boolean,
): ListScrolling {
  const arrivals = usePlace((place) => place.travels + place.openings);
  const shown = useRef<Shown | null>(null);
  /** Where the list stood when it was last scrolled: the papers may change under it. */
  const last = useRef<ScrollAnchor | null>(null);

  const onScroll = useCallback(() => {
    last.current = anchorOf(feed.current);
  }, [feed]);

  const onSettle = useCallback(() => {
    if (!isStanding(shown.current)) return;
    const anchor = anchorOf(feed.current);
    if (anchor === null) void rememberComing(feed, rows);
    else rememberScroll(anchor);
  }, [feed, rows]);

  useEffect(() => {
    if (!isCurrent) return;
    const before = shown.current;
    const now: Shown = { arrivals, list: listOf(currentPlace().address), isPut: false };
    shown.current = now;
    const isSame = before?.arrivals === arrivals && before.list === now.list;
    const { scroll } = currentPlace().position;
    const anchor = isSame ? (last.current ?? scroll) : scroll;
    void put(feed, rows, anchor, { isSame, isFirst: before === null }).then(() => {
      now.isPut = true;
    });
  }, [rows, isCurrent, arrivals, feed]);

  useEffect(() => {
    setListProbe(() => (isStanding(shown.current) ? anchorOf(feed.current) : null));
    return () => setListProbe(() => null);
  }, [feed]);
  return { onScroll, onSettle };
}

/** Whether the list on the screen is the one that the address asks for, in its place. */
function isStanding(shown: Shown | null): boolean {
  return shown?.isPut === true && shown.list === listOf(currentPlace().address);
}

function anchorOf(feed: FeedHandle | null): ScrollAnchor | null {
  const top = feed?.top();
  return top === undefined || top.paper === null ? null : { paper: top.paper, past: top.past };
}

/** Remembers a first row whose paper is still on its way. */
async function rememberComing(feed: RefObject<FeedHandle | null>, rows: FeedRows): Promise<void> {
  const top = feed.current?.top();
  const { address } = currentPlace();
  const paper = top === undefined ? null : await rows.idAt(top.row);
  if (top !== undefined && paper !== null && currentPlace().address === address)
    rememberScroll({ paper, past: top.past });
}

async function put(
  feed: RefObject<FeedHandle | null>,
  rows: FeedRows,
  anchor: ScrollAnchor | null,
  { isSame, isFirst }: { readonly isSame: boolean; readonly isFirst: boolean },
): Promise<void> {
  const row = anchor === null ? -1 : await rows.rowOf(anchor.paper);
  if (anchor !== null && row !== -1) {
    const top = feed.current?.top();
    // To move a list to where it stands would stop it in its flight.
    if (top?.row !== row || top.past !== anchor.past) feed.current?.showAtTop(row, anchor.past);
    return;
  }
  if (isSame) return;
  const { address, position } = currentPlace();
  // A search is looked through from its top, with or without the open paper.
  const open = isFiltered(address) && !isFirst ? null : (position.selected ?? address.paper);
  feed.current?.showInSight(open === null ? -1 : await rows.rowOf(open));
}
