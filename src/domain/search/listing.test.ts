import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDayCounts } from '#testing/arbitrary-days.ts';
import { day } from '#testing/builders.ts';
import { type DayTable, dayTable } from '../bundle/day-table.ts';
import type { CalendarDay } from '../paper/calendar-day.ts';
import { everyNumber, listByDay, rowOfNumber, runOfRow } from './listing.ts';

interface Choice {
  readonly table: DayTable;
  /** The day of each paper, by number. */
  readonly dayOfNumber: readonly CalendarDay[];
  /** The listed papers, ascending. */
  readonly chosen: readonly number[];
}

/** Any days with papers, and any of those papers. */
const someChoice: fc.Arbitrary<Choice> = arbitraryDayCounts(20)
  .map((counts) => ({
    table: dayTable({ days: counts.map((each) => [each.day, each.count]) }),
    dayOfNumber: counts.flatMap((each) => Array.from({ length: each.count }, () => each.day)),
  }))
  .chain(({ table, dayOfNumber }) =>
    fc
      .subarray(dayOfNumber.map((_, number) => number))
      .map((chosen) => ({ table, dayOfNumber, chosen })),
  );
const someSort = fc.constantFrom('newest', 'oldest');

/** The list as its description says it: days by the order, and within a day falling numbers. */
function naively(
  { dayOfNumber, chosen }: Choice,
  sort: 'newest' | 'oldest',
): [CalendarDay, number][] {
  const sign = sort === 'newest' ? -1 : 1;
  return chosen
    .map((number): [CalendarDay, number] => [dayOfNumber[number] ?? day('0001-01-01'), number])
    .sort(([dayOne, one], [dayOther, other]) =>
      dayOne === dayOther ? other - one : sign * (dayOne < dayOther ? -1 : 1),
    );
}

describe('a list by day', () => {
  it('is what sorting by day and falling number gives', () => {
    fc.assert(
      fc.property(someChoice, someSort, (choice, sort) => {
        const { numbers } = listByDay(Uint32Array.from(choice.chosen), choice.table, sort);
        expect([...numbers]).toEqual(naively(choice, sort).map(([, number]) => number));
      }),
      { numRuns: 1_000 },
    );
  });

  it('has one run a day, and its runs tile the rows', () => {
    fc.assert(
      fc.property(someChoice, someSort, (choice, sort) => {
        const { runs } = listByDay(Uint32Array.from(choice.chosen), choice.table, sort);
        const dayOfRow = naively(choice, sort).map(([each]) => each);
        const tiled = runs.flatMap((run) => Array.from({ length: run.count }, () => run.day));
        expect(tiled).toEqual(dayOfRow);
        expect(runs.map((run) => run.day)).toEqual([...new Set(dayOfRow)]);
        expect(runs.map((run) => run.first)).toEqual(runs.map((run) => dayOfRow.indexOf(run.day)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives each row the run that holds it', () => {
    fc.assert(
      fc.property(someChoice, someSort, (choice, sort) => {
        const { numbers, runs } = listByDay(Uint32Array.from(choice.chosen), choice.table, sort);
        const days = Array.from(numbers, (_, row) => runOfRow(runs, row)?.day);
        expect(days).toEqual(naively(choice, sort).map(([each]) => each));
        expect(runOfRow(runs, -1)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('finds the row of every paper that it holds and -1 for the others', () => {
    fc.assert(
      fc.property(someChoice, someSort, (choice, sort) => {
        const { table, chosen, dayOfNumber } = choice;
        const listing = listByDay(Uint32Array.from(chosen), table, sort);
        const outside = [-1, dayOfNumber.length, 4_000_000_000];
        for (const number of [...dayOfNumber.keys(), ...outside])
          expect(rowOfNumber(listing, table, number)).toBe(listing.numbers.indexOf(number));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the numbers that it was given as they were', () => {
    const given = everyNumber(3);
    listByDay(given, dayTable({ days: [[day('2019-12-06'), 3]] }), 'newest');
    expect([...given]).toEqual([0, 1, 2]);
  });

  it('turns the days for the oldest first and keeps the order within each', () => {
    const table = dayTable({
      days: [
        [day('2019-12-05'), 2],
        [day('2019-12-06'), 3],
      ],
    });
    expect([...listByDay(everyNumber(5), table, 'newest').numbers]).toEqual([4, 3, 2, 1, 0]);
    expect([...listByDay(everyNumber(5), table, 'oldest').numbers]).toEqual([1, 0, 4, 3, 2]);
  });

  it('of no papers has no runs', () => {
    const listing = listByDay(everyNumber(0), dayTable({ days: [] }), 'newest');
    expect(listing).toEqual({ numbers: new Uint32Array(0), runs: [] });
    expect(runOfRow(listing.runs, 0)).toBeUndefined();
  });
});
