import type { KeyedEntry } from './term-entry.ts';

/** An entry and the segment that it is of, by its index. */
export interface QueuedEntry {
  readonly entry: KeyedEntry;
  readonly segment: number;
}

/** The next entry of each of several ordered sequences, in a heap: the lowest key is at the root. */
export class EntryQueue {
  private readonly sources: readonly Iterator<KeyedEntry>[];
  private readonly heap: QueuedEntry[] = [];

  constructor(sequences: readonly Iterable<KeyedEntry>[]) {
    this.sources = sequences.map((sequence) => sequence[Symbol.iterator]());
    for (let segment = 0; segment < this.sources.length; segment += 1) {
      const entry = this.nextOf(segment);
      if (entry === null) continue;
      this.heap.push({ entry, segment });
      this.rise(this.heap.length - 1);
    }
  }

  /** Takes all entries of the lowest key, by segment; none when all sequences have ended. */
  takeSame(): readonly QueuedEntry[] {
    const same: QueuedEntry[] = [];
    for (let [root] = this.heap; root !== undefined; [root] = this.heap) {
      if (same[0] !== undefined && same[0].entry.key !== root.entry.key) break;
      same.push(root);
      this.replaceRoot(this.nextOf(root.segment), root.segment);
    }
    return same;
  }

  private nextOf(segment: number): KeyedEntry | null {
    const next = this.sources[segment]?.next();
    return next === undefined || next.done === true ? null : next.value;
  }

  private replaceRoot(entry: KeyedEntry | null, segment: number): void {
    const last = entry === null ? this.heap.pop() : { entry, segment };
    if (last === undefined || this.heap.length === 0) return;
    this.heap[0] = last;
    this.sink();
  }

  private rise(from: number): void {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.isBefore(place, above)) return;
      this.swap(place, above);
      place = above;
    }
  }

  private sink(): void {
    let place = 0;
    for (;;) {
      let lowest = place;
      for (const below of [2 * place + 1, 2 * place + 2])
        if (below < this.heap.length && this.isBefore(below, lowest)) lowest = below;
      if (lowest === place) return;
      this.swap(place, lowest);
      place = lowest;
    }
  }

  private isBefore(one: number, other: number): boolean {
    const a = this.heap[one];
    const b = this.heap[other];
    if (a === undefined || b === undefined) return false;
    if (a.entry.key === b.entry.key) return a.segment < b.segment;
    return a.entry.key < b.entry.key;
  }

  private swap(one: number, other: number): void {
    const a = this.heap[one];
    const b = this.heap[other];
    if (a === undefined || b === undefined) return;
    this.heap[one] = b;
    this.heap[other] = a;
  }
}
