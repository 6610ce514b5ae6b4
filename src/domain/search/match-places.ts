import { add, type Bitset, emptySet } from './bitset.ts';
import { type FieldName, FIELDS } from './paper-fields.ts';
import { POSITION_BITS } from './positions.ts';
import { visitTermPlaces } from './term-places.ts';
import type { TermEntry } from './term-source.ts';

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
  let ends: PhraseEnds | null = null;
  columns.forEach((entries, index) => {
    const isLast = index === columns.length - 1;
    const previous = ends;
    const wanted = field === null ? null : FIELDS.indexOf(field);
    if (isLast)
      for (const entry of entries)
        for (const paper of followPhrase(previous, entry, candidates, wanted).papers)
          add(matches, paper);
    else if (entries[0]) ends = followPhrase(previous, entries[0], candidates, wanted);
  });
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
  visitTermPlaces(entry, candidates, (paper, places) => {
    if (previous !== null) row = rowOf(previous.papers, paper, row);
    const before = ends.places.length;
    if (previous === null) addIn(field, places, ends.places);
    else if (previous.papers[row] === paper) addFollowing(previous, row, places, ends.places);
    if (ends.places.length === before) return;
    ends.papers.push(paper);
    ends.starts.push(ends.places.length);
  });
  return ends;
}

/** Adds the places of a field, or all; what follows these stands in the same field. */
function addIn(field: number | null, places: readonly number[], found: number[]): void {
  for (const place of places)
    if (field === null || place >>> POSITION_BITS === field) found.push(place);
}

// Both lists ascend, so that one walk finds every place that follows another.
function addFollowing(
  { starts, places }: PhraseEnds,
  row: number,
  nexts: readonly number[],
  found: number[],
): void {
  let index = starts[row] ?? 0;
  const end = starts[row + 1] ?? index;
  for (const next of nexts) {
    while (index < end && (places[index] ?? 0) < next - 1) index += 1;
    if (index < end && places[index] === next - 1) found.push(next);
  }
}

function rowOf(papers: readonly number[], paper: number, from: number): number {
  if (papers[from] === paper) return from;
  let low = from;
  let high = papers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((papers[middle] ?? 0) < paper) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds the papers in which a term stands in a field to a set. */
export function addPapersInField(set: Bitset, entry: TermEntry, field: FieldName): void {
  const wanted = FIELDS.indexOf(field);
  visitTermPlaces(entry, null, (paper, places) => {
    if (places.some((place) => place >>> POSITION_BITS === wanted)) add(set, paper);
  });
}
