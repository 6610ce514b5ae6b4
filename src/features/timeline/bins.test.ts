import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDayNumber } from '#domain/paper/calendar-day.ts';
import { firstDayOfSpan, spanOfDay } from '#domain/paper/calendar-spans.ts';
import type { DayCount } from '#domain/search/search-request.ts';
import { arbitraryDayCounts } from '#testing/arbitrary-days.ts';
import { type Bin, binsIn, DIVISIONS, divisionFor, type Layers } from './bins.ts';
import { dayTotals, type DayTotals } from './day-totals.ts';
import { panned, type Stretch, within } from './stretch.ts';

interface Choice {
  readonly all: readonly DayCount[];
  readonly layers: Layers<DayTotals>;
  readonly whole: Stretch;
}

/** Days from a few to decades apart, and some of their papers in each layer. */
const someChoice: fc.Arbitrary<Choice> = fc
  .constantFrom(1, 3, 20, 200)
  .chain((mostApart) =>
    fc.record({
      all: arbitraryDayCounts(mostApart).filter((days) => days.length > 0),
      picks: fc.array(fc.nat(3), { maxLength: 40 }),
    }),
  )
  .map(({ all, picks }) => {
    const some = all.flatMap(({ day, count }, index) => {
      const picked = Math.min(count, picks[index] ?? 0);
      return picked === 0 ? [] : [{ day, count: picked }];
    });
    const numbers = all.map(({ day }) => toDayNumber(day));
    const start = numbers[0] ?? 0;
    const totals = dayTotals(some);
    const layers = { all: dayTotals(all), matching: totals, listed: totals, read: totals };
    return { all, layers, whole: { start, days: (numbers.at(-1) ?? start) - start + 1 } };
  });
const someDivision = fc.constantFrom(...DIVISIONS);
const someShare = fc.double({ min: 0, max: 1, noNaN: true });

function sumOf(counts: readonly DayCount[], bin: Bin): number {
  return counts
    .filter(({ day }) => day >= bin.first && day <= bin.last)
    .reduce((sum, { count }) => sum + count, 0);
}

describe('the bars of a timeline', () => {
  it('hold every paper in exactly one of them at each zoom', () => {
    fc.assert(
      fc.property(someChoice, someDivision, ({ all, layers, whole }, division) => {
        const bins = binsIn(whole, whole, division, layers);
        const holders = all.map(
          ({ day }) => bins.filter((bin) => day >= bin.first && day <= bin.last).length,
        );
        expect(holders).toEqual(all.map(() => 1));
        expect(bins.map((bin) => bin.all)).toEqual(bins.map((bin) => sumOf(all, bin)));
        const papers = all.reduce((sum, { count }) => sum + count, 0);
        expect(bins.reduce((sum, bin) => sum + bin.all, 0)).toBe(papers);
      }),
      { numRuns: 150 },
    );
  });

  it('tile what is in sight, wherever that is, and count the same there as in the whole', () => {
    fc.assert(
      fc.property(
        someChoice,
        someDivision,
        someShare,
        someShare,
        ({ layers, whole }, division, share, length) => {
          const wanted = { start: whole.start, days: whole.days * length };
          const now = panned(within(wanted, whole), whole, share * whole.days);
          const bins = binsIn(now, whole, division, layers);
          expect(bins[0]?.start).toBeLessThanOrEqual(now.start);
          expect(bins.at(-1)?.end).toBeGreaterThanOrEqual(now.start + now.days - 1e-6);
          expect(bins.slice(1).map((bin) => bin.start)).toEqual(
            bins.slice(0, -1).map((bin) => bin.end),
          );
          const all = new Map(binsIn(whole, whole, division, layers).map((bin) => [bin.span, bin]));
          for (const bin of bins) expect(bin).toEqual(all.get(bin.span));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are the calendar’s spans, cut only where the whole begins and ends', () => {
    fc.assert(
      fc.property(someChoice, someDivision, ({ layers, whole }, division) => {
        for (const bin of binsIn(whole, whole, division, layers)) {
          expect(spanOfDay(bin.start, division)).toBe(bin.span);
          expect(spanOfDay(bin.end - 1, division)).toBe(bin.span);
          const [start, end] = [bin.span, bin.span + 1].map((each) =>
            firstDayOfSpan(each, division),
          );
          expect([start, whole.start]).toContain(bin.start);
          expect([end, whole.start + whole.days]).toContain(bin.end);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stand for the shortest spans of which few enough are in sight, as they are panned too', () => {
    const someDays = fc.double({ min: 1, max: 1_800_000, noNaN: true });
    fc.assert(
      fc.property(someDays, fc.integer({ min: 5, max: 300 }), (days, most) => {
        const division = divisionFor(days, most);
        expect(days / division.days).toBeLessThanOrEqual(most);
        const shorter = DIVISIONS.slice(0, DIVISIONS.indexOf(division));
        expect(shorter.filter((each) => days / each.days <= most)).toEqual([]);
      }),
    );
    expect(divisionFor(3_652_059, 1)).toMatchObject({ unit: 'year', step: 1000 });
  });
});
