import { NumberList } from '../bundle/number-list.ts';
import { EntryQueue, type QueuedEntry } from './entry-queue.ts';
import { type KeyedEntry, NOWHERE } from './term-entry.ts';

/** The number that says that a paper of a segment is not to be found. */
export const LEFT_OUT = 0xffff_ffff;

/** The terms of some of the papers, which are numbered from 0 among themselves. */
export interface Segment {
  /** In the order of their keys. */
  readonly entries: Iterable<KeyedEntry>;
  /** The number that each of its papers has among all papers. */
  readonly numbers: Uint32Array;
}

/**
 * The terms of all segments in order, as if their papers had been read in the order of their numbers
 * (a k-way merge, Knuth, The Art of Computer Programming 3, 5.4.1). Of each segment one entry at a
 * time is in memory.
 */
export function* mergeEntries(given: readonly Segment[]): Generator<KeyedEntry> {
  // Segments that follow each other, as those of a digest do, then give their papers in order.
  const segments = given.toSorted((one, other) => lowestNumber(one) - lowestNumber(other));
  const queue = new EntryQueue(segments.map(({ entries }) => entries));
  const merger = new EntryMerger(segments);
  for (let same = queue.takeSame(); same.length > 0; same = queue.takeSame()) {
    const merged = merger.merge(same);
    if (merged.papers.length > 0) yield merged;
  }
}

/** Merges the entries of one key; its lists are kept from key to key. */
class EntryMerger {
  private readonly segments: readonly Segment[];
  private readonly numbers = new NumberList();
  /** Of each number, which entry it is of and which paper of that. */
  private readonly origins = new NumberList();
  private readonly rows = new NumberList();
  private readonly places = new NumberList();

  constructor(segments: readonly Segment[]) {
    this.segments = segments;
  }

  merge(same: readonly QueuedEntry[]): KeyedEntry {
    for (const list of [this.numbers, this.origins, this.rows]) list.clear();
    for (const [origin, queued] of same.entries()) this.collect(queued, origin);
    const numbers = this.numbers.view();
    const order = orderOf(numbers);
    return {
      key: same[0]?.entry.key ?? '',
      papers: order.map((index) => numbers[index] ?? 0),
      ...this.placesOf(same, order),
    };
  }

  private collect({ entry, segment }: QueuedEntry, origin: number): void {
    const numbers = this.segments[segment]?.numbers ?? NOWHERE;
    for (const [row, local] of entry.papers.entries()) {
      const number = numbers[local] ?? LEFT_OUT;
      if (number === LEFT_OUT) continue;
      this.numbers.push(number);
      this.origins.push(origin);
      this.rows.push(row);
    }
  }

  private placesOf(
    same: readonly QueuedEntry[],
    order: Uint32Array,
  ): Pick<KeyedEntry, 'starts' | 'places'> {
    if (same[0]?.entry.starts.length === 0) return { starts: NOWHERE, places: NOWHERE };
    const [origins, rows] = [this.origins.view(), this.rows.view()];
    const starts = new Uint32Array(order.length + 1);
    const { places } = this;
    places.clear();
    for (const [index, found] of order.entries()) {
      const entry = same[origins[found] ?? 0]?.entry;
      const row = rows[found] ?? 0;
      const end = entry?.starts[row + 1] ?? 0;
      for (let place = entry?.starts[row] ?? 0; place < end; place += 1)
        places.push(entry?.places[place] ?? 0);
      starts[index + 1] = places.length;
    }
    return { starts, places: places.view().slice() };
  }
}

/** The indexes of numbers, the lowest number's first. */
function orderOf(numbers: Uint32Array): Uint32Array {
  const order = numbers.map((_, index) => index);
  // Digests mostly follow each other.
  if (isAscending(numbers)) return order;
  return order.sort((one, other) => (numbers[one] ?? 0) - (numbers[other] ?? 0));
}

function lowestNumber({ numbers }: Segment): number {
  return numbers.find((number) => number !== LEFT_OUT) ?? LEFT_OUT;
}

function isAscending(numbers: Uint32Array): boolean {
  let last = 0;
  for (const number of numbers) {
    if (number < last) return false;
    last = number;
  }
  return true;
}
