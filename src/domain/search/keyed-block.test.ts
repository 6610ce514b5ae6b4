import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText, encodeText } from '#testing/memory-bundle.ts';
import { decodeBlock, encodeBlock, lowerBound, papersAt } from './keyed-block.ts';

const number = fc.oneof(fc.nat(60), fc.nat(2 ** 24 - 1));
const entry = fc.record({
  key: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('𝐚', '𝐛𝐜', 'é', 'net', 'nets')),
  papers: fc.uniqueArray(number).map((all) => Uint32Array.from(all).sort()),
});

test('a block gives back its keys and the papers of each', () => {
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const block = decodeBlock(encodeBlock(entries, encodeText), decodeText);
      expect(block?.keys).toEqual(entries.map(({ key }) => key.replaceAll('\n', ' ')));
      for (const [index, { papers }] of entries.entries())
        expect(block && papersAt(block, index)).toEqual(papers);
    }),
  );
});

test('a term of every tenth of a million papers takes six bits of each', () => {
  const papers = Uint32Array.from({ length: 100_000 }, (_, index) => index * 10 + (index % 7));
  const bytes = encodeBlock([{ key: 'every', papers }], encodeText);
  expect(bytes.length * 8).toBeLessThan(papers.length * 6);
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

test('a block that says it holds more than it does ends', () => {
  const bytes = encodeBlock([{ key: 'net', papers: Uint32Array.of(3, 70_000) }], encodeText);
  for (let length = 0; length < bytes.length; length += 1)
    decodeBlock(bytes.subarray(0, length), decodeText);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (any) => {
      const block = decodeBlock(any, decodeText);
      expect(block === null || block.papers.length <= any.length * 8).toBe(true);
    }),
  );
});
