import { type CalendarDay, fromDayNumber, toDayNumber } from '#domain/paper/calendar-day.ts';
import type { Bin } from './bins.ts';

/** A choice of days, both ends included; null where that end is open. */
export interface DayRange {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
}

export const WHOLE_RANGE: DayRange = { from: null, to: null };

/** The days of two bars and all between them, in whatever order they were named. */
export function rangeOfBins(bins: readonly Bin[], one: number, other: number): DayRange {
  const first = bins[Math.min(one, other)];
  const last = bins[Math.max(one, other)];
  return { from: first?.first ?? null, to: last?.last ?? null };
}

/** Moves a range by whole bars, as far as the timeline goes, its length kept. */
export function movedRange(
  bins: readonly Bin[],
  firstBin: number,
  lastBin: number,
  by: number,
): DayRange {
  const bounded = Math.max(-firstBin, Math.min(bins.length - 1 - lastBin, by));
  return rangeOfBins(bins, firstBin + bounded, lastBin + bounded);
}

/** Leaves an end open where it stands at the timeline's own end, so that it filters nothing. */
export function opened(range: DayRange, first: CalendarDay, last: CalendarDay): DayRange {
  return {
    from: range.from !== null && range.from > first ? range.from : null,
    to: range.to !== null && range.to < last ? range.to : null,
  };
}

/** How many days a key moves a slider; null for keys that do not. */
export function daysOfKey(key: string): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1;
    case 'ArrowRight':
    case 'ArrowUp':
      return 1;
    case 'PageDown':
      return -7;
    case 'PageUp':
      return 7;
    case 'Home':
      return Number.NEGATIVE_INFINITY;
    case 'End':
      return Number.POSITIVE_INFINITY;
    default:
      return null;
  }
}

/** The day that lies `days` later, kept between two days. */
export function shiftedDay(
  day: CalendarDay,
  days: number,
  lowest: CalendarDay,
  highest: CalendarDay,
): CalendarDay {
  const wanted = toDayNumber(day) + days;
  return fromDayNumber(Math.min(toDayNumber(highest), Math.max(toDayNumber(lowest), wanted)));
}
