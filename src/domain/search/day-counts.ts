import type { Manifest } from '../bundle/manifest.ts';
import type { CalendarDay } from '../paper/calendar-day.ts';
import type { Paper } from '../paper/paper.ts';
import { type Bitset, countRange, rangeSet } from './bitset.ts';
import type { DayCount, Filter } from './search-request.ts';

/** How many papers of a set, and of others, stand under each day; ascending, none with 0. */
export function countDaysIn(
  set: Bitset | null,
  others: readonly Paper[],
  days: Manifest['days'],
): readonly DayCount[] {
  const counts = new Map<CalendarDay, number>();
  let start = 0;
  for (const [day, papers] of days) {
    const count = set === null ? papers : countRange(set, start, start + papers);
    if (count > 0) counts.set(day, count);
    start += papers;
  }
  for (const { date } of others) counts.set(date, (counts.get(date) ?? 0) + 1);
  return [...counts].map(([day, count]) => ({ day, count })).sort(byDay);
}

/** The numbers of the papers from one day to another, which are one interval; null for all. */
export function datesSet(
  { from, to }: Pick<Filter, 'from' | 'to'>,
  manifest: Manifest,
): Bitset | null {
  if (from === null && to === null) return null;
  let start = 0;
  let end = 0;
  for (const [day, papers] of manifest.days) {
    if (from !== null && day < from) start += papers;
    if (to === null || day <= to) end += papers;
  }
  return rangeSet(manifest.paperCount, start, Math.max(start, end));
}

function byDay(a: DayCount, b: DayCount): number {
  if (a.day === b.day) return 0;
  return a.day < b.day ? -1 : 1;
}
