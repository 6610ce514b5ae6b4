/** A set of numbers below `size`, one bit each; a million take 125 kB. */
export interface Bitset {
  readonly size: number;
  readonly words: Uint32Array;
}

/** The empty set. */
export function emptySet(size: number): Bitset {
  return { size, words: new Uint32Array((size + 31) >>> 5) };
}

/** The set of all numbers from `start` up to but not including `end`. */
export function rangeSet(size: number, start: number, end: number): Bitset {
  const set = emptySet(size);
  const firstWhole = (start + 31) >>> 5;
  const lastWhole = end >>> 5;
  set.words.fill(0xffffffff, firstWhole, Math.max(firstWhole, lastWhole));
  for (let number = start; number < Math.min(end, firstWhole << 5); number += 1) add(set, number);
  for (let number = Math.max(start, lastWhole << 5); number < end; number += 1) add(set, number);
  return set;
}

export function add(set: Bitset, number: number): void {
  const word = number >>> 5;
  set.words[word] = (set.words[word] ?? 0) | (1 << (number & 31));
}

export function remove(set: Bitset, number: number): void {
  const word = number >>> 5;
  set.words[word] = (set.words[word] ?? 0) & ~(1 << (number & 31));
}

export function has(set: Bitset, number: number): boolean {
  return ((set.words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

/** Leaves in `set` what is in `other` too. */
export function intersect(set: Bitset, other: Bitset): void {
  const { words } = set;
  for (let index = 0; index < words.length; index += 1)
    words[index] = (words[index] ?? 0) & (other.words[index] ?? 0);
}

/** Adds what is in `other` to `set`. */
export function unite(set: Bitset, other: Bitset): void {
  const { words } = set;
  for (let index = 0; index < words.length; index += 1)
    words[index] = (words[index] ?? 0) | (other.words[index] ?? 0);
}

/** Takes what is in `other` from `set`. */
export function subtract(set: Bitset, other: Bitset): void {
  const { words } = set;
  for (let index = 0; index < words.length; index += 1)
    words[index] = (words[index] ?? 0) & ~(other.words[index] ?? 0);
}

/** What is in all of the sets, of which there is at least one, as a set of its own. */
export function intersection(first: Bitset, ...others: readonly Bitset[]): Bitset {
  const set = { size: first.size, words: first.words.slice() };
  for (const other of others) intersect(set, other);
  return set;
}

export function countSet(set: Bitset): number {
  let count = 0;
  for (const word of set.words) count += countBits(word);
  return count;
}

/** How many members lie from `start` up to but not including `end`. */
export function countRange(set: Bitset, start: number, end: number): number {
  if (start >= end) return 0;
  const first = start >>> 5;
  const last = (end - 1) >>> 5;
  const head = (set.words[first] ?? 0) & (0xffffffff << (start & 31));
  const tailMask = 0xffffffff >>> (31 - ((end - 1) & 31));
  if (first === last) return countBits(head & tailMask);
  let count = countBits(head) + countBits((set.words[last] ?? 0) & tailMask);
  for (let index = first + 1; index < last; index += 1) count += countBits(set.words[index] ?? 0);
  return count;
}

/** The members in ascending order. */
export function toNumbers(set: Bitset): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(countSet(set));
  let count = 0;
  for (let index = 0; index < set.words.length; index += 1) {
    let word = set.words[index] ?? 0;
    while (word !== 0) {
      numbers[count] = index * 32 + 31 - Math.clz32(word & -word);
      count += 1;
      word &= word - 1;
    }
  }
  return numbers;
}

// Counts bits in pairs, nibbles and bytes at once (Warren, Hacker's Delight, 5-1).
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
