import type { CalendarDay } from '../paper/calendar-day.ts';
import type { Manifest } from './manifest.ts';

/** Which numbers the papers of each day have. */
export interface DayTable {
  readonly days: readonly CalendarDay[];
  /** The number of each day's first paper, and behind them the number of papers. */
  readonly firsts: Uint32Array;
}

/** The table of a bundle's days, oldest first. */
export function dayTable(manifest: Pick<Manifest, 'days'>): DayTable {
  const firsts = new Uint32Array(manifest.days.length + 1);
  manifest.days.forEach(([, count], index) => {
    firsts[index + 1] = (firsts[index] ?? 0) + count;
  });
  return { days: manifest.days.map(([day]) => day), firsts };
}

/** The place of the last value that is not above `wanted`. */
function lastNotAbove(ascending: ArrayLike<number>, wanted: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The place in the table of the day that a paper stands under. */
export function dayIndexOf(table: DayTable, number: number): number {
  return lastNotAbove(table.firsts, number);
}
