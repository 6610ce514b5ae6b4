import {
  type CalendarDay,
  fromDayNumber,
  shortDate,
  toDayNumber,
} from '#domain/paper/calendar-day.ts';
import { countSpans, type Span, SPANS, spanStarts } from '#domain/paper/calendar-spans.ts';
import type { DayCount } from '#domain/search/search-request.ts';

/** A bar of the timeline: the days from `first` to `last`, both included. */
export interface Bin {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly all: number;
  readonly matching: number;
}

export interface Timescale {
  readonly unit: Span;
  readonly bins: readonly Bin[];
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/**
 * Divides the days from the first to the last with a paper into at most `mostBins` bars, by the
 * smallest unit that allows it, several years to a bar where single years are too many; days
 * without papers keep their place.
 */
export function timescale(
  all: readonly DayCount[],
  matching: readonly DayCount[],
  mostBins: number,
): Timescale | null {
  const first = all[0]?.day;
  const last = all.at(-1)?.day;
  if (first === undefined || last === undefined) return null;
  const unit = SPANS.find((span) => countSpans(first, last, span) <= mostBins) ?? 'year';
  const starts = thinned(spanStarts(first, last, unit), mostBins);
  const allCounts = countInto(starts, all);
  const matchingCounts = countInto(starts, matching);
  const bins = starts.map((day, index) => ({
    first: day < first ? first : day,
    last: dayBefore(starts[index + 1]) ?? last,
    all: allCounts[index] ?? 0,
    matching: matchingCounts[index] ?? 0,
  }));
  return { unit, bins, first, last };
}

/** The bar that a day stands in; days outside count for the nearest bar. */
export function binOf(bins: readonly Bin[], day: CalendarDay): number {
  const index = bins.findIndex((bin) => day <= bin.last);
  return index === -1 ? bins.length - 1 : index;
}

/** Where a day begins, as a share of the timeline's width from 0 to 1. */
export function startShare(bins: readonly Bin[], day: CalendarDay): number {
  return (binOf(bins, day) + shareOfBin(bins, day, 0)) / bins.length;
}

/** Where a day ends, as a share of the timeline's width from 0 to 1. */
export function endShare(bins: readonly Bin[], day: CalendarDay): number {
  return (binOf(bins, day) + shareOfBin(bins, day, 1)) / bins.length;
}

/**
 * What stands under a bar, or nothing where its label would touch the one before; `short` leaves
 * the month to the list's headings.
 */
export function labelOf(
  scale: Timescale,
  index: number,
  mostLabels: number,
  short: boolean,
): string {
  const bin = scale.bins[index];
  const step = Math.ceil(scale.bins.length / mostLabels);
  if (bin === undefined || index % step !== 0) return '';
  const [day = '', month = '', year = ''] = shortDate(bin.first).split(' ');
  if (scale.unit === 'year') return year;
  const before = scale.bins[index - step]?.first ?? '';
  const newYear = before.slice(0, 4) !== bin.first.slice(0, 4);
  if (scale.unit === 'month') return newYear ? `${month} ${year}` : month;
  if (short && scale.unit === 'day') return day;
  const newMonth = before.slice(0, 7) !== bin.first.slice(0, 7);
  return newMonth || scale.unit === 'week' ? `${day} ${month}` : day;
}

/** As many of the starts, evenly spaced from the first on, as `most` allows. */
function thinned(starts: readonly CalendarDay[], most: number): CalendarDay[] {
  const step = Math.ceil(starts.length / most);
  return starts.filter((_, index) => index % step === 0);
}

function shareOfBin(bins: readonly Bin[], day: CalendarDay, daysPast: number): number {
  const bin = bins[binOf(bins, day)];
  if (bin === undefined) return 0;
  const first = toDayNumber(bin.first);
  const length = toDayNumber(bin.last) - first + 1;
  return Math.min(1, Math.max(0, (toDayNumber(day) - first + daysPast) / length));
}

function countInto(starts: readonly CalendarDay[], counts: readonly DayCount[]): number[] {
  const totals = starts.map(() => 0);
  let index = 0;
  for (const { day, count } of counts) {
    while (index + 1 < starts.length && (starts[index + 1] ?? day) <= day) index += 1;
    totals[index] = (totals[index] ?? 0) + count;
  }
  return totals;
}

function dayBefore(day: CalendarDay | undefined): CalendarDay | null {
  return day === undefined ? null : fromDayNumber(toDayNumber(day) - 1);
}
