import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDay } from '#testing/arbitrary-days.ts';
import { day } from '#testing/builders.ts';
import { fromDayNumber, toDayNumber, weekdayOf } from './calendar-day.ts';
import {
  DAYS,
  type Division,
  firstDayOfSpan,
  months,
  spanOfDay,
  WEEKS,
  years,
} from './calendar-spans.ts';

const someDivision = fc.constantFrom(
  DAYS,
  WEEKS,
  months(1),
  months(3),
  months(6),
  years(1),
  years(2),
  years(5),
  years(100),
);

/** What tells the span of a day from every other of its kind. */
function nameOfSpan(dayNumber: number, { unit, step }: Division): string {
  const iso = fromDayNumber(dayNumber);
  const [year = 0, month = 0] = iso.split('-').map(Number);
  switch (unit) {
    case 'day':
      return iso;
    case 'week':
      return String(Math.floor((dayNumber - toDayNumber(day('2019-12-02'))) / 7));
    case 'month':
      return `${year} ${Math.floor((month - 1) / step)}`;
    case 'year':
      return String(Math.floor(year / step));
  }
}

function startOf(text: string, division: Division): string {
  return fromDayNumber(firstDayOfSpan(spanOfDay(toDayNumber(day(text)), division), division));
}

describe('the spans of a division', () => {
  it('hold each day in exactly one, which begins on the earliest day that shares it', () => {
    fc.assert(
      fc.property(arbitraryDay.map(toDayNumber), someDivision, (given, division) => {
        const span = spanOfDay(given, division);
        const [first, next] = [firstDayOfSpan(span, division), firstDayOfSpan(span + 1, division)];
        expect(first <= given && given < next).toBe(true);
        expect(spanOfDay(first, division)).toBe(span);
        expect(spanOfDay(first - 1, division)).toBe(span - 1);
        expect(spanOfDay(next, division)).toBe(span + 1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('hold two days together exactly where the calendar says so', () => {
    const nearby = fc.integer({ min: -900, max: 900 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        nearby,
        someDivision,
        (one, by, division) => {
          const isSame = spanOfDay(one, division) === spanOfDay(one + by, division);
          expect(isSame).toBe(nameOfSpan(one, division) === nameOfSpan(one + by, division));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('are about as long as they are said to be', () => {
    fc.assert(
      fc.property(arbitraryDay.map(toDayNumber), someDivision, (given, division) => {
        const span = spanOfDay(given, division);
        const length = firstDayOfSpan(span + 1, division) - firstDayOfSpan(span, division);
        expect(Math.abs(length - division.days)).toBeLessThan(4);
      }),
    );
  });

  it('begin on Mondays where they are weeks', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90_000, max: 90_000 }), (span) => {
        expect(weekdayOf(fromDayNumber(firstDayOfSpan(span, WEEKS)))).toBe('Monday');
      }),
    );
    expect(startOf('2019-12-01', WEEKS)).toBe('2019-11-25');
    expect(startOf('2019-12-02', WEEKS)).toBe('2019-12-02');
    expect(startOf('0001-01-07', WEEKS)).toBe('0001-01-01');
  });

  it('know the lengths of February and of leap years', () => {
    expect(startOf('2000-02-29', months(1))).toBe('2000-02-01');
    expect(startOf('1900-03-01', months(1))).toBe('1900-03-01');
    expect(startOf('0099-12-31', years(1))).toBe('0099-01-01');
    expect(startOf('2019-11-30', months(3))).toBe('2019-10-01');
    expect(startOf('2019-11-30', years(5))).toBe('2015-01-01');
  });
});
