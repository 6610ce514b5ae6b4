import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHex, toHex } from './hex.ts';
import { createPart, hashOf } from './create-part.ts';
import { partPath } from './part.ts';
import { verifyPart } from './verify-part.ts';

describe('a part', () => {
  const bytes = new TextEncoder().encode('[1, 2, 3]');

  test('is named by its place and the hash of its bytes', () => {
    const { reference, file } = createPart(partPath('papers', 7), 'json', bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(reference).toEqual({ file: `papers/007.${hash.slice(0, 8)}.json`, bytes: 9, hash });
    expect(file).toEqual({ file: reference.file, bytes });
  });

  test('is accepted as it was published', () => {
    expect(verifyPart(createPart('a', 'bin', bytes).reference, bytes, hashOf(bytes))).toBeNull();
  });

  test('that is cut is refused by its size, naming the file', () => {
    const { reference } = createPart('a', 'bin', bytes);
    const fault = verifyPart(reference, bytes.subarray(0, 5), hashOf(bytes));
    expect(fault).toMatchObject({ code: 'size', file: reference.file });
    expect(fault?.message).toContain(reference.file);
  });

  test('with any bit flipped is refused by its hash', () => {
    const { reference } = createPart('a', 'bin', bytes);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (place, bit) => {
        const flipped = bytes.slice();
        flipped[place] = (flipped[place] ?? 0) ^ (1 << bit);
        expect(verifyPart(reference, flipped, hashOf(flipped))?.code).toBe('hash');
      }),
    );
  });
});

test('hashes are SHA-256 in lower-case hexadecimal digits', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(hashOf(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
});

test('bytes come back from their hexadecimal digits', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromHex(toHex(bytes))).toEqual(bytes);
    }),
  );
});
