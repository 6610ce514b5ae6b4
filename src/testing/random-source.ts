/** Numbers that look random and are the same for the same seed. */
export interface RandomSource {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from 0 to `bound - 1`. */
  below(bound: number): number;
  /** Roughly normal, by the sum of twelve uniform numbers. */
  normal(mean: number, deviation: number): number;
}

/** Source: mulberry32, a 32-bit generator by Tommy Ettinger. */
export function randomSource(seed: number): RandomSource {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (bound) => Math.floor(next() * bound),
    normal(mean, deviation) {
      let sum = -6;
      for (let draw = 0; draw < 12; draw += 1) sum += next();
      return mean + deviation * sum;
    },
  };
}
