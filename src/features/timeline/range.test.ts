import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from '#domain/paper/calendar-day.ts';
import { firstDayOfSpan, spanOfDay } from '#domain/paper/calendar-spans.ts';
import { arbitraryDay } from '#testing/arbitrary-days.ts';
import { day } from '#testing/builders.ts';
import { DIVISIONS } from './bins.ts';
import {
  type DayRange,
  daysOfKey,
  movedRange,
  opened,
  rangeOfSpans,
  type Scale,
  shiftedDay,
  WHOLE_RANGE,
} from './range.ts';

/** A scale of any division, and two of its spans in order. */
const someChoice = fc
  .tuple(fc.integer({ min: -90_000, max: 90_000 }), fc.integer({ min: 1, max: 3_000 }))
  .chain(([start, days]) => {
    const whole = { start, days };
    const someDay = fc.integer({ min: start, max: start + days - 1 });
    return fc
      .tuple(fc.constantFrom(...DIVISIONS), someDay, someDay)
      .map(([division, one, other]) => {
        const spans = [one, other].map((each) => spanOfDay(each, division));
        const scale: Scale = { whole, division };
        return { scale, first: Math.min(...spans), last: Math.max(...spans) };
      });
  });

function spansOf({ from, to }: DayRange, { division }: Scale): readonly number[] {
  if (from === null || to === null) throw new Error('The range has both ends.');
  return [from, to].map((each) => spanOfDay(toDayNumber(each), division));
}

describe('a range of bars', () => {
  it('goes from the first day to the last, whichever bar was named first', () => {
    fc.assert(
      fc.property(someChoice, ({ scale, first, last }) => {
        const range = rangeOfSpans(first, last, scale);
        expect(rangeOfSpans(last, first, scale)).toEqual(range);
        expect(spansOf(range, scale)).toEqual([first, last]);
        const { whole, division } = scale;
        const start = Math.max(whole.start, firstDayOfSpan(first, division));
        const end = Math.min(whole.start + whole.days, firstDayOfSpan(last + 1, division));
        expect(range).toEqual({ from: fromDayNumber(start), to: fromDayNumber(end - 1) });
      }),
    );
  });

  it('keeps its length however far it is moved, and stays on the timeline', () => {
    const someStep = fc.oneof(fc.integer({ min: -90, max: 90 }), fc.constantFrom(-1e9, 1e9));
    fc.assert(
      fc.property(someChoice, someStep, ({ scale, first, last }, by) => {
        const { whole, division } = scale;
        const moved = spansOf(movedRange(first, last, by, scale), scale);
        const [movedFirst = 0, movedLast = 0] = moved;
        expect(movedLast - movedFirst).toBe(last - first);
        const room =
          by < 0
            ? first - spanOfDay(whole.start, division)
            : spanOfDay(whole.start + whole.days - 1, division) - last;
        expect(Math.abs(movedFirst - first)).toBe(Math.min(room, Math.abs(by)));
        expect(Math.sign(movedFirst - first) * by).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an end of a range', () => {
  const [first, last] = [day('2019-11-24'), day('2019-12-06')];

  it('is open exactly where it leaves out no day of the timeline', () => {
    const someEnd = fc.option(arbitraryDay);
    fc.assert(
      fc.property(someEnd, someEnd, arbitraryDay, arbitraryDay, (from, to, one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const range = opened({ from, to }, low, high);
        expect(range.from).toBe(from !== null && from > low ? from : null);
        expect(range.to).toBe(to !== null && to < high ? to : null);
      }),
    );
  });

  it('filters nothing at the ends of the timeline', () => {
    expect(opened({ from: first, to: last }, first, last)).toEqual(WHOLE_RANGE);
    expect(opened(WHOLE_RANGE, first, last)).toEqual(WHOLE_RANGE);
    const inner = { from: day('2019-11-25'), to: day('2019-12-05') };
    expect(opened(inner, first, last)).toEqual(inner);
  });
});

describe('a slider', () => {
  it('moves by a day with the arrows, by a week with the Page keys and to its ends', () => {
    const [lowest, highest] = [day('2019-11-24'), day('2019-12-20')];
    const moved = (key: string): string =>
      shiftedDay(day('2019-12-06'), daysOfKey(key) ?? 0, lowest, highest);
    expect(['ArrowLeft', 'ArrowDown'].map(moved)).toEqual(['2019-12-05', '2019-12-05']);
    expect(['ArrowRight', 'ArrowUp'].map(moved)).toEqual(['2019-12-07', '2019-12-07']);
    expect(['PageDown', 'PageUp'].map(moved)).toEqual(['2019-11-29', '2019-12-13']);
    expect(['Home', 'End'].map(moved)).toEqual([lowest, highest]);
  });

  it('leaves other keys alone', () => {
    const others = ['Tab', 'Enter', ' ', 'Escape', 'j', '', '__proto__', 'arrowleft'];
    for (const key of others) expect(daysOfKey(key)).toBeNull();
  });

  it('never leaves its bounds and otherwise moves exactly as far as asked', () => {
    const someDays = fc.oneof(
      fc.integer({ min: -9_999, max: 9_999 }),
      fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
    );
    fc.assert(
      fc.property(arbitraryDay, arbitraryDay, arbitraryDay, someDays, (one, two, three, days) => {
        const [lowest = one, start = two, highest = three] = [one, two, three].sort();
        const shifted = shiftedDay(start, days, lowest, highest);
        expect(shifted >= lowest && shifted <= highest).toBe(true);
        const wanted = toDayNumber(start) + days;
        const fits = wanted >= toDayNumber(lowest) && wanted <= toDayNumber(highest);
        expect(shifted).toBe(fits ? fromDayNumber(wanted) : days < 0 ? lowest : highest);
      }),
    );
  });
});
