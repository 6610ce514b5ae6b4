import { add, type Bitset, emptySet } from './bitset.ts';
import { type FieldName, FIELDS } from './paper-fields.ts';
import { POSITION_BITS } from './positions.ts';
import type { TermEntry } from './term-entry.ts';
import { visitTermPlaces } from './term-places.ts';

/** For papers in ascending order, the places at which the phrase's beginning ends. */
interface PhraseEnds {
  readonly papers: readonly number[];
  /** Where a paper's places begin in `places`; one entry more than papers. */
  readonly starts: readonly number[];
  readonly places: readonly number[];
}

/**
 * The candidates in which the terms follow each other. Each term but the last has at most one
 * entry; the last may stand for several words. Where a field is named, they do so there.
 */
export function matchPhrase(
  columns: readonly (readonly TermEntry[])[],
  candidates: Bitset,
  field: FieldName | null = null,
): Bitset {
  const matches = emptySet(candidates.size);
  const wanted = field === null ? null : FIELDS.indexOf(field);
  let ends: PhraseEnds | null = null;
  for (const [entry] of columns.slice(0, -1))
    if (entry !== undefined) ends = followPhrase(ends, entry, candidates, wanted);
  for (const entry of columns.at(-1) ?? [])
    for (const paper of followPhrase(ends, entry, candidates, wanted).papers) add(matches, paper);
  return matches;
}

function followPhrase(
  previous: PhraseEnds | null,
  entry: TermEntry,
  candidates: Bitset,
  field: number | null,
): PhraseEnds {
  const ends = { papers: [] as number[], starts: [0], places: [] as number[] };
  let row = 0;
  visitTermPlaces(entry, candidates, (paper, start, end) => {
    // Both ascend.
    while ((previous?.papers[row] ?? paper) < paper) row += 1;
    const before = ends.places.length;
    const places = entry.places.subarray(start, end);
    if (previous === null) addIn(field, places, ends.places);
    else if (previous.papers[row] === paper) addFollowing(previous, row, places, ends.places);
    if (ends.places.length === before) return;
    ends.papers.push(paper);
    ends.starts.push(ends.places.length);
  });
  return ends;
}

/** Adds the places of a field, or all; what follows these stands in the same field. */
function addIn(field: number | null, places: Uint32Array, found: number[]): void {
  for (const place of places)
    if (field === null || place >>> POSITION_BITS === field) found.push(place);
}

// Both lists ascend, so that one walk finds every place that follows another.
function addFollowing(
  { starts, places }: PhraseEnds,
  row: number,
  nexts: Uint32Array,
  found: number[],
): void {
  let index = starts[row] ?? 0;
  const end = starts[row + 1] ?? index;
  for (const next of nexts) {
    while (index < end && (places[index] ?? 0) < next - 1) index += 1;
    if (index < end && places[index] === next - 1) found.push(next);
  }
}

/** Adds the papers in which a term stands in a field to a set. */
export function addPapersInField(set: Bitset, entry: TermEntry, field: FieldName): void {
  const wanted = FIELDS.indexOf(field);
  visitTermPlaces(entry, null, (paper, start, end) => {
    const places = entry.places.subarray(start, end);
    if (places.some((place) => place >>> POSITION_BITS === wanted)) add(set, paper);
  });
}
