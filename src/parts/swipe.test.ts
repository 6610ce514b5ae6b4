import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFarEnough, meaningOf, reachOf, shiftOf, sideOf, startsSwipe } from './swipe.ts';

const someWay = fc.double({ min: -2_000, max: 2_000, noNaN: true });
const someWidth = fc.integer({ min: 200, max: 700 });

describe('a swipe', () => {
  it('begins away from the edges, which belong to the browser', () => {
    expect([0, 20, 27, 28, 200, 362, 363, 390].map((x) => startsSwipe(x, 390))).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('is nothing before the finger has gone far enough to tell', () => {
    expect(meaningOf(9, 9)).toBeNull();
    expect(meaningOf(0, 0)).toBeNull();
  });

  it('is never what goes up or down as much as sideways', () => {
    fc.assert(
      fc.property(someWay, someWay, (dx, dy) => {
        fc.pre(Math.max(Math.abs(dx), Math.abs(dy)) >= 10);
        expect(meaningOf(dx, dy)).toBe(Math.abs(dx) >= Math.abs(dy) * 1.5 ? 'swipe' : 'other');
      }),
    );
    expect(meaningOf(30, 12)).toBe('swipe');
    expect(meaningOf(-30, 12)).toBe('swipe');
    expect(meaningOf(15, 12)).toBe('other');
    expect(meaningOf(4, 40)).toBe('other');
  });

  it('acts from a reach on that any thumb has, on any row', () => {
    fc.assert(
      fc.property(someWidth, (width) => {
        expect(reachOf(width)).toBeGreaterThanOrEqual(72);
        expect(reachOf(width)).toBeLessThanOrEqual(128);
      }),
    );
    expect(isFarEnough(108, 390)).toBe(false);
    expect(isFarEnough(110, 390)).toBe(true);
    expect(isFarEnough(-110, 390)).toBe(true);
  });

  it('takes the row along with the finger, and with resistance once letting go acts', () => {
    fc.assert(
      fc.property(someWay, someWay, someWidth, (one, other, width) => {
        const [near, far] = [Math.min(one, other), Math.max(one, other)];
        expect(shiftOf(near, width)).toBeLessThanOrEqual(shiftOf(far, width));
        expect(Math.abs(shiftOf(one, width))).toBeLessThanOrEqual(Math.abs(one));
        expect(shiftOf(-one, width)).toBeCloseTo(-shiftOf(one, width));
      }),
    );
    expect(shiftOf(60, 390)).toBe(60);
    expect(shiftOf(reachOf(390) + 40, 390)).toBe(reachOf(390) + 10);
  });

  it('goes to one side', () => {
    expect([sideOf(5), sideOf(-5)]).toEqual(['right', 'left']);
  });
});
