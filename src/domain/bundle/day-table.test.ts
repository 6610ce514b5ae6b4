import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDayCounts } from '#testing/arbitrary-days.ts';
import { day } from '#testing/builders.ts';
import { dayIndexOf, dayTable } from './day-table.ts';

describe('the table of days', () => {
  it('puts every number under the day that counting along gives', () => {
    fc.assert(
      fc.property(arbitraryDayCounts(30), (counts) => {
        const table = dayTable({ days: counts.map((each) => [each.day, each.count]) });
        const dayOfNumber = counts.flatMap((each) =>
          Array.from({ length: each.count }, () => each.day),
        );
        const found = dayOfNumber.map((_, number) => table.days[dayIndexOf(table, number)]);
        expect(found).toEqual(dayOfNumber);
        expect(table.firsts.at(-1)).toBe(dayOfNumber.length);
        expect(table.days[dayIndexOf(table, dayOfNumber.length)]).toBeUndefined();
      }),
    );
  });

  it('passes over a day without papers', () => {
    const days = [
      [day('2019-12-02'), 2],
      [day('2019-12-03'), 0],
      [day('2019-12-06'), 1],
    ] as const;
    const table = dayTable({ days });
    expect([0, 1, 2].map((number) => dayIndexOf(table, number))).toEqual([0, 0, 2]);
  });

  it('of an empty bundle holds no day and no number', () => {
    const table = dayTable({ days: [] });
    expect(table.days).toEqual([]);
    expect([...table.firsts]).toEqual([0]);
    expect(table.days[dayIndexOf(table, 0)]).toBeUndefined();
  });

  it('holds no day for numbers below the first and above the last', () => {
    const table = dayTable({ days: [[day('2019-12-06'), 3]] });
    expect(table.days[dayIndexOf(table, -1)]).toBeUndefined();
    expect(table.days[dayIndexOf(table, 3)]).toBeUndefined();
    expect(table.days[dayIndexOf(table, 4_000_000_000)]).toBeUndefined();
  });
});
