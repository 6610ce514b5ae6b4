import { shareOf, type Stretch } from './stretch.ts';

/** Heights of the timeline's parts, in pixels from its top. */
export interface Heights {
  readonly whole: number;
  /** The ground of chosen days. */
  readonly ground: readonly [number, number];
  /** The top of the marks of the reading list. */
  readonly marks: number;
  /** How high the highest bar reaches, and where all stand. */
  readonly bars: readonly [number, number];
  /** The line of what is read. */
  readonly read: readonly [number, number];
}

/** Of the strip on a phone, upright or on its side, whose height `--spacing-timeline-phone` gives. */
export const NARROW_HEIGHTS: Heights = {
  whole: 56,
  ground: [8, 54],
  marks: 8,
  bars: [16, 36],
  read: [37, 39],
};

/** Of the strip elsewhere, whose height `--spacing-timeline` gives. */
export const WIDE_HEIGHTS: Heights = {
  whole: 84,
  ground: [12, 78],
  marks: 12,
  bars: [22, 58],
  read: [59, 61],
};

/** The least width of a bar, in pixels. */
export const LEAST_BAR = { narrow: 6, wide: 8 } as const;

/** Where a bar between two times is drawn, with a gap to its neighbours: whole pixels. */
export function sidesOf(
  now: Stretch,
  width: number,
  start: number,
  end: number,
): readonly [number, number] {
  const left = Math.round(shareOf(now, start) * width);
  const right = Math.round(shareOf(now, end) * width);
  const gap = Math.max(1, Math.min(4, Math.round((right - left) * 0.06)));
  const from = left + Math.floor(gap / 2);
  return [from, Math.max(from + 1, right - Math.ceil(gap / 2))];
}
