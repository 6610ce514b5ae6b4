import { add, type Bitset, emptySet, has } from './bitset.ts';
import { ByteReader } from '../bundle/byte-reader.ts';
import { readPlaces, skipPlaces } from './positions.ts';
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
 * entry; the last may stand for several words.
 */
export function matchPhrase(
  columns: readonly (readonly TermEntry[])[],
  candidates: Bitset,
): Bitset {
  const matches = emptySet(candidates.size);
  let ends: PhraseEnds | null = null;
  columns.forEach((entries, index) => {
    const isLast = index === columns.length - 1;
    const previous = ends;
    if (isLast)
      for (const entry of entries)
        for (const paper of followPhrase(previous, entry, candidates).papers) add(matches, paper);
    else if (entries[0]) ends = followPhrase(previous, entries[0], candidates);
  });
  return matches;
}

function followPhrase(
  previous: PhraseEnds | null,
  entry: TermEntry,
  candidates: Bitset,
): PhraseEnds {
  const ends = { papers: [] as number[], starts: [0], places: [] as number[] };
  const scratch: number[] = [];
  let row = 0;
  eachPaper(entry, candidates, (paper, reader) => {
    scratch.length = 0;
    readPlaces(reader, scratch);
    if (previous !== null) row = rowOf(previous.papers, paper, row);
    const before = ends.places.length;
    if (previous === null) for (const place of scratch) ends.places.push(place);
    else if (previous.papers[row] === paper) addFollowing(previous, row, scratch, ends.places);
    if (ends.places.length === before) return;
    ends.papers.push(paper);
    ends.starts.push(ends.places.length);
  });
  return ends;
}

function eachPaper(
  { postings, positions }: TermEntry,
  candidates: Bitset,
  visit: (paper: number, reader: ByteReader) => void,
): void {
  const numbers = new ByteReader(postings.bytes);
  const reader = new ByteReader(positions);
  let paper = 0;
  for (let index = 0; index < postings.count; index += 1) {
    paper += numbers.readNumber();
    if (has(candidates, paper)) visit(paper, reader);
    else skipPlaces(reader);
  }
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
