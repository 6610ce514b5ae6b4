import type { CalendarDay } from '#domain/paper/calendar-day.ts';
import type { DayCount } from '#domain/search/search-request.ts';
import { useShelf } from '#state/shelf-store.ts';
import { useMemo } from 'react';

/** How many papers of each day stand on the reading list, ascending, by the shelf's own copies. */
export function useListedDays(): readonly DayCount[] {
  const list = useShelf((shelf) => shelf.list);
  const copies = useShelf((shelf) => shelf.copies);
  return useMemo(() => {
    const counts = new Map<CalendarDay, number>();
    for (const id of list) {
      const date = copies.get(id)?.date;
      if (date !== undefined) counts.set(date, (counts.get(date) ?? 0) + 1);
    }
    return [...counts]
      .map(([day, count]) => ({ day, count }))
      .toSorted((one, other) => (one.day < other.day ? -1 : 1));
  }, [list, copies]);
}
