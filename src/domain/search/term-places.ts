import { type Bitset, has } from './bitset.ts';
import type { TermEntry } from './term-entry.ts';

/**
 * Visits the papers in which a term stands, ascending, with where its places there begin and end among
 * those of the entry; of a set those alone, null for all.
 */
export function visitTermPlaces(
  { papers, starts }: TermEntry,
  wanted: Bitset | null,
  visit: (paper: number, start: number, end: number) => void,
): void {
  for (let index = 0; index < papers.length; index += 1) {
    const paper = papers[index] ?? 0;
    if (wanted === null || has(wanted, paper))
      visit(paper, starts[index] ?? 0, starts[index + 1] ?? 0);
  }
}
