import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  isSame,
  isWhole,
  LEAST_DAYS,
  panned,
  revealing,
  shareOf,
  type Stretch,
  timeAt,
  within,
  zoomed,
} from './stretch.ts';

/** Some days, from a single one to centuries, and a stretch of them in sight. */
const someStretch = fc
  .record({
    start: fc.integer({ min: -300_000, max: 300_000 }),
    days: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 400_000 })),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ start, days, share, length }) => {
    const whole: Stretch = { start, days };
    const wanted = { start: start + share * days, days: days * length };
    return { whole, now: within(wanted, whole) };
  });
const someTimes = fc.double({ min: 1.01, max: 64, noNaN: true });
const someShare = fc.double({ min: 0, max: 1, noNaN: true });
const anything = fc.double({ min: -1e9, max: 1e9, noNaN: true });

function expectInside(now: Stretch, whole: Stretch): void {
  expect(now.days).toBeLessThanOrEqual(whole.days);
  expect(now.days).toBeGreaterThanOrEqual(Math.min(LEAST_DAYS, whole.days));
  expect(now.start).toBeGreaterThanOrEqual(whole.start);
  expect(now.start + now.days).toBeLessThanOrEqual(whole.start + whole.days + 1e-6);
}

describe('a stretch of time', () => {
  it('stays within the whole whatever is asked of it', () => {
    fc.assert(
      fc.property(someStretch, anything, anything, someTimes, ({ whole, now }, at, by, times) => {
        expectInside(now, whole);
        expectInside(panned(now, whole, by), whole);
        expectInside(zoomed(now, whole, times, at), whole);
        expectInside(zoomed(now, whole, 1 / times, at), whole);
        expectInside(within({ start: at, days: Math.abs(by) }, whole), whole);
        expectInside(revealing(now, whole, at, at + 1), whole);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is as before when it is enlarged and reduced again about the same time', () => {
    fc.assert(
      fc.property(someStretch, someTimes, someShare, ({ whole, now }, times, share) => {
        const anchor = timeAt(now, share);
        const enlarged = zoomed(now, whole, times, anchor);
        const done = now.days / enlarged.days;
        const back = zoomed(enlarged, whole, 1 / done, anchor);
        expect(back.start).toBeCloseTo(now.start, 3);
        expect(back.days).toBeCloseTo(now.days, 3);
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps the anchor where it is while it is enlarged', () => {
    fc.assert(
      fc.property(someStretch, someTimes, someShare, ({ whole, now }, times, share) => {
        const anchor = timeAt(now, share);
        expect(shareOf(zoomed(now, whole, times, anchor), anchor)).toBeCloseTo(share, 4);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the whole again when it is reduced far enough', () => {
    fc.assert(
      fc.property(someStretch, anything, ({ whole, now }, anchor) => {
        const reduced = zoomed(now, whole, 1e-9, anchor);
        expect(isWhole(reduced, whole)).toBe(true);
        expect(isSame(reduced, whole)).toBe(true);
      }),
    );
  });

  it('is panned there and back, and to the ends at most', () => {
    fc.assert(
      fc.property(someStretch, anything, ({ whole, now }, by) => {
        const gone = panned(now, whole, by);
        expect(gone.days).toBe(now.days);
        expect(panned(gone, whole, now.start - gone.start).start).toBeCloseTo(now.start, 3);
        expect(panned(now, whole, Number.NEGATIVE_INFINITY).start).toBe(whole.start);
        const end = panned(now, whole, Number.POSITIVE_INFINITY);
        expect(end.start + end.days).toBeCloseTo(whole.start + whole.days, 3);
      }),
    );
  });

  it('moves as little as brings a day into sight', () => {
    fc.assert(
      fc.property(someStretch, someShare, ({ whole, now }, share) => {
        const day = Math.min(Math.floor(timeAt(whole, share)), whole.start + whole.days - 1);
        const there = revealing(now, whole, day, day + 1);
        expect(there.start).toBeLessThanOrEqual(day + 1e-6);
        expect(there.start + there.days).toBeGreaterThanOrEqual(day + 1 - 1e-6);
        const moved = Math.abs(there.start - now.start);
        const least = Math.max(now.start - day, day + 1 - now.start - now.days, 0);
        expect(moved).toBeCloseTo(least, 3);
      }),
      { numRuns: 1_000 },
    );
  });

  it('on its way begins and ends where it should, and keeps what both have in common in place', () => {
    fc.assert(
      fc.property(someStretch, someTimes, someShare, ({ whole, now }, times, share) => {
        const anchor = timeAt(now, share);
        const target = zoomed(now, whole, times, anchor);
        expect(isSame(between(now, target, 0), now)).toBe(true);
        expect(isSame(between(now, target, 1), target)).toBe(true);
        expect(shareOf(between(now, target, 0.4), anchor)).toBeCloseTo(share, 3);
      }),
    );
    const [one, other] = [
      { start: 0, days: 10 },
      { start: 5, days: 10 },
    ];
    expect(between(one, other, 0.5)).toEqual({ start: 2.5, days: 10 });
  });
});
