import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Damage } from './utf8-damage.ts';

describe('utf8Damage', () => {
  it('finds none in well-formed text, and counts its characters of several bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const wellFormed = Array.from(text).filter((character) => character > '\u007f').length;
        const bytes = new TextEncoder().encode(text);
        expect(utf8Damage(bytes)).toEqual({ wellFormed, stray: 0, firstStray: -1 });
      }),
    );
  });

  it('finds some in just the bytes that a strict decoder refuses', () => {
    const lead = fc.constantFrom(0x41, 0xc0, 0xc2, 0xe0, 0xe2, 0xed, 0xf0, 0xf4, 0xf5);
    const next = fc.constantFrom(0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0);
    fc.assert(
      fc.property(lead, next, next, next, (...bytes) => {
        const refused = refuses(new Uint8Array(bytes));
        expect(utf8Damage(new Uint8Array(bytes)).stray > 0).toBe(refused);
      }),
      { numRuns: 2000 },
    );
  });
});

function refuses(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
}
