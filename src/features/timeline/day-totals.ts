import { toDayNumber } from '#domain/paper/calendar-day.ts';
import { type Division, spanOfDay } from '#domain/paper/calendar-spans.ts';
import type { DayCount } from '#domain/search/search-request.ts';

/** Counts by day, summed up so that any range of days is counted at once. */
export interface DayTotals {
  /** Days since 1970-01-01, ascending. */
  readonly days: readonly number[];
  /** `sums[n]` papers stand under the first `n` days. */
  readonly sums: readonly number[];
}

/** Sums up counts that ascend by day. */
export function dayTotals(counts: readonly DayCount[]): DayTotals {
  const sums = [0];
  let sum = 0;
  for (const { count } of counts) {
    sum += count;
    sums.push(sum);
  }
  return { days: counts.map(({ day }) => toDayNumber(day)), sums };
}

/** Papers from one day up to another, that one left out. */
export function countBetween(totals: DayTotals, from: number, end: number): number {
  const { days, sums } = totals;
  return (sums[firstNotBefore(days, end)] ?? 0) - (sums[firstNotBefore(days, from)] ?? 0);
}

/** The most papers that any span of a division holds. */
export function mostInSpan({ days, sums }: DayTotals, division: Division): number {
  let most = 0;
  let inSpan = 0;
  let span = Number.NaN;
  days.forEach((day, index) => {
    const count = (sums[index + 1] ?? 0) - (sums[index] ?? 0);
    const its = spanOfDay(day, division);
    inSpan = its === span ? inSpan + count : count;
    span = its;
    most = Math.max(most, inSpan);
  });
  return most;
}

function firstNotBefore(days: readonly number[], wanted: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
