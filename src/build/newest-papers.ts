import type { CalendarDay } from '#domain/paper/calendar-day.ts';
import type { Paper } from '#domain/paper/paper.ts';

/** A day of a list with the papers of it that stand in the page. */
export interface DayOfPage {
  readonly day: CalendarDay;
  /** How many papers the day has. */
  readonly count: number;
  readonly papers: readonly Paper[];
}

/** The newest papers of a bundle, as many as the page holds. */
export interface NewestPapers {
  /** How many papers the bundle has. */
  readonly paperCount: number;
  /** Newest first; the last may have more papers than are here. */
  readonly days: readonly DayOfPage[];
}

/** The newest of numbered papers, so many at most, from how many there are of each day, oldest first. */
export function newestOf(
  counts: readonly (readonly [CalendarDay, number])[],
  most: number,
  paperAt: (number: number) => Paper,
): NewestPapers {
  const paperCount = counts.reduce((sum, [, count]) => sum + count, 0);
  const days: DayOfPage[] = [];
  let next = paperCount - 1;
  for (const [day, count] of counts.toReversed()) {
    const room = most - (paperCount - 1 - next);
    if (room <= 0) break;
    const numbers = Array.from({ length: Math.min(count, room) }, (_, place) => next - place);
    days.push({ day, count, papers: numbers.map(paperAt) });
    next -= count;
  }
  return { paperCount, days };
}
