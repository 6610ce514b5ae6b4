import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDay, FIRST_DAY_NUMBER, LAST_DAY_NUMBER } from '#testing/arbitrary-days.ts';
import { day } from '#testing/builders.ts';
import {
  calendarDay,
  dateInWords,
  dayInWords,
  fromDayNumber,
  parseCalendarDay,
  shortDate,
  toDayNumber,
  weekdayOf,
} from './calendar-day.ts';

/** The Gregorian rule itself, so that nothing here leans on `Date` alone. */
function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

describe('a calendar day', () => {
  it('exists exactly where its month is long enough', () => {
    const year = fc.integer({ min: -2, max: 10_001 });
    const month = fc.integer({ min: -1, max: 14 });
    fc.assert(
      fc.property(year, month, fc.integer({ min: -1, max: 33 }), (y, m, d) => {
        const exists = y >= 1 && y <= 9999 && d >= 1 && d <= daysInMonth(y, m);
        const written = [
          String(y).padStart(4, '0'),
          ...[m, d].map((n) => String(n).padStart(2, '0')),
        ];
        expect(calendarDay(y, m, d)).toBe(exists ? written.join('-') : null);
      }),
      { numRuns: 5_000 },
    );
  });

  it('knows the leap days of centuries', () => {
    expect(calendarDay(2000, 2, 29)).toBe('2000-02-29');
    expect(calendarDay(2020, 2, 29)).toBe('2020-02-29');
    expect(calendarDay(1900, 2, 29)).toBeNull();
    expect(calendarDay(2019, 2, 29)).toBeNull();
    expect(calendarDay(4, 2, 29)).toBe('0004-02-29');
  });

  it('is never made of numbers that are not whole', () => {
    const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1.5, 0.5, -0];
    for (const number of odd) {
      expect(calendarDay(number, 1, 1)).toBeNull();
      expect(calendarDay(2019, number, 1)).toBeNull();
      expect(calendarDay(2019, 1, number)).toBeNull();
    }
  });

  it('is read from its own text and from no other', () => {
    fc.assert(
      fc.property(arbitraryDay, (written) => {
        expect(parseCalendarDay(written)).toBe(written);
        for (const text of [` ${written}`, `${written}\n`, `${written}T00:00`, written.slice(1)])
          expect(parseCalendarDay(text)).toBeNull();
      }),
    );
    const others = ['', 'NaN', '2019-12-6', '2019-13-01', '2019-02-30', '0000-01-01', '٢٠١٩-١٢-٠٦'];
    for (const text of others) expect(parseCalendarDay(text)).toBeNull();
  });

  it('is read from any text without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = parseCalendarDay(text);
        expect(read === null || read === text).toBe(true);
      }),
    );
  });

  it('keeps its number, and numbers keep the order of the text', () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryDay, (one, other) => {
        expect(fromDayNumber(toDayNumber(one))).toBe(one);
        expect(toDayNumber(one) < toDayNumber(other)).toBe(one < other);
      }),
      { numRuns: 2_000 },
    );
    expect(fromDayNumber(0)).toBe('1970-01-01');
    expect(fromDayNumber(FIRST_DAY_NUMBER)).toBe('0001-01-01');
    expect(fromDayNumber(LAST_DAY_NUMBER)).toBe('9999-12-31');
  });

  it('is followed by the next day of the calendar', () => {
    const numbers = fc.integer({ min: FIRST_DAY_NUMBER, max: LAST_DAY_NUMBER - 1 });
    fc.assert(
      fc.property(numbers, (number) => {
        const [year = 0, month = 0, dayOfMonth = 0] = fromDayNumber(number).split('-').map(Number);
        const next =
          calendarDay(year, month, dayOfMonth + 1) ??
          calendarDay(year, month + 1, 1) ??
          calendarDay(year + 1, 1, 1);
        expect(fromDayNumber(number + 1)).toBe(next);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is written for readers in words', () => {
    const seed = day('2019-12-06');
    expect(weekdayOf(seed)).toBe('Friday');
    expect(dateInWords(seed)).toBe('6 December 2019');
    expect(dayInWords(seed)).toBe('Friday 6 December 2019');
    expect(shortDate(seed)).toBe('6 Dec 2019');
  });

  it('has the words that the language of the platform has', () => {
    const format = new Intl.DateTimeFormat('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const numbers = fc.integer({ min: -140_000, max: LAST_DAY_NUMBER });
    fc.assert(
      fc.property(numbers, (number) => {
        const written = format.format(new Date(number * 86_400_000)).replace(',', '');
        expect(dayInWords(fromDayNumber(number))).toBe(written);
      }),
      { numRuns: 2_000 },
    );
  });
});
