import { describe, expect, it } from 'vitest';
import { diskWithEveryFact } from '#testing/every-fact.ts';
import { decodeRecord, encodeRecord } from './decode.ts';

const { records } = await diskWithEveryFact();
const texts = [...records].map(([key, record]) => [key, JSON.stringify(record)] as const);

/** What a text holds as JSON, and itself where it is none. */
function asStored(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whether a record is refused, or read so that writing it gives the same again. */
function isRefusedOrWhole(key: string, raw: unknown): boolean {
  const decoded = decodeRecord(key, raw);
  if (!decoded.ok) return true;
  const [sameKey, same] = encodeRecord(decoded.register);
  return sameKey === key && JSON.stringify(same) === JSON.stringify(raw);
}

describe.each(texts)('the record %s', (key, text) => {
  it('is refused where it is cut at any of its bytes', () => {
    for (let length = 0; length < text.length; length += 1)
      expect(decodeRecord(key, asStored(text.slice(0, length))).ok).toBe(false);
  });

  it('is refused or read whole, whichever of its bits is flipped', () => {
    const bytes = Buffer.from(text);
    const misread: string[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      const damaged = flipped.toString('utf8');
      if (!isRefusedOrWhole(key, asStored(damaged))) misread.push(damaged);
    }
    expect(misread).toEqual([]);
  });
});
