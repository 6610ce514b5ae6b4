import { onListMoved } from '#state/list-position.ts';
import type { ListHandle } from './long-list/list-handle.ts';

/** A list as it stood at one moment; places in pixels. */
interface HeldPlace {
  /** The row that is to stay where it is, and its paper where that is there. */
  readonly row: number;
  readonly paper: string | undefined;
  readonly offset: number;
  /** The first row in sight, and where it and the next one begin. */
  readonly top: number;
  readonly edges: readonly number[];
  readonly scrollTop: number;
}

/**
 * Keeps the first paper in sight where it stands while papers come in place of what stood for them
 * above it, or while it is itself laid out anew in a window of another width. Of changes above the
 * list's edge the virtualizer takes care. Gives what ends that.
 */
export function holdPlace(scroller: HTMLElement, list: ListHandle): () => void {
  let held: HeldPlace | null = null;
  /** How wide the list was when its first row last stood as it had been measured, in pixels. */
  let width = scroller.clientWidth;
  /** The row that Lectern itself put at the top last, and has not moved the list since. */
  let put: number | undefined;
  const letGo = (row?: number): void => {
    held = null;
    put = row;
  };
  const hold = (): void => {
    const top = list.findItemIndex(scroller.scrollTop);
    // At another width no row is as it was measured, and the first is still the one to keep.
    const isLaidOutAnew = scroller.clientWidth !== width;
    const row = firstRow(scroller, list, top, isLaidOutAnew ? isThere : isSettled);
    if (row === top && isSettled(scroller, list, row)) width = scroller.clientWidth;
    // Where no paper is in sight, what stands for the first one keeps its beginning: for that which was
    // put there, though it may be scrolled past by more than what stands for it is high.
    const first = put === top - 1 ? put : top;
    held = placeOf(scroller, list, top, row === -1 ? first : row);
  };
  const keep = (): void => {
    if (held === null || !isSame(held.paper, linkOf(scroller, held.row))) return;
    const jumped = scroller.scrollTop - held.scrollTop;
    if (!isOwnJump(list, held, jumped)) return;
    scroller.scrollTop += list.getItemOffset(held.row) - held.offset - jumped;
    held = placeOf(scroller, list, held.top, held.row);
  };
  const listening = new AbortController();
  // On its way down the event is met before the virtualizer has moved anything for it.
  const early = { capture: true, passive: true, signal: listening.signal };
  document.addEventListener('scroll', hold, early);
  // Rows that were measured are put elsewhere, all at once and before anything is painted.
  const placed = new MutationObserver(keep);
  placed.observe(scroller, { subtree: true, attributeFilter: ['style'] });
  const stopHearing = onListMoved(letGo);
  return () => {
    listening.abort();
    placed.disconnect();
    stopHearing();
  };
}

type RowTest = (scroller: HTMLElement, list: ListHandle, row: number) => boolean;

/** The first row in sight that passes a test; -1 where there is none. */
function firstRow(scroller: HTMLElement, list: ListHandle, top: number, passes: RowTest): number {
  const bottom = list.findItemIndex(scroller.scrollTop + scroller.clientHeight);
  for (let row = top; row <= bottom; row += 1) if (passes(scroller, list, row)) return row;
  return -1;
}

/** Whether a row's paper is there. */
function isThere(scroller: HTMLElement, _: ListHandle, row: number): boolean {
  return linkOf(scroller, row) !== null;
}

/** Whether a row's paper is there and as high as it was measured. */
function isSettled(scroller: HTMLElement, list: ListHandle, row: number): boolean {
  const article = linkOf(scroller, row)?.closest('article');
  if (article === null || article === undefined) return false;
  return Math.abs(article.getBoundingClientRect().height - list.getItemSize(row)) < 1;
}

/** Whether a row still has its paper, or has got one. */
function isSame(paper: string | undefined, link: HTMLElement | null): boolean {
  return paper === undefined || link?.dataset['paper'] === paper;
}

function placeOf(scroller: HTMLElement, list: ListHandle, top: number, row: number): HeldPlace {
  return {
    row,
    paper: linkOf(scroller, row)?.dataset['paper'],
    offset: list.getItemOffset(row),
    top,
    edges: edgesOf(list, top),
    scrollTop: scroller.scrollTop,
  };
}

/**
 * Whether the list has been moved by the virtualizer alone, which keeps the first row in sight or
 * the next one where it is, and not scrolled by someone whose scrolling has not been told of yet.
 */
function isOwnJump(list: ListHandle, held: HeldPlace, jumped: number): boolean {
  return edgesOf(list, held.top).some(
    (edge, index) => Math.abs(edge - (held.edges[index] ?? 0) - jumped) < 2,
  );
}

function edgesOf(list: ListHandle, top: number): readonly number[] {
  return [list.getItemOffset(top), list.getItemOffset(top + 1)];
}

function linkOf(scroller: HTMLElement, row: number): HTMLElement | null {
  return scroller.querySelector(`[data-row="${row}"] a[data-paper]`);
}
