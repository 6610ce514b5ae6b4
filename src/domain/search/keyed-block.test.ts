import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText, encodeText } from '#testing/memory-bundle.ts';
import { decodeBlock, encodeBlock, lowerBound, postingsAt } from './keyed-block.ts';

const entry = fc.record({
  key: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('𝐚', '𝐛𝐜', 'é', 'net', 'nets')),
  postings: fc.record({ bytes: fc.uint8Array(), count: fc.nat() }),
  positions: fc.uint8Array(),
});

test('a block gives back its keys, counts and postings, and where positions begin', () => {
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const block = decodeBlock(encodeBlock(entries, encodeText), decodeText);
      expect(block?.keys).toEqual(entries.map(({ key }) => key));
      let start = 0;
      entries.forEach(({ postings, positions }, index) => {
        expect(block && postingsAt(block, index)).toEqual(postings);
        expect(block?.positionStarts[index]).toBe(start);
        start += positions.length;
      });
      expect(block?.positionStarts[entries.length]).toBe(start);
    }),
  );
});

test('the lower bound is the first key that is not below', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (keys, key) => {
      const sorted = keys.sort();
      const expected = sorted.findIndex((other) => other >= key);
      expect(lowerBound(sorted, key)).toBe(expected < 0 ? sorted.length : expected);
    }),
  );
});

test('a block whose keys are no text is none', () => {
  expect(decodeBlock(Uint8Array.of(1, 1, 0xff), decodeText)).toBeNull();
});
