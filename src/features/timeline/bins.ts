import { type CalendarDay, fromDayNumber } from '#domain/paper/calendar-day.ts';
import {
  DAYS,
  type Division,
  firstDayOfSpan,
  months,
  spanOfDay,
  WEEKS,
  years,
} from '#domain/paper/calendar-spans.ts';
import { countBetween, type DayTotals } from './day-totals.ts';
import type { Stretch } from './stretch.ts';

/** What is counted for each bar. */
export interface Layers<Count> {
  /** All papers. */
  readonly all: Count;
  readonly matching: Count;
  /** On the reading list. */
  readonly listed: Count;
  readonly read: Count;
}

/** A bar of the timeline: the days from `first` to `last`, both included. */
export interface Bin extends Layers<number> {
  /** The number of its span. */
  readonly span: number;
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  /** Days since 1970-01-01 at which it begins and ends. */
  readonly start: number;
  readonly end: number;
}

const MOST_YEARS = 1000;

/** What a bar can stand for, the shortest first. */
export const DIVISIONS: readonly Division[] = [
  DAYS,
  WEEKS,
  months(1),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, MOST_YEARS].map(years),
];

/** The shortest spans of which a stretch of so many days holds no more than allowed. */
export function divisionFor(days: number, mostBars: number): Division {
  return DIVISIONS.find((division) => days / division.days <= mostBars) ?? years(MOST_YEARS);
}

/**
 * The bars that a stretch shows, those that it cuts included; days without papers keep their place.
 * Where the whole begins or ends within a span, so does its bar.
 */
export function binsIn(
  { start, days }: Stretch,
  whole: Stretch,
  division: Division,
  layers: Layers<DayTotals>,
): readonly Bin[] {
  const end = Math.min(Math.ceil(start + days), whole.start + whole.days);
  const firstSpan = spanOfDay(Math.floor(start), division);
  const lastSpan = spanOfDay(end - 1, division);
  return Array.from({ length: lastSpan - firstSpan + 1 }, (_, index) =>
    binOf(firstSpan + index, whole, division, layers),
  );
}

/** The bar of a span of which at least a day is part of the whole. */
export function binOf(
  span: number,
  whole: Stretch,
  division: Division,
  { all, matching, listed, read }: Layers<DayTotals>,
): Bin {
  const start = Math.max(firstDayOfSpan(span, division), whole.start);
  const end = Math.min(firstDayOfSpan(span + 1, division), whole.start + whole.days);
  return {
    span,
    first: fromDayNumber(start),
    last: fromDayNumber(end - 1),
    start,
    end,
    all: countBetween(all, start, end),
    matching: countBetween(matching, start, end),
    listed: countBetween(listed, start, end),
    read: countBetween(read, start, end),
  };
}
