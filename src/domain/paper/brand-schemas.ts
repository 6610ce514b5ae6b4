import { custom } from 'valibot';
import { type CalendarDay, parseCalendarDay } from './calendar-day.ts';
import { isPaperId, type PaperId } from './paper.ts';

/** A paper's id, of whatever paper. */
export const paperIdSchema = custom<PaperId>(
  (value) => typeof value === 'string' && isPaperId(value),
);

/** A day that the calendar has, as an ISO day. */
export const calendarDaySchema = custom<CalendarDay>(
  (value) => typeof value === 'string' && parseCalendarDay(value) !== null,
);
