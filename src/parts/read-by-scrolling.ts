import type { PaperId } from '#domain/paper/paper.ts';
import { onListMoved } from '#state/list-position.ts';
import { setRead } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import type { FeedRows } from './feed-rows.ts';
import type { FeedHandle } from './paper-feed.tsx';
import { createTopEdge } from './top-edge.ts';

const PAGING_KEYS: ReadonlySet<string> = new Set(['PageDown', 'ArrowDown', ' ']);

/** Marking by scrolling at work on one list. */
export interface ReadByScrolling {
  /** The list holds other rows from now on. */
  readonly show: (rows: FeedRows) => void;
  readonly stop: () => void;
}

/**
 * Marks papers as read that the reader scrolls past by wheel, finger or paging keys, once each, as
 * long as the page is in sight. What moves the list otherwise marks nothing: Lectern's own steps and
 * jumps, a screen reader, the browser that follows the focus.
 */
export function readByScrolling(feed: FeedHandle, firstRows: FeedRows): ReadByScrolling {
  const scroller = feed.scroller();
  const passed = new Set<PaperId>();
  const edge = createTopEdge(feed.top().row);
  let rows = firstRows;

  const mark = (id: PaperId | null): void => {
    if (id === null || passed.has(id)) return;
    passed.add(id);
    if (!useShelf.getState().read.has(id)) setRead({ id }, true, 'time');
  };
  const onPush = ({ timeStamp }: Event): void => edge.push(timeStamp);
  const onKey = ({ key, timeStamp }: KeyboardEvent): void => {
    if (PAGING_KEYS.has(key)) edge.push(timeStamp);
    else edge.letGo();
  };
  const onScroll = ({ timeStamp }: Event): void => {
    const carried = edge.scrolledTo(feed.top().row, timeStamp);
    if (carried === null || document.visibilityState === 'hidden') return;
    for (let row = carried.first; row < carried.end; row += 1) void rows.idAt(row).then(mark);
  };
  const listening = new AbortController();
  const { signal } = listening;
  const passive = { signal, passive: true };
  scroller?.addEventListener('wheel', onPush, passive);
  scroller?.addEventListener('touchmove', onPush, passive);
  scroller?.addEventListener('scroll', onScroll, passive);
  // After a click on bare ground keys scroll a list that does not have the focus.
  document.addEventListener('keydown', onKey, { signal, capture: true });
  document.addEventListener('pointerdown', edge.letGo, { signal, capture: true });
  const stopHearing = onListMoved(edge.letGo);
  return {
    show: (next) => {
      rows = next;
      edge.changedTo(feed.top().row);
    },
    stop: () => {
      listening.abort();
      stopHearing();
    },
  };
}
