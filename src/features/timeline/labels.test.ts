import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDayNumber } from '#domain/paper/calendar-day.ts';
import { day } from '#testing/builders.ts';
import { DIVISIONS, divisionFor } from './bins.ts';
import { labelsOf, widthOf } from './labels.ts';
import type { Stretch } from './stretch.ts';

function stretch(first: string, last: string): Stretch {
  const start = toDayNumber(day(first));
  return { start, days: toDayNumber(day(last)) + 1 - start };
}

/** The labels of all days between two, under as many bars as have room. */
function texts(first: string, last: string, width: number): readonly string[] {
  const now = stretch(first, last);
  return labelsOf(now, width, divisionFor(now.days, width / 8)).map(({ text }) => text);
}

describe('the labels of a timeline', () => {
  it('never touch each other and never leave the width, at any zoom', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -700_000, max: 2_000_000, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }).map((share) => 7 * 100_000 ** share),
        fc.integer({ min: 260, max: 2_400 }),
        fc.integer({ min: 6, max: 60 }),
        (start, days, width, leastBar) => {
          const division = divisionFor(days, width / leastBar);
          const labels = labelsOf({ start, days }, width, division);
          expect(labels.length).toBeGreaterThan(0);
          labels.forEach(({ text, left }, index) => {
            const end = left + widthOf(text);
            expect(end).toBeLessThanOrEqual(labels[index + 1]?.left ?? width);
          });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('of days say the whole date first, then the day, and the month where it begins', () => {
    expect(texts('2019-11-29', '2019-12-02', 400)).toEqual(['29 Nov 2019', '30', '1 Dec', '2']);
    const narrow = texts('2019-11-24', '2019-12-06', 358);
    expect(narrow).toEqual(['24 Nov 2019', '27', '28', '29', '30', 'Dec', '2', '3', '4', '5', '6']);
  });

  it('of days too narrow for a label each name Mondays', () => {
    expect(texts('2019-11-01', '2019-12-31', 600)).toEqual([
      '1 Nov 2019',
      '11 Nov',
      '18 Nov',
      '25 Nov',
      '2 Dec',
      '9 Dec',
      '16 Dec',
      '23 Dec',
    ]);
  });

  it('of months name each year at its January', () => {
    expect(texts('2019-11-24', '2020-06-02', 300)).toEqual([
      'Nov 2019',
      '2020',
      'Feb',
      'Mar',
      'Apr',
      'May',
    ]);
    expect(texts('2018-02-24', '2020-11-02', 340)).toEqual([
      'Feb 2018',
      '2019',
      'Jul',
      '2020',
      'Jul',
    ]);
  });

  it('make way for the turn of a month or a year', () => {
    expect(texts('2019-11-30', '2019-12-06', 210)).toEqual(['30', 'Dec', '2', '3', '4', '5', '6']);
    expect(texts('2019-12-20', '2020-06-02', 280)[0]).toBe('2020');
  });

  it('of years name every so many years where each has no room', () => {
    expect(texts('2017-03-01', '2019-12-06', 130)).toEqual(['2017', '2018', '2019']);
    expect(texts('1950-01-01', '2019-12-06', 400).slice(0, 3)).toEqual(['1950', '1960', '1970']);
    expect(DIVISIONS.length).toBeGreaterThan(10);
  });
});
