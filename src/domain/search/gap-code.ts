/**
 * How many low bits of a gap are written as they are, for `count` numbers below `range`, which is at most
 * 2^24. All operations are exact, so that whoever reads finds the same.
 */
export function lowBits(count: number, range: number): number {
  return 31 - Math.clz32(((range * 0.69) / count) | 1);
}

/**
 * Reads lists of ascending numbers that a GapWriter wrote from a byte on, one after another: list `index`
 * ends at `ends[index]` among all numbers. Past the last byte every bit is 0.
 */
export function readGaps(
  bytes: Uint8Array,
  start: number,
  ends: Uint32Array,
  range: number,
): Uint32Array {
  const numbers = new Uint32Array(ends.at(-1) ?? 0);
  let bit = start * 8;
  let index = 0;
  for (const end of ends) {
    const low = lowBits(end - index, range);
    for (let next = 0; index < end; index += 1) {
      for (; ((bytes[bit >>> 3] ?? 0) >>> (bit & 7)) & 1; bit += 1) next += 1 << low;
      bit += 1;
      const at = bit >>> 3;
      const first = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
      const second = (bytes[at + 2] ?? 0) | ((bytes[at + 3] ?? 0) << 8);
      next += ((first | (second << 16)) >>> (bit & 7)) & ((1 << low) - 1);
      bit += low;
      numbers[index] = next;
      next += 1;
    }
  }
  return numbers;
}
