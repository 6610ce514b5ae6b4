import { USUAL_ROW } from '../usual-row.ts';

/** So many rows are scrolled through pixel by pixel before others take their place. */
export const STRETCH_ROWS = 2000;

/** With so few rows left to its edge, a stretch is set anew around the row at hand. */
const MARGIN_ROWS = 400;

/**
 * How high a list is made, in pixels. Browsers cap heights from 8 million up on the densest screens, and
 * from 4 million on places are no longer exact to a quarter of a pixel.
 */
const WHOLE_HEIGHT = 4_000_000;

/** What was added up and taken away again may come out as much too small. */
const ROUNDING = 1e-6;

/**
 * The rows around the place at hand, from `first` up to, and without, `end`, each as high as it is. What
 * lies above and below stands in scale for the rows before and after them. All heights are in pixels.
 */
export interface Stretch {
  readonly rowCount: number;
  readonly first: number;
  readonly end: number;
  readonly above: number;
  readonly below: number;
  /** How high each of its rows is; NaN where that is not known yet. */
  readonly heights: Float64Array;
  /** Where each of its rows begins, counted from the first; behind them how high all are. */
  readonly starts: Float64Array;
}

/** A stretch with the offset at which the list is to stand. */
export interface Placed {
  readonly stretch: Stretch;
  readonly offset: number;
}

/**
 * The stretch around a row, as far from the list's ends as the row's share of all rows says; heights that
 * an earlier stretch of the same rows knows are taken over. For more rows than one stretch has.
 */
export function stretchAround(rowCount: number, row: number, known: Stretch | null): Stretch {
  const others = rowCount - STRETCH_ROWS;
  const first = within(row - STRETCH_ROWS / 2, 0, others);
  const scale = (WHOLE_HEIGHT - STRETCH_ROWS * USUAL_ROW) / others;
  const heights = heightsFrom(first, known);
  return stretchOf({
    rowCount,
    first,
    above: first * scale,
    below: (others - first) * scale,
    heights,
  });
}

/** The same stretch once rows have been measured, by row; itself where that changes nothing. */
export function measured(stretch: Stretch, changes: ReadonlyMap<number, number>): Stretch {
  const heights = stretch.heights.slice();
  for (const [row, height] of changes)
    if (row >= stretch.first && row < stretch.end) heights[row - stretch.first] = height;
  const isSame = heights.every((height, index) => Object.is(height, stretch.heights[index]));
  return isSame ? stretch : stretchOf({ ...stretch, heights });
}

/** Whether a row stands where it is measured to be, or where it stands in scale. */
export function isPlaced(stretch: Stretch, row: number): boolean {
  return !Number.isNaN(stretch.heights[row - stretch.first] ?? 0);
}

/** How high a row is, or is guessed to be. */
export function heightOf(stretch: Stretch, row: number): number {
  const height = stretch.heights[row - stretch.first] ?? Number.NaN;
  return Number.isNaN(height) ? USUAL_ROW : height;
}

/** How high the whole list is. */
export function wholeHeight(stretch: Stretch): number {
  return endOf(stretch) + stretch.below;
}

/** Where a row begins. */
export function offsetOf(stretch: Stretch, row: number): number {
  const { rowCount, first, end, above, below, starts } = stretch;
  if (row < first) return (above * row) / first;
  if (row <= end) return above + (starts[row - first] ?? 0);
  return endOf(stretch) + (below * (row - end)) / (rowCount - end);
}

/** The row at an offset, or the nearest one where the list has none there. */
export function rowAt(stretch: Stretch, offset: number): number {
  const { rowCount, first, end, above, below } = stretch;
  const whole = (row: number): number => within(Math.floor(row + ROUNDING), 0, rowCount - 1);
  if (offset < above && first > 0) return whole((offset * first) / above);
  const beyond = offset - endOf(stretch);
  if (beyond >= 0 && end < rowCount) return whole(end + (beyond * (rowCount - end)) / below);
  return first + rowStartedAt(stretch.starts, offset - above + ROUNDING);
}

/**
 * What is to be shown of a list that has been scrolled to an offset. Within its stretch all stays as it
 * is; close to an edge the stretch is set anew with the first row in sight where it stands on the screen.
 * Where the list lands among the rows that are shown in scale, those around take their places, and the
 * offset stays, so that whoever drags the scroll bar keeps it in hand.
 */
export function scrolledTo(stretch: Stretch, offset: number, viewport: number): Placed {
  const { rowCount, first, end, above } = stretch;
  const isBefore = first > 0 && offset < above;
  const isBehind = end < rowCount && offset + viewport > endOf(stretch);
  if (isBefore || isBehind) return { stretch: landedAt(stretch, offset, viewport), offset };
  const top = rowAt(stretch, offset);
  const bottom = rowAt(stretch, offset + viewport);
  const isNearEdge =
    (first > 0 && top < first + MARGIN_ROWS) || (end < rowCount && bottom >= end - MARGIN_ROWS);
  if (!isNearEdge) return { stretch, offset };
  const next = stretchAround(rowCount, top, stretch);
  const moved = offsetOf(next, top) - offsetOf(stretch, top);
  // By whole pixels, as browsers round what lists are scrolled by.
  const rest = next.first > 0 ? Math.round(moved) - moved : 0;
  const even = { ...next, above: next.above + rest, below: next.below - rest };
  return { stretch: even, offset: offset + moved + rest };
}

/** A stretch in which a row can be shown with what is around it; the same one where that can. */
export function stretchFor(stretch: Stretch, row: number): Stretch {
  const { rowCount, first, end } = stretch;
  const isAmong =
    (first === 0 || row >= first + MARGIN_ROWS) && (end === rowCount || row < end - MARGIN_ROWS);
  return isAmong ? stretch : stretchAround(rowCount, row, stretch);
}

function landedAt(stretch: Stretch, offset: number, viewport: number): Stretch {
  const { rowCount } = stretch;
  const whole = wholeHeight(stretch);
  const half = (STRETCH_ROWS * USUAL_ROW) / 2;
  const last = rowCount - STRETCH_ROWS;
  if (offset < half) {
    const top = unplaced(stretch, 0);
    return { ...top, below: Math.max(1, whole - endOf(top)) };
  }
  if (offset + viewport > whole - half) {
    const bottom = unplaced(stretch, last);
    return { ...bottom, above: Math.max(1, whole - endOf(bottom)) };
  }
  const row = rowAt(stretch, offset);
  const landed = unplaced(stretch, within(row - STRETCH_ROWS / 2, 1, last - 1));
  const above = Math.max(1, offset - offsetOf(landed, row));
  return { ...landed, above, below: Math.max(1, whole - above - endOf(landed)) };
}

/** A stretch of the same rows that begins with another, and stands nowhere yet. */
function unplaced(known: Stretch, first: number): Stretch {
  const heights = heightsFrom(first, known);
  return stretchOf({ rowCount: known.rowCount, first, above: 0, below: 0, heights });
}

function stretchOf(parts: Omit<Stretch, 'end' | 'starts'>): Stretch {
  const { rowCount, first, above, below, heights } = parts;
  const starts = new Float64Array(heights.length + 1);
  heights.forEach((height, index) => {
    starts[index + 1] = (starts[index] ?? 0) + (Number.isNaN(height) ? USUAL_ROW : height);
  });
  return { rowCount, first, end: first + heights.length, above, below, heights, starts };
}

function heightsFrom(first: number, known: Stretch | null): Float64Array {
  const heights = new Float64Array(STRETCH_ROWS).fill(Number.NaN);
  if (known === null) return heights;
  return heights.map((_, index) => known.heights[first + index - known.first] ?? Number.NaN);
}

/** Where a stretch ends in the whole list. */
function endOf({ above, starts }: Stretch): number {
  return above + (starts.at(-1) ?? 0);
}

function rowStartedAt(starts: Float64Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
