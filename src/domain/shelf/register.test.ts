import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextCounter } from './register.ts';

const counters = fc.integer({ min: 0, max: 2 ** 52 });
/** Clocks of browsers tell parts of a millisecond. */
const times = fc.double({ min: 0, max: 2 ** 45, noNaN: true });

describe('the counter of what is written now', () => {
  test('is a whole number above all that is known, whatever the clock says', () => {
    fc.assert(
      fc.property(counters, times, (known, now) => {
        expect(nextCounter(known, now)).toBeGreaterThan(known);
        expect(Number.isInteger(nextCounter(known, now))).toBe(true);
      }),
    );
  });

  test('is above that of all that was written in an earlier millisecond, elsewhere as well', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 45 }), fc.integer({ min: 1 }), (then, passed) => {
        expect(nextCounter(0, then + passed)).toBeGreaterThan(nextCounter(0, then));
      }),
    );
  });
});
