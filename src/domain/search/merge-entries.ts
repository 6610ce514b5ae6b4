import { ByteReader } from '../bundle/byte-reader.ts';
import { ByteWriter } from '../bundle/byte-writer.ts';
import { NumberList } from '../bundle/number-list.ts';
import { EntryQueue, type QueuedEntry } from './entry-queue.ts';
import type { KeyedEntry } from './keyed-block.ts';
import { skipPlaces } from './positions.ts';

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
    if (merged.postings.count > 0) yield merged;
  }
}

/** Merges the entries of one key; its lists are kept from key to key. */
class EntryMerger {
  private readonly segments: readonly Segment[];
  private readonly numbers = new NumberList();
  /** Where each paper's positions begin in its entry, and which entry that is. */
  private readonly starts = new NumberList();
  private readonly origins = new NumberList();
  private readonly postings = new ByteWriter();
  private readonly positions = new ByteWriter();

  constructor(segments: readonly Segment[]) {
    this.segments = segments;
  }

  merge(same: readonly QueuedEntry[]): KeyedEntry {
    for (const list of [this.numbers, this.starts, this.origins, this.postings, this.positions])
      list.clear();
    let found = 0;
    for (const [origin, { entry, segment }] of same.entries()) {
      this.collect(entry, origin, segment);
      found += entry.postings.count;
    }
    const numbers = this.numbers.view();
    if (found === numbers.length && isAscending(numbers)) this.writeWhole(same);
    else this.writeOrdered(same);
    return {
      key: same[0]?.entry.key ?? '',
      postings: { bytes: this.postings.toBytes(), count: numbers.length },
      positions: this.positions.toBytes(),
    };
  }

  /** Writes entries one after another, as they mostly are: of digests that follow each other. */
  private writeWhole(same: readonly QueuedEntry[]): void {
    let last = 0;
    for (const number of this.numbers.view()) {
      this.postings.writeNumber(number - last);
      last = number;
    }
    for (const { entry } of same) this.positions.writeBytes(entry.positions);
  }

  private writeOrdered(same: readonly QueuedEntry[]): void {
    const numbers = this.numbers.view();
    const order = Uint32Array.from(numbers, (_, place) => place).sort(
      (one, other) => (numbers[one] ?? 0) - (numbers[other] ?? 0),
    );
    let last = 0;
    for (const place of order) {
      const number = numbers[place] ?? 0;
      this.postings.writeNumber(number - last);
      last = number;
      this.writePositions(same, place);
    }
  }

  private collect({ postings, positions }: KeyedEntry, origin: number, segment: number): void {
    const numbers = this.segments[segment]?.numbers ?? new Uint32Array(0);
    const reader = new ByteReader(postings.bytes);
    const places = new ByteReader(positions);
    let local = 0;
    for (let index = 0; index < postings.count; index += 1) {
      local += reader.readNumber();
      const start = places.position;
      if (positions.length > 0) skipPlaces(places);
      const number = numbers[local] ?? LEFT_OUT;
      if (number === LEFT_OUT) continue;
      this.numbers.push(number);
      this.starts.push(start);
      this.origins.push(origin);
    }
  }

  private writePositions(same: readonly QueuedEntry[], place: number): void {
    const positions = same[this.origins.view()[place] ?? 0]?.entry.positions;
    if (positions === undefined || positions.length === 0) return;
    const start = this.starts.view()[place] ?? 0;
    const reader = new ByteReader(positions, start);
    skipPlaces(reader);
    this.positions.writeBytes(positions.subarray(start, reader.position));
  }
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
