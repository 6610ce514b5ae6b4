import { type CalendarDay, fromDayNumber, toDayNumber } from './calendar-day.ts';

/** The spans that a timeline can be divided into; weeks begin on Monday. */
export const SPANS = ['day', 'week', 'month', 'year'] as const;

export type Span = (typeof SPANS)[number];

/** The Monday of 1970-01-05 has this day number. */
const A_MONDAY = 4;

/** How many spans the days from `first` to `last` touch. */
export function countSpans(first: CalendarDay, last: CalendarDay, span: Span): number {
  return spanNumber(last, span) - spanNumber(first, span) + 1;
}

/** The first days of the spans from the one that `first` lies in to the one that `last` lies in. */
export function spanStarts(first: CalendarDay, last: CalendarDay, span: Span): CalendarDay[] {
  const firstNumber = spanNumber(first, span);
  // Counted, since no day after 9999-12-31 could end a walk from start to start.
  return Array.from({ length: countSpans(first, last, span) }, (_, index) =>
    startOfNumber(firstNumber + index, span),
  );
}

/** Spans of a kind are numbered without gaps; days and weeks from 1970, months and years from the year 0. */
function spanNumber(day: CalendarDay, span: Span): number {
  const date = new Date(day);
  switch (span) {
    case 'day':
      return toDayNumber(day);
    case 'week':
      return Math.floor((toDayNumber(day) - A_MONDAY) / 7);
    case 'month':
      return date.getUTCFullYear() * 12 + date.getUTCMonth();
    case 'year':
      return date.getUTCFullYear();
  }
}

function startOfNumber(number: number, span: Span): CalendarDay {
  switch (span) {
    case 'day':
      return fromDayNumber(number);
    case 'week':
      return fromDayNumber(number * 7 + A_MONDAY);
    case 'month':
      return firstOfMonth(number);
    case 'year':
      return firstOfMonth(number * 12);
  }
}

/** The first day of a month, given by its number from January of the year 0. */
function firstOfMonth(month: number): CalendarDay {
  const date = new Date(0);
  date.setUTCFullYear(0, month, 1);
  return fromDayNumber(date.getTime() / 86_400_000);
}
