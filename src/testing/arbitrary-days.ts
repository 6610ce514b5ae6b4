import * as fc from 'fast-check';
import { type CalendarDay, fromDayNumber } from '#domain/paper/calendar-day.ts';
import type { DayCount } from '#domain/search/search-request.ts';

/** Day numbers of 0001-01-01 and 9999-12-31. */
export const FIRST_DAY_NUMBER = -719_162;
export const LAST_DAY_NUMBER = 2_932_896;

/** Any day that ISO text of four-digit years can name, the ends of time and of years often. */
export const arbitraryDay: fc.Arbitrary<CalendarDay> = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: FIRST_DAY_NUMBER, max: LAST_DAY_NUMBER }) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 40_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: FIRST_DAY_NUMBER, max: FIRST_DAY_NUMBER + 400 }) },
    { weight: 1, arbitrary: fc.integer({ min: LAST_DAY_NUMBER - 400, max: LAST_DAY_NUMBER }) },
  )
  .map(fromDayNumber);

/** Distinct days ascending, at most a number of days apart each, with papers on each. */
export function arbitraryDayCounts(mostDaysApart: number): fc.Arbitrary<readonly DayCount[]> {
  const gap = fc.integer({ min: 1, max: mostDaysApart });
  const gaps = fc.array(fc.tuple(gap, fc.integer({ min: 1, max: 12 })), { maxLength: 40 });
  return fc.tuple(fc.integer({ min: 0, max: 40_000 }), gaps).map(([start, steps]) => {
    let dayNumber = start;
    return steps.map(([apart, count]) => {
      dayNumber += apart;
      return { day: fromDayNumber(dayNumber), count };
    });
  });
}
