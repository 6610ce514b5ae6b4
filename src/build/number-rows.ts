import { byDate } from '#domain/digest/occurrences.ts';
import type { CalendarDay } from '#domain/paper/calendar-day.ts';
import { isPaperId, type PaperId } from '#domain/paper/paper.ts';
import { LEFT_OUT } from '#domain/search/merge-entries.ts';
import type { Segment } from './segment.ts';

/** A paper as a digest has it: its segment, its number there, and its place among all. */
export interface Row {
  readonly segment: number;
  readonly local: number;
}

/** The numbers of all papers of all digests. */
export interface NumberedRows {
  readonly ids: readonly PaperId[];
  /** By number of the paper. */
  readonly lengths: Uint8Array;
  readonly days: readonly (readonly [CalendarDay, number])[];
  /** By segment, and by number in it: the paper whose text that one is. */
  readonly numbers: readonly Uint32Array[];
  /** The row of a paper, the one that gives it its place. */
  rowOf(paper: number): Row;
  /** All rows, by place, of each paper that has several; by number. */
  readonly repeated: ReadonlyMap<number, readonly Row[]>;
}

const ID_LENGTH = 12;
/** Above every place, so that a day and a place are one number that sorts by both. */
const PLACES = 2 ** 31;

/** Numbers the papers of digests, given in the order of their names, as `numberPapers` does. */
export function numberRows(digests: readonly (readonly Segment[])[]): NumberedRows {
  const rows = new RowTable(digests);
  const groups = groupsOf(rows);
  const anchors = orderedAnchors(rows, groups);
  const segments = digests.flat();
  const numbers = segments.map(({ places }) => new Uint32Array(places.length).fill(LEFT_OUT));
  const lengths = new Uint8Array(anchors.length);
  const ids: PaperId[] = [];
  const counts = new Map<CalendarDay, number>();
  const repeated = new Map<number, readonly Row[]>();
  for (const [number, anchor] of anchors.entries()) {
    const id = rows.idOf(anchor);
    const group = groups.get(id);
    const shown = rows.rowAt(group === undefined ? anchor : (byDay(rows, group).at(-1) ?? anchor));
    const own = numbers[shown.segment];
    if (own !== undefined) own[shown.local] = number;
    lengths[number] = segments[shown.segment]?.lengths[shown.local] ?? 0;
    ids.push(id);
    const day = rows.dayOf(anchor);
    counts.set(day, (counts.get(day) ?? 0) + 1);
    if (group !== undefined)
      repeated.set(
        number,
        group.map((place) => rows.rowAt(place)),
      );
  }
  return {
    ids,
    lengths,
    days: [...counts],
    numbers,
    rowOf: (paper) => rows.rowAt(anchors[paper] ?? 0),
    repeated,
  };
}

/** The rows of all digests by their place among all papers. */
class RowTable {
  readonly size: number;
  private readonly days: readonly CalendarDay[];
  private readonly ranks: ReadonlyMap<CalendarDay, number>;
  /** By place: the index of the day, the segment, and the number in it. */
  readonly dayIndexes: Uint32Array;
  private readonly segmentIndexes: Uint32Array;
  private readonly locals: Uint32Array;
  private readonly segments: readonly Segment[];

  constructor(digests: readonly (readonly Segment[])[]) {
    this.segments = digests.flat();
    this.size = this.segments.reduce((sum, { places }) => sum + places.length, 0);
    this.days = [...new Set(this.segments.flatMap(({ days }) => days.map(([day]) => day)))].sort();
    this.ranks = new Map(this.days.map((day, rank) => [day, rank]));
    this.dayIndexes = new Uint32Array(this.size);
    this.segmentIndexes = new Uint32Array(this.size);
    this.locals = new Uint32Array(this.size);
    let index = 0;
    let start = 0;
    for (const digest of digests) {
      for (const segment of digest) this.addSegment(segment, index++, start);
      start += digest.reduce((sum, { places }) => sum + places.length, 0);
    }
  }

  idOf(place: number): PaperId {
    const { segment, local } = this.rowAt(place);
    const id = this.segments[segment]?.ids.slice(local * ID_LENGTH, (local + 1) * ID_LENGTH) ?? '';
    if (!isPaperId(id)) throw new Error(`${id} is no paper's id.`);
    return id;
  }

  dayOf(place: number): CalendarDay {
    const day = this.days[this.dayIndexes[place] ?? 0];
    if (day === undefined) throw new Error('A paper stands under no day.');
    return day;
  }

  rowAt(place: number): Row {
    return { segment: this.segmentIndexes[place] ?? 0, local: this.locals[place] ?? 0 };
  }

  private addSegment({ days, places }: Segment, index: number, start: number): void {
    let local = 0;
    for (const [day, count] of days) {
      for (let left = count; left > 0; left -= 1, local += 1) {
        const place = start + (places[local] ?? 0);
        this.dayIndexes[place] = this.ranks.get(day) ?? 0;
        this.segmentIndexes[place] = index;
        this.locals[place] = local;
      }
    }
  }
}

/** The places of papers that stand at several. */
function groupsOf(rows: RowTable): ReadonlyMap<PaperId, readonly number[]> {
  const firsts = new Map<PaperId, number>();
  const groups = new Map<PaperId, number[]>();
  for (let place = 0; place < rows.size; place += 1) {
    const id = rows.idOf(place);
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, place);
    else {
      const group = groups.get(id) ?? [first];
      group.push(place);
      groups.set(id, group);
    }
  }
  return groups;
}

function byDay(rows: RowTable, places: readonly number[]): readonly number[] {
  const dated = places.map((place) => ({ place, paper: { date: rows.dayOf(place) } }));
  return byDate(dated).map(({ place }) => place);
}

/** The places that give each paper its own, in the order of the papers' numbers. */
function orderedAnchors(
  rows: RowTable,
  groups: ReadonlyMap<PaperId, readonly number[]>,
): Uint32Array {
  const covered = new Uint8Array(rows.size);
  for (const group of groups.values()) {
    const [anchor] = byDay(rows, group);
    for (const place of group) covered[place] = place === anchor ? 0 : 1;
  }
  const keys = new Float64Array(rows.size);
  let count = 0;
  for (let place = 0; place < rows.size; place += 1) {
    if (covered[place] === 1) continue;
    // Within a day the last comes first.
    keys[count] = (rows.dayIndexes[place] ?? 0) * PLACES + (PLACES - 1 - place);
    count += 1;
  }
  return Uint32Array.from(keys.subarray(0, count).sort(), (key) => PLACES - 1 - (key % PLACES));
}
