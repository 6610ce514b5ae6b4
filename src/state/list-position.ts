import type { CalendarDay } from '#domain/paper/calendar-day.ts';
import { create } from 'zustand';

interface ListPosition {
  /** The day of the first visible row; null while the list has none. */
  readonly day: CalendarDay | null;
}

/** Where the list stands now, for what follows it on the screen. */
export const useListPosition = create<ListPosition>(() => ({ day: null }));

/** Notes the day of the list's first visible row. */
export function setListDay(day: CalendarDay | null): void {
  if (useListPosition.getState().day !== day) useListPosition.setState({ day });
}

type Hearer = (row?: number) => void;

const hearers = new Set<Hearer>();

/**
 * Calls back whenever Lectern itself is about to scroll the list, with the row that it puts at the top,
 * if any; gives what ends that.
 */
export function onListMoved(hear: Hearer): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

/** Tells that what scrolls the list now is not the reader. */
export function announceListMove(row?: number): void {
  for (const hear of hearers) hear(row);
}
