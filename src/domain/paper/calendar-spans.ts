import { type CalendarDay, fromDayNumber, toDayNumber } from './calendar-day.ts';

/** The spans that a timeline can be divided into; weeks begin on Monday. */
export const SPANS = ['day', 'week', 'month', 'year'] as const;

export type Span = (typeof SPANS)[number];

/** The Monday of 1970-01-05 has this day number. */
const A_MONDAY = 4;

/** The first day of the span that a day lies in. */
export function startOfSpan(day: CalendarDay, span: Span): CalendarDay {
  switch (span) {
    case 'day':
      return day;
    case 'week': {
      const number = toDayNumber(day);
      return fromDayNumber(number - ((((number - A_MONDAY) % 7) + 7) % 7));
    }
    case 'month':
      return fromDate(new Date(day), 0, 1);
    case 'year':
      return fromDate(new Date(day), -new Date(day).getUTCMonth(), 1);
  }
}

/** The first day of the next span after the one that begins on `start`. */
export function nextSpan(start: CalendarDay, span: Span): CalendarDay {
  switch (span) {
    case 'day':
      return fromDayNumber(toDayNumber(start) + 1);
    case 'week':
      return fromDayNumber(toDayNumber(start) + 7);
    case 'month':
      return fromDate(new Date(start), 1, 1);
    case 'year':
      return fromDate(new Date(start), 12, 1);
  }
}

/** The first days of the spans from the one that `first` lies in to the one that `last` lies in. */
export function spanStarts(first: CalendarDay, last: CalendarDay, span: Span): CalendarDay[] {
  const starts: CalendarDay[] = [];
  for (let start = startOfSpan(first, span); start <= last; start = nextSpan(start, span))
    starts.push(start);
  return starts;
}

/** At most how many spans of a kind the days from `first` to `last` touch. */
export function mostSpans(first: CalendarDay, last: CalendarDay, span: Span): number {
  const shortest = { day: 1, week: 7, month: 28, year: 365 }[span];
  return Math.ceil((toDayNumber(last) - toDayNumber(first)) / shortest) + 1;
}

function fromDate(date: Date, monthsLater: number, dayOfMonth: number): CalendarDay {
  const moved = new Date(0);
  moved.setUTCFullYear(date.getUTCFullYear(), date.getUTCMonth() + monthsLater, dayOfMonth);
  return fromDayNumber(moved.getTime() / 86_400_000);
}
