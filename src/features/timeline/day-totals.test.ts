import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDayNumber } from '#domain/paper/calendar-day.ts';
import { spanOfDay } from '#domain/paper/calendar-spans.ts';
import { arbitraryDayCounts } from '#testing/arbitrary-days.ts';
import { DIVISIONS } from './bins.ts';
import { countBetween, dayTotals, mostInSpan } from './day-totals.ts';

const someCounts = fc.constantFrom(1, 3, 60, 2_000).chain(arbitraryDayCounts);
const someDay = fc.integer({ min: -100, max: 130_000 });

describe('counts summed up by day', () => {
  it('give the papers of any days, as counting them out does', () => {
    fc.assert(
      fc.property(someCounts, someDay, someDay, (counts, one, other) => {
        const [from, end] = [Math.min(one, other), Math.max(one, other)];
        const inside = counts.filter(({ day }) => {
          const number = toDayNumber(day);
          return number >= from && number < end;
        });
        const sum = inside.reduce((total, { count }) => total + count, 0);
        expect(countBetween(dayTotals(counts), from, end)).toBe(sum);
      }),
      { numRuns: 1_000 },
    );
  });

  it('know the fullest span of a division', () => {
    fc.assert(
      fc.property(someCounts, fc.constantFrom(...DIVISIONS), (counts, division) => {
        const sums = new Map<number, number>();
        for (const { day, count } of counts) {
          const span = spanOfDay(toDayNumber(day), division);
          sums.set(span, (sums.get(span) ?? 0) + count);
        }
        expect(mostInSpan(dayTotals(counts), division)).toBe(Math.max(0, ...sums.values()));
      }),
    );
  });
});
