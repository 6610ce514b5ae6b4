import { type CalendarDay, dateInWords, weekdayOf } from '#domain/paper/calendar-day.ts';
import type { ReactElement } from 'react';

interface DayHeadingProps {
  readonly day: CalendarDay;
  readonly count: number;
}

/** Height of a day's heading in pixels, as its classes give it. */
export const DAY_HEADING_HEIGHT = 37;

/** The heading of a day in a list. */
export function DayHeading(props: DayHeadingProps): ReactElement {
  return (
    <h2 className="h-9.25">
      <DayLine {...props} />
    </h2>
  );
}

/** What a day's heading shows, for its sticky copy too. */
export function DayLine({ day, count }: DayHeadingProps): ReactElement {
  return (
    <span className="flex h-9.25 items-center gap-1.5 border-b border-rule bg-paper px-5 text-small">
      <span className="text-soft">{weekdayOf(day)}</span>
      <span className="font-semibold">{dateInWords(day)}</span>
      <span className="ml-auto text-faint tabular-nums">{count}</span>
    </span>
  );
}
