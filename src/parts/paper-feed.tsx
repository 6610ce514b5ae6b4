import { type DayRun, runOfRow } from '#domain/search/listing.ts';
import { isPaperId, type PaperId } from '#domain/paper/paper.ts';
import { announceListMove, setListDay } from '#state/list-position.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import {
  type ReactElement,
  type ReactNode,
  type RefObject,
  Suspense,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type CustomItemComponentProps, Virtualizer } from 'virtua';
import { DAY_HEADING_HEIGHT } from './day-heading.tsx';
import type { ListHandle } from './long-list/list-handle.ts';
import type { RowPlace } from './paper-row.tsx';
import { StickyDay } from './sticky-day.tsx';
import { USUAL_ROW } from './usual-row.ts';

const LongRows = lazyPart(async () => (await import('./long-list/long-rows.tsx')).LongRows);

// Without this part rows that come late may move what is read.
const HeldPlace = lazyPart(async () => (await import('./held-place.tsx')).HeldPlace, 'quiet');

/** What a list can be asked to do. */
export interface FeedHandle {
  /** Brings a row into view with as little movement as possible, and the focus where wanted. */
  readonly reveal: (row: number, focus: boolean) => void;
  /** Puts a row at the top, scrolled past by some pixels. */
  readonly showAtTop: (row: number, past: number) => void;
  /** The row at a height of the window, in pixels from its top. */
  readonly rowAt: (clientY: number) => number;
  /** Brings a row into the middle of the screen, or stays at the top where it is in sight from there. */
  readonly showInSight: (row: number) => void;
  /** The first visible row, how far it is scrolled past in pixels, and its paper where it is there. */
  readonly top: () => {
    readonly row: number;
    readonly past: number;
    readonly paper: PaperId | null;
  };
  /** What scrolls. */
  readonly scroller: () => HTMLElement | null;
}

interface PaperFeedProps {
  readonly ref: RefObject<FeedHandle | null>;
  readonly rowCount: number;
  /** The days of the rows; empty where the list has no days. */
  readonly runs: readonly DayRun[];
  /** The row that stays mounted wherever the list stands. */
  readonly selectedRow: number;
  /** Its key is what stays the same for a paper wherever it stands. */
  readonly renderRow: (place: RowPlace) => ReactElement;
  /** Whether the first row's paper is still on its way. */
  readonly isLoading: boolean;
  /** Whether these are the rows that the address asks for. */
  readonly isCurrent: boolean;
  /** What covers the rows until they have come and found their heights. */
  readonly cover: ReactNode;
  /** Called once the list knows that it has been scrolled. */
  readonly onScroll: () => void;
  /** Called when scrolling has come to rest. */
  readonly onSettle: () => void;
}

/** So many rows the smallest screens show. */
const ROWS_IN_SIGHT = 3;

/** A list of more rows is scrolled in scale: no browser makes a page as high as all of them. */
const MOST_AS_HIGH_AS_THEY_ARE = 30_000;

/** A list of papers of any length, of which only what is near the screen is in the page. */
export function PaperFeed(props: PaperFeedProps): ReactElement {
  const { ref, rowCount, runs, selectedRow, renderRow, isLoading, isCurrent, cover } = props;
  const isShown = useShownWhenMeasured(isLoading);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useRef<ListHandle>(null);
  const attach = useCallback((list: ListHandle | null) => {
    virtualizer.current = list;
  }, []);
  const [topRow, setTopRow] = useState(0);
  const [focusedRow, setFocusedRow] = useState(-1);
  const wantedFocus = useRef(-1);

  const follow = (): void => {
    const { row } = topOf(virtualizer.current);
    setTopRow(row);
    setListDay(runOfRow(runs, row)?.day ?? null);
    props.onScroll();
  };
  useLayoutEffect(() => {
    setListDay(runOfRow(runs, topOf(virtualizer.current).row)?.day ?? null);
    return () => setListDay(null);
  }, [runs]);

  useImperativeHandle(ref, () => ({
    scroller: () => scroller.current,
    top: () => {
      const top = topOf(virtualizer.current);
      const { paper } = linkOfRow(scroller.current, top.row)?.dataset ?? {};
      return { ...top, paper: paper !== undefined && isPaperId(paper) ? paper : null };
    },
    showInSight: (row) => {
      const list = virtualizer.current;
      announceListMove();
      if (row >= ROWS_IN_SIGHT) list?.scrollToIndex(row, { align: 'center' });
      // The virtualizer takes its time: a list at its top would be taken back from whoever scrolls it.
      else if (list?.scrollOffset !== 0) list?.scrollToIndex(0);
    },
    rowAt: (clientY) => {
      const list = virtualizer.current;
      const top = scroller.current?.getBoundingClientRect().top ?? 0;
      return list === null ? 0 : list.findItemIndex(list.scrollOffset + clientY - top);
    },
    showAtTop: (row, past) => {
      announceListMove(row);
      virtualizer.current?.scrollToIndex(row, { align: 'start', offset: past });
    },
    reveal: (row, focus) => {
      announceListMove();
      reveal(virtualizer.current, row, runs);
      if (!focus) return;
      wantedFocus.current = row;
      setFocusedRow(row);
      focusLink(scroller.current, row, wantedFocus);
    },
  }));
  useEffect(() => {
    // The focus waits for a row that is being loaded, unless the reader has gone elsewhere.
    const { activeElement } = document;
    const isFree =
      scroller.current?.contains(activeElement) === true ||
      activeElement?.contains(scroller.current) === true;
    if (isFree) focusLink(scroller.current, wantedFocus.current, wantedFocus);
    else wantedFocus.current = -1;
  });

  // A row that goes away with the focus leaves it to the row that takes its place.
  const countBefore = useRef(rowCount);
  useLayoutEffect(() => {
    const hasLostFocus =
      rowCount < countBefore.current && focusedRow >= 0 && document.activeElement === document.body;
    countBefore.current = rowCount;
    if (!hasLostFocus) return;
    wantedFocus.current = Math.min(focusedRow, rowCount - 1);
    focusLink(scroller.current, wantedFocus.current, wantedFocus);
  }, [rowCount, focusedRow]);

  const isLong = rowCount > MOST_AS_HIGH_AS_THEY_ARE;
  const rows = {
    ref: attach,
    scrollRef: scroller,
    // Only the place counts.
    data: { length: rowCount },
    bufferSize: 600,
    keepMounted: [selectedRow, focusedRow].filter((row) => row >= 0 && row < rowCount),
    onScroll: follow,
    onScrollEnd: props.onSettle,
    item: RowBox,
    children: (_: unknown, row: number) => renderRow({ row, rowCount, opens: opening(runs, row) }),
  };
  return (
    <div className="relative min-h-0 flex-1">
      <Suspense fallback={null}>
        <HeldPlace key={Number(isLong)} scroller={scroller} virtualizer={virtualizer} />
      </Suspense>
      {isShown && rowCount > 0 && runs.length > 0 && (
        <StickyDay runs={runs} topRow={topRow} virtualizer={virtualizer} scroller={scroller} />
      )}
      <div
        ref={scroller}
        // Under its cover the list can have the focus, and the keys work; whoever goes in sees it.
        className={`h-full scroll-pt-9.25 overflow-y-auto overscroll-contain [overflow-anchor:none] ${isShown ? '' : 'opacity-0 focus-within:opacity-100'}`}
        onFocus={(event) => setFocusedRow(rowOf(event.target))}
        onBlur={() => setFocusedRow(-1)}
      >
        <div role="feed" aria-label="Papers" aria-busy={!isShown || !isCurrent}>
          {isLong ? <LongRows {...rows} /> : <Virtualizer {...rows} itemSize={USUAL_ROW} />}
        </div>
      </div>
      {!isShown && (
        <div className="pointer-events-none absolute inset-0 overflow-hidden">{cover}</div>
      )}
    </div>
  );
}

/** Where the virtualizer puts a row: by a transform, as rows that find their places shift no layout. */
function RowBox({ ref, style, children }: CustomItemComponentProps): ReactElement {
  return (
    <div
      ref={ref}
      style={{
        ...style,
        top: 0,
        translate: `0 ${style.top}px`,
        // The virtualizer is deaf to the pointer for a while after each scroll; rows are not.
        pointerEvents: 'auto',
      }}
    >
      {children}
    </div>
  );
}

/**
 * Whether rows may be seen: at once where their papers are there already, else after a frame in
 * which they were measured, so that they are not seen to move from the guessed place to their own.
 */
function useShownWhenMeasured(isLoading: boolean): boolean {
  const [isShown, setShown] = useState(!isLoading);
  useEffect(() => {
    if (isLoading || isShown) return undefined;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setShown(true));
    });
    return () => cancelAnimationFrame(frame);
  }, [isLoading, isShown]);
  return isShown;
}

function topOf(list: ListHandle | null): { row: number; past: number } {
  if (list === null) return { row: 0, past: 0 };
  const row = list.findItemIndex(list.scrollOffset);
  return { row, past: Math.round(list.scrollOffset - list.getItemOffset(row)) };
}

function opening(runs: readonly DayRun[], row: number): RowPlace['opens'] {
  const run = runOfRow(runs, row);
  if (run?.first !== row) return null;
  return { day: run.day, count: run.count, above: runOfRow(runs, row - 1)?.day ?? null };
}

function rowOf(target: Element): number {
  return Number(target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? -1);
}

/** A row that opens no day must clear the sticky heading above it. */
function reveal(list: ListHandle | null, row: number, runs: readonly DayRun[]): void {
  if (list === null) return;
  const cover = runs.length > 0 && runOfRow(runs, row)?.first !== row ? DAY_HEADING_HEIGHT : 0;
  const start = list.getItemOffset(row) - cover;
  const end = list.getItemOffset(row) + list.getItemSize(row);
  if (start < list.scrollOffset) list.scrollToIndex(row, { align: 'start', offset: -cover });
  else if (end > list.scrollOffset + list.viewportSize) list.scrollToIndex(row, { align: 'end' });
}

function linkOfRow(scroller: HTMLElement | null, row: number): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-row="${row}"] a[data-paper]`) ?? null;
}

function focusLink(scroller: HTMLElement | null, row: number, wanted: RefObject<number>): void {
  const link = linkOfRow(scroller, row);
  if (link === null) return;
  link.focus({ preventScroll: true });
  // A row that is not measured yet is hidden, and takes no focus.
  if (document.activeElement === link) wanted.current = -1;
}
