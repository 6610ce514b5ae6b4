import {
  type CalendarDay,
  calendarDay,
  fromDayNumber,
  parseCalendarDay,
  toDayNumber,
} from '../paper/calendar-day.ts';
import type { Expression } from './expression.ts';
import type { QueryFaultCode } from './query-fault.ts';

type Dates = Extract<Expression, { readonly kind: 'dates' | 'recent' }>;

/** What was read, or why it was not. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly code: QueryFaultCode;
      readonly message: string;
      /** Values that may have been meant. */
      readonly meant?: readonly string[];
    };

interface DaySpan {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

const SPAN = /^(\d{4})(?:-(\d{2}))?$/u;
const RECENT = /^(\d{1,5})d$/u;
const FORMS =
  'Write a day as 2019-12-05, a month as 2019-12, a year as 2019, a range as 2019-11-24..2019-11-30, and the last week as 7d.';

/** Reads what stands after `date:` or `on:`: a day, month, year, range or number of days. */
export function readDates(text: string): Reading<Dates> {
  const days = Number(RECENT.exec(text)?.[1] ?? 0);
  if (days > 0) return { ok: true, value: { kind: 'recent', days } };
  const [first = '', last, ...more] = text.split('..');
  if (last === undefined) return spanOrFault(text, ({ from, to }) => dates(from, to));
  const [from, to] = [spanOf(first), spanOf(last)];
  const isOpen = (first === '') !== (last === '');
  const isWhole = (from !== null || first === '') && (to !== null || last === '');
  if (more.length > 0 || !isWhole || (!isOpen && (from === null || to === null)))
    return notDates(from === null && first !== '' ? first : last);
  if (from !== null && to !== null && from.from > to.to)
    return {
      ok: false,
      code: 'reversed-dates',
      message: 'The range ends before it begins.',
      meant: [`${last}..${first}`],
    };
  return { ok: true, value: dates(from?.from ?? null, to?.to ?? null) };
}

/** Reads what stands after `before:` or `after:`; the days named are not among those meant. */
export function readBound(side: 'before' | 'after', text: string): Reading<Dates> {
  const span = spanOf(text);
  if (span === null) return notDates(text);
  const bound = side === 'before' ? dayBeside(span.from, -1) : dayBeside(span.to, 1);
  if (bound === null) return notDates(text, `There is no day ${side} that.`);
  return { ok: true, value: side === 'before' ? dates(null, bound) : dates(bound, null) };
}

/** The days of a day, a month or a year; null for any other text. */
export function spanOf(text: string): DaySpan | null {
  const day = parseCalendarDay(text);
  if (day !== null) return { from: day, to: day };
  const [, year, month] = SPAN.exec(text) ?? [];
  const from = calendarDay(Number(year), Number(month ?? 1), 1);
  if (year === undefined || from === null) return null;
  const next =
    month === undefined || month === '12'
      ? calendarDay(Number(year) + 1, 1, 1)
      : calendarDay(Number(year), Number(month) + 1, 1);
  const to = next === null ? parseCalendarDay('9999-12-31') : dayBeside(next, -1);
  return to === null ? null : { from, to };
}

/** The day before or after a day; null beyond the calendar's ends. */
function dayBeside(day: CalendarDay, by: 1 | -1): CalendarDay | null {
  return parseCalendarDay(fromDayNumber(toDayNumber(day) + by));
}

function spanOrFault(text: string, make: (span: DaySpan) => Dates): Reading<Dates> {
  const span = spanOf(text);
  return span === null ? notDates(text) : { ok: true, value: make(span) };
}

function dates(from: CalendarDay | null, to: CalendarDay | null): Dates {
  return { kind: 'dates', from, to };
}

function notDates(
  text: string,
  why = `“${text}” is no date that the calendar has.`,
): Reading<never> {
  return { ok: false, code: 'bad-date', message: `${why} ${FORMS}` };
}
