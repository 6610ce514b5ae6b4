declare const calendarDayBrand: unique symbol;

/** A day of the proleptic Gregorian calendar as ISO text, `2019-12-06`. */
export type CalendarDay = string & { readonly [calendarDayBrand]: true };

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
const MILLISECONDS_A_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a year, a month from 1 and a day of the month, or null where there is no such day. */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists =
    Number.isInteger(year) &&
    year >= 1 &&
    year <= 9999 &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day;
  return exists ? (date.toISOString().slice(0, 10) as CalendarDay) : null;
}

/** Reads strict ISO text, `2019-12-06`; null for anything else and for days that do not exist. */
export function parseCalendarDay(text: string): CalendarDay | null {
  const match = ISO_DAY.exec(text);
  return match === null ? null : calendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Days since 1970-01-01. */
export function toDayNumber(day: CalendarDay): number {
  return Date.parse(day) / MILLISECONDS_A_DAY;
}

/** The day that lies `dayNumber` days after 1970-01-01. */
export function fromDayNumber(dayNumber: number): CalendarDay {
  return new Date(dayNumber * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as CalendarDay;
}

/** `Friday` */
export function weekdayOf(day: CalendarDay): string {
  return WEEKDAYS[new Date(day).getUTCDay()] ?? '';
}

/** `6 December 2019` */
export function dateInWords(day: CalendarDay): string {
  const date = new Date(day);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}

/** `Friday 6 December 2019` */
export function dayInWords(day: CalendarDay): string {
  return `${weekdayOf(day)} ${dateInWords(day)}`;
}

/** `6 Dec 2019` */
export function shortDate(day: CalendarDay): string {
  const date = new Date(day);
  const month = MONTHS[date.getUTCMonth()] ?? '';
  return `${date.getUTCDate()} ${month.slice(0, 3)} ${date.getUTCFullYear()}`;
}
