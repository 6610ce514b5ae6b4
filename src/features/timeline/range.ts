import { type CalendarDay, fromDayNumber, toDayNumber } from '#domain/paper/calendar-day.ts';
import { type Division, firstDayOfSpan, spanOfDay } from '#domain/paper/calendar-spans.ts';
import type { Stretch } from './stretch.ts';

/** A choice of days, both ends included; null where that end is open. */
export interface DayRange {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
}

export const WHOLE_RANGE: DayRange = { from: null, to: null };

/** What time is divided into, and how far it goes. */
export interface Scale {
  readonly whole: Stretch;
  readonly division: Division;
}

/** The days of two spans and all between them, in whatever order they were named. */
export function rangeOfSpans(one: number, other: number, { whole, division }: Scale): DayRange {
  const start = firstDayOfSpan(Math.min(one, other), division);
  const end = firstDayOfSpan(Math.max(one, other) + 1, division);
  return {
    from: fromDayNumber(Math.max(start, whole.start)),
    to: fromDayNumber(Math.min(end, whole.start + whole.days) - 1),
  };
}

/** Moves spans along as far as time goes, their number kept. */
export function movedRange(first: number, last: number, by: number, scale: Scale): DayRange {
  const { whole, division } = scale;
  const least = spanOfDay(whole.start, division) - first;
  const most = spanOfDay(whole.start + whole.days - 1, division) - last;
  const bounded = Math.max(least, Math.min(most, by));
  return rangeOfSpans(first + bounded, last + bounded, scale);
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
