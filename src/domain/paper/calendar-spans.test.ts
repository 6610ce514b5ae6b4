import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDay, FIRST_DAY_NUMBER, LAST_DAY_NUMBER } from '#testing/arbitrary-days.ts';
import { day } from '#testing/builders.ts';
import { type CalendarDay, fromDayNumber, toDayNumber, weekdayOf } from './calendar-day.ts';
import { countSpans, type Span, SPANS, spanStarts } from './calendar-spans.ts';

const someSpan = fc.constantFrom(...SPANS);

/** Two days in order, near each other so that the spans between them can be counted out. */
const someDays = fc
  .tuple(arbitraryDay.map(toDayNumber), fc.nat(1_500))
  .map(([first, length]) => [first, Math.min(LAST_DAY_NUMBER, first + length)] as const);

/** What tells the span of a day from every other of its kind. */
function nameOfSpan(given: CalendarDay, span: Span): string {
  switch (span) {
    case 'day':
      return given;
    case 'week':
      return String(Math.floor((toDayNumber(given) - toDayNumber(day('2019-12-02'))) / 7));
    case 'month':
      return given.slice(0, 7);
    case 'year':
      return given.slice(0, 4);
  }
}

/** The first day of the span that a day lies in. */
function startOfSpan(given: CalendarDay, span: Span): CalendarDay | undefined {
  return spanStarts(given, given, span)[0];
}

function daysBetween(first: number, last: number): CalendarDay[] {
  return Array.from({ length: last - first + 1 }, (_, index) => fromDayNumber(first + index));
}

describe('a span', () => {
  it('begins on the earliest day that shares it', () => {
    fc.assert(
      fc.property(arbitraryDay, someSpan, (given, span) => {
        const [start = given] = spanStarts(given, given, span);
        const before = toDayNumber(start) - 1;
        expect(start <= given).toBe(true);
        expect(nameOfSpan(start, span)).toBe(nameOfSpan(given, span));
        expect(startOfSpan(start, span)).toBe(start);
        const nameBefore =
          before < FIRST_DAY_NUMBER ? 'none' : nameOfSpan(fromDayNumber(before), span);
        expect(nameBefore).not.toBe(nameOfSpan(given, span));
      }),
      { numRuns: 2_000 },
    );
  });

  it('of seven days begins on a Monday', () => {
    fc.assert(
      fc.property(arbitraryDay, (given) => {
        const [start = given] = spanStarts(given, given, 'week');
        expect(weekdayOf(start)).toBe('Monday');
        expect(toDayNumber(given) - toDayNumber(start)).toBeLessThan(7);
      }),
    );
    expect(startOfSpan(day('2019-12-01'), 'week')).toBe('2019-11-25');
    expect(startOfSpan(day('2019-12-02'), 'week')).toBe('2019-12-02');
    expect(startOfSpan(day('0001-01-07'), 'week')).toBe('0001-01-01');
  });

  it('knows the lengths of February and of leap years', () => {
    expect(startOfSpan(day('2000-02-29'), 'month')).toBe('2000-02-01');
    expect(startOfSpan(day('1900-03-01'), 'month')).toBe('1900-03-01');
    expect(startOfSpan(day('0099-12-31'), 'year')).toBe('0099-01-01');
  });
});

describe('the spans between two days', () => {
  it('are those that the days touch, each once and in order', () => {
    fc.assert(
      fc.property(someDays, someSpan, ([first, last], span) => {
        const starts = daysBetween(first, last).map((each) => startOfSpan(each, span));
        const touched = [...new Set(starts)];
        const [firstDay, lastDay] = [fromDayNumber(first), fromDayNumber(last)];
        expect(spanStarts(firstDay, lastDay, span)).toEqual(touched);
        expect(countSpans(firstDay, lastDay, span)).toBe(touched.length);
      }),
      { numRuns: 500 },
    );
  });

  it('tile the days without gap or overlap', () => {
    fc.assert(
      fc.property(someDays, someSpan, ([first, last], span) => {
        const starts = spanStarts(fromDayNumber(first), fromDayNumber(last), span);
        const numbers = starts.map(toDayNumber);
        const covered = numbers.flatMap((start, index) =>
          daysBetween(Math.max(start, first), Math.min(last, (numbers[index + 1] ?? last + 1) - 1)),
        );
        expect(covered).toEqual(daysBetween(first, last));
      }),
      { numRuns: 500 },
    );
  });

  it.each(SPANS)('of one %s each end with the last day that a date can name', (span) => {
    const end = day('9999-12-31');
    expect(spanStarts(end, end, span)).toEqual([startOfSpan(end, span)]);
    expect(spanStarts(day('9999-11-30'), end, span).at(-1)).toBe(startOfSpan(end, span));
  });

  it('are counted over all years without listing them', () => {
    const all = SPANS.map((span) => countSpans(day('0001-01-01'), day('9999-12-31'), span));
    expect(all).toEqual([3_652_059, 521_723, 119_988, 9_999]);
  });
});
