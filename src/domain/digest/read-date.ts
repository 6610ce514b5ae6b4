import type { CalendarDay } from '../paper/calendar-day.ts';
import type { DateBlock } from './blocks.ts';
import { note, place, type Report } from './report.ts';

/** The day a heading opens, null where it is none; notes what is odd about the heading. */
export function readDate(
  report: Report,
  block: DateBlock,
  previous: CalendarDay | null,
): CalendarDay | null {
  const lines = [block.line];
  const { day, trueWeekday } = block.date;
  place(report, lines, 'date');
  if (day === null) note(report, 'impossible-date', lines);
  if (trueWeekday !== null) note(report, 'weekday-mismatch', lines, trueWeekday);
  if (block.underText) note(report, 'date-under-text', lines);
  if (day !== null && previous !== null && day > previous) note(report, 'date-out-of-order', lines);
  return day;
}
