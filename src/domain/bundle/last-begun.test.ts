import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastBegun } from './last-begun.ts';

const begun = fc
  .uniqueArray(fc.nat(1000), { maxLength: 40 })
  .map((firsts) => firsts.toSorted((a, b) => a - b).map((first) => ({ first })));

test('the last that has begun is the one that going through all of them finds', () => {
  fc.assert(
    fc.property(begun, fc.integer({ min: -1, max: 1001 }), (items, number) => {
      expect(lastBegun(items, number)).toBe(items.findLast(({ first }) => first <= number));
    }),
  );
});

test('of a million papers in parts few parts are looked at to find one', () => {
  let looked = 0;
  const parts = Array.from({ length: 5000 }, (_, index) => ({
    get first() {
      looked += 1;
      return index * 200;
    },
  }));
  expect(lastBegun(parts, 123_456)).toBe(parts[617]);
  expect(looked).toBeLessThanOrEqual(13);
});
