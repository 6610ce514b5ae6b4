import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDay, fromDayNumber, toDayNumber } from '#domain/paper/calendar-day.ts';
import { SPANS, spanStarts } from '#domain/paper/calendar-spans.ts';
import type { DayCount } from '#domain/search/search-request.ts';
import { arbitraryDayCounts } from '#testing/arbitrary-days.ts';
import { day } from '#testing/builders.ts';
import { binOf, endShare, labelOf, startShare, type Timescale, timescale } from './bins.ts';

interface Choice {
  readonly all: readonly DayCount[];
  readonly matching: readonly DayCount[];
  readonly most: number;
  readonly scale: Timescale;
}

/** Days from a few to decades apart, some of their papers, and the scale that these get. */
const someChoice: fc.Arbitrary<Choice> = fc
  .constantFrom(1, 3, 20, 200, 2_000)
  .chain((mostApart) =>
    fc.record({
      all: arbitraryDayCounts(mostApart).filter((days) => days.length > 0),
      most: fc.integer({ min: 1, max: 130 }),
      picks: fc.array(fc.nat(3), { maxLength: 40 }),
    }),
  )
  .map(({ all, most, picks }) => {
    const matching = all.flatMap(({ day: each, count }, index) => {
      const picked = Math.min(count, picks[index] ?? 0);
      return picked === 0 ? [] : [{ day: each, count: picked }];
    });
    const scale = timescale(all, matching, most);
    if (scale === null) throw new Error('There are days, so there is a scale.');
    return { all, matching, most, scale };
  });

function sumOf(counts: readonly DayCount[], first: CalendarDay, last: CalendarDay): number {
  const inside = counts.filter((each) => each.day >= first && each.day <= last);
  return inside.reduce((sum, { count }) => sum + count, 0);
}

/** A scale of one paper on each of two days. */
function scaleBetween(first: string, last: string, most: number): Timescale {
  const ends = [...new Set([first, last])].map((text) => ({ day: day(text), count: 1 }));
  const scale = timescale(ends, ends, most);
  if (scale === null) throw new Error('There are days, so there is a scale.');
  return scale;
}

function labelsOf(scale: Timescale, most: number, short: boolean): string[] {
  return scale.bins.map((_, index) => labelOf(scale, index, most, short));
}

describe('the bars of a timeline', () => {
  it('tile the days from the first to the last', () => {
    fc.assert(
      fc.property(someChoice, ({ all, scale: { bins, first, last } }) => {
        expect([first, last]).toEqual([all[0]?.day, all.at(-1)?.day]);
        expect([bins[0]?.first, bins.at(-1)?.last]).toEqual([first, last]);
        const following = bins.slice(1).map((bin) => toDayNumber(bin.first));
        expect(following).toEqual(bins.slice(0, -1).map((bin) => toDayNumber(bin.last) + 1));
        expect(bins.every((bin) => bin.first <= bin.last)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('are never more than asked for', () => {
    fc.assert(
      fc.property(someChoice, ({ most, scale }) => {
        expect(scale.bins.length).toBeLessThanOrEqual(most);
      }),
      { numRuns: 500 },
    );
    expect(scaleBetween('0001-01-01', '9999-12-31', 62).bins.length).toBeLessThanOrEqual(62);
  });

  it('stand for the smallest unit that is few enough', () => {
    fc.assert(
      fc.property(someChoice, ({ most, scale: { unit, first, last } }) => {
        const fewEnough = SPANS.find((span) => spanStarts(first, last, span).length <= most);
        expect(unit).toBe(fewEnough ?? 'year');
      }),
      { numRuns: 500 },
    );
  });

  it('count the papers of their days, and all of them together', () => {
    fc.assert(
      fc.property(someChoice, ({ all, matching, scale: { bins, first, last } }) => {
        for (const bin of bins) {
          expect(bin.all).toBe(sumOf(all, bin.first, bin.last));
          expect(bin.matching).toBe(sumOf(matching, bin.first, bin.last));
        }
        expect(bins.reduce((sum, bin) => sum + bin.all, 0)).toBe(sumOf(all, first, last));
      }),
      { numRuns: 500 },
    );
  });

  it('are none where there are no papers', () => {
    expect(timescale([], [], 130)).toBeNull();
  });

  it('end with the last year that a date can name', () => {
    const { unit, bins } = scaleBetween('9990-05-01', '9999-12-31', 20);
    expect(unit).toBe('year');
    expect(bins.at(-1)).toMatchObject({ first: '9999-01-01', last: '9999-12-31' });
  });
});

describe('a day on a timeline', () => {
  it('stands in the bar that holds it, and outside in the nearest', () => {
    fc.assert(
      fc.property(someChoice, fc.integer({ min: -9, max: 90_000 }), ({ scale }, past) => {
        const { bins, first, last } = scale;
        const given = fromDayNumber(toDayNumber(first) + past);
        const index = binOf(bins, given);
        const holds = (bins[index]?.first ?? '') <= given && given <= (bins[index]?.last ?? '');
        expect(holds).toBe(given >= first && given <= last);
        const nearest = past < 0 ? 0 : bins.length - 1;
        expect(index).toBe(holds ? index : nearest);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a share of the width that grows with the day and stays within it', () => {
    fc.assert(
      fc.property(someChoice, ({ scale: { bins, first } }) => {
        const days = Array.from({ length: 200 }, (_, index) =>
          fromDayNumber(toDayNumber(first) - 5 + index),
        );
        const shares = days.flatMap((each) => [startShare(bins, each), endShare(bins, each)]);
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        // Neighbours meet at the same place, computed by different divisions.
        expect(shares.every((share, index) => share >= (shares[index - 1] ?? 0) - 1e-9)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('begins where its bar begins and ends where its bar ends', () => {
    fc.assert(
      fc.property(someChoice, ({ scale: { bins, first, last } }) => {
        bins.forEach((bin, index) => {
          expect(startShare(bins, bin.first)).toBeCloseTo(index / bins.length, 9);
          expect(endShare(bins, bin.last)).toBeCloseTo((index + 1) / bins.length, 9);
        });
        expect([startShare(bins, first), endShare(bins, last)]).toEqual([0, 1]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the labels of a timeline', () => {
  it('are at most as many as asked for, the first bar among them', () => {
    fc.assert(
      fc.property(
        someChoice,
        fc.integer({ min: 1, max: 20 }),
        fc.boolean(),
        (choice, most, short) => {
          const labels = labelsOf(choice.scale, most, short);
          expect(labels.filter((label) => label !== '').length).toBeLessThanOrEqual(most);
          expect(labels[0]).not.toBe('');
          expect(labelOf(choice.scale, labels.length, most, short)).toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of days name the month once, and not at all where it is short', () => {
    const scale = scaleBetween('2019-11-29', '2019-12-02', 130);
    expect(labelsOf(scale, 16, false)).toEqual(['29 Nov', '30', '1 Dec', '2']);
    expect(labelsOf(scale, 16, true)).toEqual(['29', '30', '1', '2']);
  });

  it('of days name a month that began between two labels', () => {
    const scale = scaleBetween('2019-11-27', '2019-12-02', 130);
    expect(labelsOf(scale, 2, false)).toEqual(['27 Nov', '', '', '30', '', '']);
    expect(labelsOf(scale, 3, false)).toEqual(['27 Nov', '', '29', '', '1 Dec', '']);
  });

  it('of weeks name day and month', () => {
    const scale = scaleBetween('2019-11-28', '2019-12-11', 4);
    expect(scale.unit).toBe('week');
    expect(labelsOf(scale, 16, true)).toEqual(['28 Nov', '2 Dec', '9 Dec']);
  });

  it('of months name each new year, also where no label stands at its January', () => {
    const scale = scaleBetween('2019-11-24', '2020-03-02', 10);
    expect(scale.unit).toBe('month');
    expect(labelsOf(scale, 16, false)).toEqual(['Nov 2019', 'Dec', 'Jan 2020', 'Feb', 'Mar']);
    expect(labelsOf(scale, 2, false)).toEqual(['Nov 2019', '', '', 'Feb 2020', '']);
  });

  it('of years name the year', () => {
    const scale = scaleBetween('2017-03-01', '2019-12-06', 10);
    expect(scale.unit).toBe('year');
    expect(labelsOf(scale, 16, false)).toEqual(['2017', '2018', '2019']);
  });
});
