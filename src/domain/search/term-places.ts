import { ByteReader } from '../bundle/byte-reader.ts';
import { type Bitset, has } from './bitset.ts';
import { readPlaces, skipPlaces } from './positions.ts';
import type { TermEntry } from './term-source.ts';

/**
 * Visits the papers in which a term stands, ascending, with its places there; of a set those alone,
 * null for all. The places are the visitor's until it returns.
 */
export function visitTermPlaces(
  { postings, positions }: TermEntry,
  papers: Bitset | null,
  visit: (paper: number, places: readonly number[]) => void,
): void {
  const numbers = new ByteReader(postings.bytes);
  const reader = new ByteReader(positions);
  const places: number[] = [];
  let paper = 0;
  for (let index = 0; index < postings.count; index += 1) {
    paper += numbers.readNumber();
    if (papers !== null && !has(papers, paper)) {
      skipPlaces(reader);
      continue;
    }
    places.length = 0;
    readPlaces(reader, places);
    visit(paper, places);
  }
}
