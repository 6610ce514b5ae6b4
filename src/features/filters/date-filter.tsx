import { type CalendarDay, parseCalendarDay } from '#domain/paper/calendar-day.ts';
import { FIELD_STYLE } from '#ui/field-style.ts';
import { SectionLabel } from '#ui/section-label.tsx';
import { type ReactElement, useEffect, useId, useRef } from 'react';
import { useOrderedDates } from './use-ordered-dates.ts';

interface DateFilterProps {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  /** The first and the last day that has papers; null before they are known. */
  readonly span: readonly [CalendarDay, CalendarDay] | null;
  readonly onChange: (from: CalendarDay | null, to: CalendarDay | null) => void;
}

/** The first and the last day to show. */
export function DateFilter({ from, to, span, onChange }: DateFilterProps): ReactElement {
  const { given, areTurned, give } = useOrderedDates({ from, to }, onChange);
  const saidId = useId();
  const shared = { span, isWrong: areTurned, saidId };
  return (
    <section aria-label="Date">
      <SectionLabel>Date</SectionLabel>
      <div className="grid gap-2">
        <DayField
          {...shared}
          name="From date"
          day={given.from}
          onGive={(day, isLeft) => give({ from: day }, isLeft)}
        />
        <DayField
          {...shared}
          name="To date"
          day={given.to}
          onGive={(day, isLeft) => give({ to: day }, isLeft)}
        />
        <p id={saidId} role="status" className="text-small text-pretty text-accent empty:hidden">
          {areTurned && 'From is after To. Change one of them: until then the list stays as it is.'}
        </p>
      </div>
    </section>
  );
}

interface DayFieldProps {
  readonly name: string;
  readonly day: CalendarDay | null;
  readonly span: readonly [CalendarDay, CalendarDay] | null;
  readonly isWrong: boolean;
  /** The id of what is said of the dates. */
  readonly saidId: string;
  /** Told of a day, and whether the field was left with it. */
  readonly onGive: (day: CalendarDay | null, isLeft: boolean) => void;
}

/** While a year is being typed the field passes through years such as 0002; these are not meant. */
const EARLIEST_YEAR_MEANT = '1000-01-01';

/**
 * The browser's own date field. It keeps its half-typed state itself, so it is written to only when
 * the day changes elsewhere.
 */
function DayField({ name, day, span, isWrong, saidId, onGive }: DayFieldProps): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    if (input !== null && input.value !== (day ?? '')) input.value = day ?? '';
  }, [day]);
  const onInput = (value: string, isLeft: boolean): void => {
    const typed = parseCalendarDay(value);
    if (value === '' && !isLeft) onGive(null, false);
    else if (typed === null || typed === day || typed < EARLIEST_YEAR_MEANT) return;
    else onGive(typed, isLeft);
  };
  return (
    <label className="grid grid-cols-[3rem_1fr] items-center gap-2 text-small text-soft">
      <span aria-hidden="true">{name.split(' ')[0]}</span>
      <input
        ref={field}
        type="date"
        aria-label={name}
        aria-invalid={isWrong}
        aria-describedby={saidId}
        defaultValue={day ?? ''}
        min={span?.[0]}
        max={span?.[1]}
        onChange={(event) => onInput(event.target.value, false)}
        onBlur={(event) => onInput(event.target.value, true)}
        className={`${FIELD_STYLE} aria-invalid:border-accent`}
      />
    </label>
  );
}
