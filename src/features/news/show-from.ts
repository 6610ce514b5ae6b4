import type { CalendarDay } from '#domain/paper/calendar-day.ts';
import { usualSort, withoutFilters } from '#domain/query/address.ts';
import { currentPlace, visit } from '#state/address.ts';

/** Shows all papers from a day on, as a step that the back button undoes; null shows all there are. */
export function showFrom(from: CalendarDay | null): void {
  const address = withoutFilters(currentPlace().address);
  visit({ ...address, view: 'all', sort: usualSort('all'), from }, 'push');
}
