import type { CalendarDay } from '#domain/paper/calendar-day.ts';
import { useState } from 'react';

/** A first and a last day; null for an open end. */
interface Dates {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
}

interface Draft extends Dates {
  /** The dates beside which it was given. */
  readonly beside: string;
}

interface OrderedDates {
  /** The dates as the fields have them. */
  readonly given: Dates;
  /** Whether they stand in the wrong order, so that they do not hold yet. */
  readonly areTurned: boolean;
  /** Takes in a date; one beyond the other end may be half typed while its field is in use. */
  readonly give: (change: Partial<Dates>, isLeft: boolean) => void;
}

/**
 * Dates that are passed on only in their order. Those in the wrong one stay in their fields, so that
 * neither is lost, until one of them is changed, or other dates come from elsewhere.
 */
export function useOrderedDates(
  { from, to }: Dates,
  onChange: (from: CalendarDay | null, to: CalendarDay | null) => void,
): OrderedDates {
  const [kept, setDraft] = useState<Draft | null>(null);
  const beside = `${from} ${to}`;
  const draft = kept?.beside === beside ? kept : null;
  const given = draft ?? { from, to };
  const give = (change: Partial<Dates>, isLeft: boolean): void => {
    const next = { from: given.from, to: given.to, ...change };
    if (next.from === null || next.to === null || next.from <= next.to) {
      setDraft(null);
      onChange(next.from, next.to);
    } else if (isLeft) setDraft({ ...next, beside });
  };
  return { given, areTurned: draft !== null, give };
}
