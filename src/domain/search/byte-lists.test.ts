import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader } from '../bundle/byte-reader.ts';
import { ByteLists } from './byte-lists.ts';

test('lists that grow side by side each keep their numbers in order', () => {
  const step = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.nat(0xffffffff));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 2000, size: 'max' }), (steps) => {
      const lists = new ByteLists();
      const expected = new Map<number, number[]>();
      for (const [list, value] of steps) {
        lists.appendNumber(list, value);
        expected.set(list, [...(expected.get(list) ?? []), value]);
      }
      for (const [list, values] of expected) {
        const bytes = lists.toBytes(list);
        const reader = new ByteReader(bytes);
        expect(values.map(() => reader.readNumber())).toEqual(values);
        expect(reader.position).toBe(bytes.length);
      }
    }),
    { numRuns: 50 },
  );
});

test('a list longer than a page is whole', () => {
  const lists = new ByteLists();
  const length = 3_000_000;
  for (let index = 0; index < length; index += 1) {
    lists.appendByte(0, index % 251);
    if (index % 1000 === 0) lists.appendByte(1 + index / 1000, 7);
  }
  const bytes = lists.toBytes(0);
  expect(bytes).toHaveLength(length);
  expect(bytes.every((byte, index) => byte === index % 251)).toBe(true);
  expect([...lists.toBytes(2500)]).toEqual([7]);
});

test('a list that nothing was added to is empty', () => {
  expect(new ByteLists().toBytes(3)).toHaveLength(0);
});
