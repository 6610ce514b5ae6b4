import { calendarDay, weekdayOf, type CalendarDay } from '../paper/calendar-day.ts';

/** What a line that is a date, and nothing else, says. */
export interface DateLine {
  /** Null where the calendar has no such day. */
  readonly day: CalendarDay | null;
  /** The true weekday, where the line gives another one; else null. */
  readonly trueWeekday: string | null;
}

const LONGEST = 60;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>\\d{4})';
const WEEKDAY =
  '(?:(?<weekday>Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)(?:\\.|,|\\.,)? )?';
const FORMS = [
  new RegExp(`^${WEEKDAY}${MONTH} ${DAY},? ${YEAR}$`, 'i'),
  new RegExp(`^${WEEKDAY}${DAY} ${MONTH},? ${YEAR}$`, 'i'),
  new RegExp(`^${WEEKDAY}(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})$`, 'i'),
];

/**
 * Reads a line that holds a date alone: `December 06, 2019`, `Dec 6, 2019`, `6 December 2019`,
 * `2019-12-06`, each with or without a weekday before it. Null for any other line.
 */
export function parseDateLine(text: string): DateLine | null {
  if (text.length > LONGEST) return null;
  const spaced = text.replace(/\s+/gu, ' ').trim();
  for (const form of FORMS) {
    const groups = form.exec(spaced)?.groups;
    if (groups !== undefined) return dateOf(groups);
  }
  return null;
}

function dateOf(groups: Record<string, string | undefined>): DateLine {
  const { year, month = '', day, weekday } = groups;
  const date = calendarDay(Number(year), monthNumber(month), Number(day));
  if (date === null || weekday === undefined) return { day: date, trueWeekday: null };
  const truth = weekdayOf(date);
  const fits = truth.slice(0, 3).toLowerCase() === weekday.slice(0, 3).toLowerCase();
  return { day: date, trueWeekday: fits ? null : truth };
}

function monthNumber(month: string): number {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return named === -1 ? Number(month) : named + 1;
}
