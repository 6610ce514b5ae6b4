import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  type Bitset,
  countRange,
  countSet,
  emptySet,
  has,
  intersection,
  rangeSet,
  remove,
  subtract,
  toNumbers,
  unite,
} from './bitset.ts';

const SIZE = 200;
const numbers = fc.uniqueArray(fc.integer({ min: 0, max: SIZE - 1 }));

function setOf(members: readonly number[]): Bitset {
  const set = emptySet(SIZE);
  for (const number of members) add(set, number);
  return set;
}

function ascending(members: Iterable<number>): number[] {
  return [...members].sort((a, b) => a - b);
}

describe('a bitset', () => {
  test('holds what was added and not removed', () => {
    fc.assert(
      fc.property(numbers, numbers, (added, removed) => {
        const set = setOf(added);
        for (const number of removed) remove(set, number);
        const expected = new Set(added.filter((number) => !removed.includes(number)));
        expect([...toNumbers(set)]).toEqual(ascending(expected));
        expect(countSet(set)).toBe(expected.size);
        for (const number of added) expect(has(set, number)).toBe(expected.has(number));
      }),
    );
  });

  test('unites, intersects and subtracts as sets do', () => {
    fc.assert(
      fc.property(numbers, numbers, (first, second) => {
        const both = setOf(first);
        unite(both, setOf(second));
        expect([...toNumbers(both)]).toEqual(ascending(new Set([...first, ...second])));
        const common = intersection(setOf(first), setOf(second));
        expect([...toNumbers(common)]).toEqual(
          ascending(first.filter((number) => second.includes(number))),
        );
        const rest = setOf(first);
        subtract(rest, setOf(second));
        expect([...toNumbers(rest)]).toEqual(
          ascending(first.filter((number) => !second.includes(number))),
        );
      }),
    );
  });

  test('of a range holds exactly that range, and counts any range', () => {
    const place = fc.integer({ min: 0, max: SIZE });
    fc.assert(
      fc.property(place, place, numbers, (one, other, members) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const expected = Array.from({ length: end - start }, (_, index) => start + index);
        expect([...toNumbers(rangeSet(SIZE, start, end))]).toEqual(expected);
        const inRange = members.filter((number) => number >= start && number < end).length;
        expect(countRange(setOf(members), start, end)).toBe(inRange);
      }),
      { numRuns: 500 },
    );
  });
});
