import type { ScrollToIndexOpts } from 'virtua';
import type { ListHandle } from './list-handle.ts';
import {
  heightOf,
  measured,
  offsetOf,
  rowAt,
  scrolledTo,
  type Stretch,
  stretchAround,
  stretchFor,
} from './stretch.ts';

/**
 * Scrolling has come to rest when the list has stood still for so long, in ms. Not every browser says so
 * itself (`scrollend`).
 */
const REST = 150;

/** A row that the list was asked to go to, and how it is to stand there. */
interface Aim {
  readonly row: number;
  readonly opts: ScrollToIndexOpts;
}

/** What the reader does that ends a way to a row. */
const OWN_MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Scrolls a list that is too long to be as high as its rows: keeps the stretch of rows at hand, and says
 * where the list is to stand once that is drawn.
 */
export class RowScroll {
  stretch: Stretch;
  private aim: Aim | null = null;
  /** Where the list is to stand once the stretch is drawn; null where it stands there. */
  private wanted: number | null = null;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private readonly scroller: { readonly current: HTMLElement | null };
  private readonly draw: (atOnce: boolean) => void;

  constructor(rowCount: number, scroller: RowScroll['scroller'], draw: RowScroll['draw']) {
    this.stretch = stretchAround(rowCount, 0, null);
    this.scroller = scroller;
    this.draw = draw;
  }

  /** Where the list stands, or is about to. */
  get offset(): number {
    return this.wanted ?? this.scroller.current?.scrollTop ?? 0;
  }

  get viewport(): number {
    return this.scroller.current?.clientHeight ?? 0;
  }

  /** Rows from and to, both among them, that lie within some pixels of what is in sight. */
  rowsNear(pixels: number): readonly [number, number] {
    const { first, end } = this.stretch;
    const from = rowAt(this.stretch, this.offset - pixels);
    const to = rowAt(this.stretch, this.offset + this.viewport + pixels);
    return [Math.max(first, from), Math.min(end - 1, to)];
  }

  /** Has the list hold another number of rows, which are other rows. */
  hold(rowCount: number): void {
    if (rowCount === this.stretch.rowCount) return;
    const top = Math.min(rowCount - 1, rowAt(this.stretch, this.offset));
    this.stretch = stretchAround(rowCount, top, null);
    this.wanted = offsetOf(this.stretch, top);
  }

  /** Follows what scrolls the list; gives what ends that. */
  follow(element: HTMLElement, onScroll: () => void, onRest: () => void): () => void {
    const listening = new AbortController();
    const passive = { passive: true, signal: listening.signal };
    const rest = (): void => {
      this.aim = null;
      onRest();
    };
    let before = element.scrollTop;
    const scroll = (): void => {
      const { scrollTop } = element;
      const { stretch, offset } = scrolledTo(this.stretch, scrollTop, this.viewport);
      const isAnew = stretch !== this.stretch;
      this.stretch = stretch;
      if (offset !== scrollTop) this.wanted = offset;
      this.draw(isAnew || Math.abs(scrollTop - before) > this.viewport / 2);
      before = element.scrollTop;
      onScroll();
      clearTimeout(this.resting);
      this.resting = setTimeout(rest, REST);
    };
    element.addEventListener('scroll', scroll, passive);
    for (const type of OWN_MOVES)
      document.addEventListener(
        type,
        () => {
          this.aim = null;
        },
        { ...passive, capture: true },
      );
    this.draw(false);
    return () => {
      listening.abort();
      clearTimeout(this.resting);
      // A shorter list that takes its place begins at its top, and takes that for granted.
      element.scrollTop = 0;
    };
  }

  /** Takes rows as they were measured; the first one in sight stays where it is. */
  measure(heights: ReadonlyMap<number, number>): void {
    const top = rowAt(this.stretch, this.offset);
    const past = this.offset - offsetOf(this.stretch, top);
    const next = measured(this.stretch, heights);
    if (next === this.stretch) return;
    this.stretch = next;
    const offset = this.aim === null ? offsetOf(next, top) + past : this.offsetFor(this.aim);
    if (offset !== this.offset) this.wanted = offset;
    this.draw(true);
  }

  /** Puts the list where it is to stand, now that its rows are drawn. */
  settle(): void {
    const element = this.scroller.current;
    if (this.wanted === null || element === null) return;
    if (element.scrollTop !== this.wanted) element.scrollTop = this.wanted;
    this.wanted = null;
  }

  /** What the list can be asked. */
  handle(): ListHandle {
    const offset = (): number => this.offset;
    const viewport = (): number => this.viewport;
    return {
      get scrollOffset() {
        return offset();
      },
      get viewportSize() {
        return viewport();
      },
      findItemIndex: (at) => rowAt(this.stretch, at),
      getItemOffset: (row) => offsetOf(this.stretch, row),
      getItemSize: (row) => heightOf(this.stretch, row),
      scrollToIndex: (row, opts = {}) => this.goTo(row, opts),
    };
  }

  private goTo(wanted: number, opts: ScrollToIndexOpts): void {
    const row = Math.max(0, Math.min(this.stretch.rowCount - 1, wanted));
    this.stretch = stretchFor(this.stretch, row);
    this.aim = { row, opts };
    this.wanted = this.offsetFor(this.aim);
    this.draw(true);
  }

  private offsetFor({ row, opts: { align, offset = 0 } }: Aim): number {
    const start = offsetOf(this.stretch, row) + offset;
    const room = this.viewport - heightOf(this.stretch, row);
    const share = { start: 0, center: 0.5, end: 1, nearest: 0 }[align ?? 'start'];
    return Math.max(0, start - share * room);
  }
}
