import type { CalendarDay } from '../paper/calendar-day.ts';
import type { Paper } from '../paper/paper.ts';

/**
 * Papers in the order of their numbers: oldest day first, and within a day the reverse of the
 * order in which they were given.
 */
export function numberPapers(papers: readonly Paper[]): readonly Paper[] {
  return papers.toReversed().sort(byDate);
}

/** Papers a day, for papers in the order of their numbers. */
export function countDays(papers: readonly Paper[]): readonly (readonly [CalendarDay, number])[] {
  const counts = new Map<CalendarDay, number>();
  for (const { date } of papers) counts.set(date, (counts.get(date) ?? 0) + 1);
  return [...counts];
}

function byDate(a: Paper, b: Paper): number {
  if (a.date === b.date) return 0;
  return a.date < b.date ? -1 : 1;
}
