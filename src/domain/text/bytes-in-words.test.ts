import { expect, test } from 'vitest';
import { bytesInWords } from './bytes-in-words.ts';

test.each([
  [0, '0 kB'],
  [839_900, '840 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [12_340_000, '12.3 MB'],
  [99_949_999, '99.9 MB'],
  [99_950_000, '100 MB'],
  [153_400_000, '153 MB'],
  [999_499_999, '999 MB'],
  [999_500_000, '1.0 GB'],
  [5e9, '5.0 GB'],
  [2e12, '2.0 TB'],
  [4e15, '4000 TB'],
])('%d bytes are %s', (bytes, words) => {
  expect(bytesInWords(bytes)).toBe(words);
});
