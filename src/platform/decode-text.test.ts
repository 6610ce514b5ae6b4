import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const encoder = new TextEncoder();

describe('decodeText', () => {
  it('reads UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const unmarked = text.replace(/^\uFEFF+/, '');
        expect(decodeText(encoder.encode(unmarked))).toBe(unmarked);
      }),
    );
  });

  it.each([[[0xff]], [[0xc0, 0x80]], [[0xed, 0xa0, 0x80]], [[0xe2, 0x82]]])(
    'gives null for the malformed bytes %j, and reads on afterwards',
    (bytes) => {
      expect(decodeText(Uint8Array.from(bytes))).toBe(null);
      expect(decodeText(encoder.encode('après'))).toBe('après');
    },
  );
});
