import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrderKey, type OrderKey, orderKeyBetween, orderKeysBetween } from './order-key.ts';

/** A list of keys grown by inserting at chosen places, as readers grow theirs. */
function keysInsertedAt(places: readonly number[]): readonly OrderKey[] {
  const keys: OrderKey[] = [];
  for (const place of places) {
    const position = place % (keys.length + 1);
    keys.splice(position, 0, orderKeyBetween(keys[position - 1] ?? null, keys[position] ?? null));
  }
  return keys;
}

function isAscending(keys: readonly string[]): boolean {
  return keys.slice(1).every((key, position) => (keys[position] ?? '') < key);
}

describe('an order key', () => {
  it('lies strictly between its neighbours, wherever one inserts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 120 }), (places) => {
        const keys = keysInsertedAt(places);
        expect(isAscending(keys)).toBe(true);
        expect(keys.every(isOrderKey)).toBe(true);
      }),
    );
  });

  it('lies strictly between any two keys that it accepts', () => {
    const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    const head = fc.constantFrom('A', 'B', 'Y', 'Z', 'a', 'b', 'y', 'z');
    const digit = fc.oneof(fc.constantFrom('0', 'z'), fc.constantFrom(...digits.split('')));
    const key = fc
      .tuple(head, fc.string({ unit: digit, minLength: 1, maxLength: 32 }))
      .map(([letter, rest]) => letter + rest)
      .filter(isOrderKey);
    fc.assert(
      fc.property(fc.option(key), fc.option(key), (one, other) => {
        const ascending = one === null || other === null || one < other;
        const [low, high] = ascending ? [one, other] : [other, one];
        fc.pre(low === null || low !== high);
        const between = orderKeyBetween(low, high);
        expect(isAscending([low, between, high].filter((end) => end !== null))).toBe(true);
        expect(isOrderKey(between)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('stays short when twenty thousand papers are added on top', () => {
    let top: OrderKey | null = null;
    for (let count = 0; count < 20_000; count += 1) top = orderKeyBetween(null, top);
    expect(top?.length).toBeLessThanOrEqual(4);
  });

  it('comes in any number between two neighbours', () => {
    fc.assert(
      fc.property(fc.nat(300), (count) => {
        const low = orderKeyBetween(null, null);
        const high = orderKeyBetween(low, null);
        const keys = orderKeysBetween(low, high, count);
        expect(keys).toHaveLength(count);
        expect(isAscending([low, ...keys, high])).toBe(true);
      }),
    );
  });

  it('is not what ends in a zero, is cut short or holds other characters', () => {
    expect(['a0', 'Zz', 'b00', 'a0V'].every(isOrderKey)).toBe(true);
    const bad = ['', 'a', 'b0', 'a00', 'a-', '0a', 'é0', `A${'0'.repeat(26)}`];
    expect(bad.some(isOrderKey)).toBe(false);
  });
});
