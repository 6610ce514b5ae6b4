import type { ByteWriter } from '../bundle/byte-writer.ts';
import { lowBits } from './gap-code.ts';

/** How much of a quotient is written at once. */
const MOST_ONES = 16;

/** Bytes that ascending numbers take, roughly. */
export function gapBytes(count: number, range: number): number {
  return (count * (lowBits(count, range) + 2)) / 8;
}

/**
 * Writes lists of ascending numbers as gaps in the code of Golomb and Rice (Witten, Moffat and Bell,
 * Managing Gigabytes, 3.3): a quotient in ones that a zero ends, then low bits as they are. Gaps between
 * papers are much like chance, of which this takes little more than can be; whole bytes take half as much
 * again, and 16 % more after gzip.
 */
export class GapWriter {
  private readonly bytes: ByteWriter;
  private pending = 0;
  private pendingBits = 0;

  constructor(bytes: ByteWriter) {
    this.bytes = bytes;
  }

  write(numbers: Uint32Array, range: number): void {
    const low = lowBits(numbers.length, range);
    let next = 0;
    for (const number of numbers) {
      const gap = number - next;
      let ones = gap >>> low;
      for (; ones > MOST_ONES; ones -= MOST_ONES) this.writeBits(2 ** MOST_ONES - 1, MOST_ONES);
      this.writeBits(2 ** ones - 1, ones + 1);
      this.writeBits(gap & ((1 << low) - 1), low);
      next = number + 1;
    }
  }

  /** Writes what does not fill a byte. */
  finish(): void {
    if (this.pendingBits > 0) this.writeBits(0, 8 - this.pendingBits);
  }

  private writeBits(value: number, count: number): void {
    this.pending |= value << this.pendingBits;
    this.pendingBits += count;
    for (; this.pendingBits >= 8; this.pendingBits -= 8) {
      this.bytes.writeByte(this.pending & 0xff);
      this.pending >>>= 8;
    }
  }
}
