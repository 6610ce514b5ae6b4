import { add, type Bitset } from './bitset.ts';
import { ByteReader } from '../bundle/byte-reader.ts';

/** A list of ascending numbers, each written as its distance from the one before. */
export interface Postings {
  readonly bytes: Uint8Array;
  readonly count: number;
}

/** Adds the numbers of a list to a set. */
export function addPostings(set: Bitset, { bytes, count }: Postings): void {
  const reader = new ByteReader(bytes);
  let number = 0;
  for (let index = 0; index < count; index += 1) {
    number += reader.readNumber();
    add(set, number);
  }
}

/** How many numbers of a list are in a set. */
export function countPostingsIn(set: Bitset, { bytes, count }: Postings): number {
  const reader = new ByteReader(bytes);
  let number = 0;
  let found = 0;
  for (let index = 0; index < count; index += 1) {
    number += reader.readNumber();
    found += ((set.words[number >>> 5] ?? 0) >>> (number & 31)) & 1;
  }
  return found;
}
