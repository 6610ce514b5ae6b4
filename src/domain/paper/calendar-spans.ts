/** A way to divide time into spans that follow each other without gaps. */
export interface Division {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** How many of the unit make one span. */
  readonly step: number;
  /** The usual length of a span, in days. */
  readonly days: number;
}

const DAYS_A_YEAR = 365.2425;
const DAYS_A_MONTH = DAYS_A_YEAR / 12;

export const DAYS: Division = { unit: 'day', step: 1, days: 1 };
export const WEEKS: Division = { unit: 'week', step: 1, days: 7 };

/** Spans of so many months, counted from January. */
export function months(step: number): Division {
  return { unit: 'month', step, days: step * DAYS_A_MONTH };
}

/** Spans of so many years, counted from the year 0. */
export function years(step: number): Division {
  return { unit: 'year', step, days: step * DAYS_A_YEAR };
}

/** The Monday of 1970-01-05 has this day number. */
const A_MONDAY = 4;
const MILLISECONDS_A_DAY = 86_400_000;

/** The number of the span that a day lies in, the day given by its days since 1970-01-01. */
export function spanOfDay(dayNumber: number, { unit, step }: Division): number {
  switch (unit) {
    case 'day':
      return Math.floor(dayNumber / step);
    case 'week':
      return Math.floor((dayNumber - A_MONDAY) / 7 / step);
    case 'month':
      return Math.floor(monthOfDay(dayNumber) / step);
    case 'year':
      return Math.floor(monthOfDay(dayNumber) / 12 / step);
  }
}

/** The first day of a span, in days since 1970-01-01; weeks begin on Monday. */
export function firstDayOfSpan(span: number, { unit, step }: Division): number {
  switch (unit) {
    case 'day':
      return span * step;
    case 'week':
      return span * step * 7 + A_MONDAY;
    case 'month':
      return firstDayOfMonth(span * step);
    case 'year':
      return firstDayOfMonth(span * step * 12);
  }
}

/** Months are numbered from January of the year 0. */
function monthOfDay(dayNumber: number): number {
  const date = new Date(dayNumber * MILLISECONDS_A_DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function firstDayOfMonth(month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(0, month, 1);
  return date.getTime() / MILLISECONDS_A_DAY;
}
