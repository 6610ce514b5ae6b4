import { dateInWords, toDayNumber, weekdayOf } from './calendar-day.ts';
import type { CalendarDay } from './calendar-day.ts';

/** How one says when something was: `Tuesday`, `yesterday`, `12 November 2019`, or today's time. */
export function sinceInWords(then: CalendarDay, today: CalendarDay, time: string): string {
  const daysAgo = toDayNumber(today) - toDayNumber(then);
  // A clock that was put back must not speak of the future.
  if (daysAgo <= 0) return time;
  if (daysAgo === 1) return 'yesterday';
  return daysAgo < 7 ? weekdayOf(then) : dateInWords(then);
}
