import { calendarDay, type CalendarDay, dayInWords } from '#domain/paper/calendar-day.ts';
import type { Step } from '#domain/shelf/step.ts';

/** The day of a time in ms since 1970, where the reader is; null for a time that no calendar has. */
function dayOf(time: number): CalendarDay | null {
  const date = new Date(time);
  return calendarDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/**
 * The heading above a step that is the first of its day in the list, null above the others. Steps
 * stand in the order in which they were done, whatever a clock that jumped said of their days.
 */
export function dayHeading(steps: readonly Step[], position: number): string | null {
  const [step, above] = [steps[position], steps[position - 1]];
  if (step === undefined) return null;
  const day = dayOf(step.time);
  if (above !== undefined && dayOf(above.time) === day) return null;
  return day === null ? 'At an unknown time' : dayInWords(day);
}

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** The time of day, such as `14:05`; empty for a time that no calendar has. */
export function timeOfDay(time: number): string {
  return dayOf(time) === null ? '' : CLOCK.format(time);
}
