import { add, type Bitset, has } from './bitset.ts';

/** Adds numbers to a set. */
export function addPostings(set: Bitset, numbers: Uint32Array): void {
  for (const number of numbers) add(set, number);
}

/** How many of some numbers are in a set. */
export function countPostingsIn(set: Bitset, numbers: Uint32Array): number {
  let found = 0;
  for (const number of numbers) found += has(set, number) ? 1 : 0;
  return found;
}
