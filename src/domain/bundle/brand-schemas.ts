import { custom } from 'valibot';
import { type CalendarDay, parseCalendarDay } from '../paper/calendar-day.ts';
import { isPaperId, type PaperId } from '../paper/paper.ts';

export const paperIdSchema = custom<PaperId>(
  (value) => typeof value === 'string' && isPaperId(value),
);

export const calendarDaySchema = custom<CalendarDay>(
  (value) => typeof value === 'string' && parseCalendarDay(value) !== null,
);
