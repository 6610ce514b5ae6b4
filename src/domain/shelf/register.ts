/** When a value was written: a counter that only grows, and the browser profile that wrote it. */
export type Stamp = readonly [counter: number, replica: string];

/** A value with its timestamp: the greatest stamp is the value that holds. */
export interface Register<Value> {
  readonly value: Value;
  readonly at: Stamp;
}

/**
 * The counter of what is written now: above all that the writer knows of, and no less than the time in
 * ms since 1970. So where two libraries are merged that knew nothing of each other, what was done later
 * holds, and a clock that goes wrong makes no act stand below what it followed (a logical clock, Lamport
 * 1978, kept near the physical one; Kulkarni et al., Logical Physical Clocks, 2014).
 */
export function nextCounter(greatestKnown: number, now: number): number {
  return Math.max(greatestKnown + 1, Math.floor(now));
}

/** Negative, zero or positive as `one` is earlier than, equal to or later than `other`. */
export function compareStamps(one: Stamp, other: Stamp): number {
  if (one[0] !== other[0]) return one[0] - other[0];
  if (one[1] === other[1]) return 0;
  return one[1] < other[1] ? -1 : 1;
}

/** The later of two registers. Equal stamps with different values, which only a damaged or forged
 * record can show, are settled by the values' JSON, so that every replica settles them alike. */
export function laterRegister<Value>(
  one: Register<Value>,
  other: Register<Value>,
): Register<Value> {
  const order = compareStamps(one.at, other.at);
  if (order !== 0) return order > 0 ? one : other;
  return JSON.stringify(one.value) >= JSON.stringify(other.value) ? one : other;
}
