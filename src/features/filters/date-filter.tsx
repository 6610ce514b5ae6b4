import { type CalendarDay, parseCalendarDay } from '#domain/paper/calendar-day.ts';
import { FIELD_STYLE } from '#ui/field-style.ts';
import { SectionLabel } from '#ui/section-label.tsx';
import { type ReactElement, useEffect, useRef } from 'react';

interface DateFilterProps {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  /** The first and the last day that has papers; null before they are known. */
  readonly span: readonly [CalendarDay, CalendarDay] | null;
  readonly onChange: (from: CalendarDay | null, to: CalendarDay | null) => void;
}

/** The first and the last day to show. */
export function DateFilter({ from, to, span, onChange }: DateFilterProps): ReactElement {
  return (
    <section aria-label="Date">
      <SectionLabel>Date</SectionLabel>
      <div className="grid gap-2">
        <DayField
          name="From date"
          day={from}
          span={span}
          fits={(day) => to === null || day <= to}
          onChange={(day) => onChange(day, day !== null && to !== null && day > to ? day : to)}
        />
        <DayField
          name="To date"
          day={to}
          span={span}
          fits={(day) => from === null || day >= from}
          onChange={(day) =>
            onChange(day !== null && from !== null && day < from ? day : from, day)
          }
        />
      </div>
    </section>
  );
}

interface DayFieldProps {
  readonly name: string;
  readonly day: CalendarDay | null;
  readonly span: readonly [CalendarDay, CalendarDay] | null;
  /** Whether the day leaves the other end where it is. */
  readonly fits: (day: CalendarDay) => boolean;
  readonly onChange: (day: CalendarDay | null) => void;
}

/** While a year is being typed the field passes through years such as 0002; these are not meant. */
const EARLIEST_YEAR_MEANT = '1000-01-01';

/**
 * The browser's own date field. It keeps its half-typed state itself, so it is written to only when
 * the day changes elsewhere. A day beyond the other end may be half typed too, and moves that end
 * only when the field is left.
 */
function DayField({ name, day, span, fits, onChange }: DayFieldProps): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    if (input !== null && input.value !== (day ?? '')) input.value = day ?? '';
  }, [day]);
  const onInput = (value: string, isLeft: boolean): void => {
    const typed = parseCalendarDay(value);
    if (value === '' && !isLeft) onChange(null);
    else if (typed === null || typed === day || typed < EARLIEST_YEAR_MEANT) return;
    else if (isLeft || fits(typed)) onChange(typed);
  };
  return (
    <label className="grid grid-cols-[3rem_1fr] items-center gap-2 text-small text-soft">
      <span aria-hidden="true">{name.split(' ')[0]}</span>
      <input
        ref={field}
        type="date"
        aria-label={name}
        defaultValue={day ?? ''}
        min={span?.[0]}
        max={span?.[1]}
        onChange={(event) => onInput(event.target.value, false)}
        onBlur={(event) => onInput(event.target.value, true)}
        className={FIELD_STYLE}
      />
    </label>
  );
}
