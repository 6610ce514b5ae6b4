import type { Reading } from '../text/reading.ts';
import type { Paper, TextPlace } from './paper.ts';

export const TITLE: TextPlace = 0;
export const ABSTRACT: TextPlace = 1;

/** The place of an author's name among a paper's texts, by its index among the authors. */
export function authorPlace(index: number): TextPlace {
  return index + 2;
}

/** How one of a paper's texts reads, where the paper says so. */
export function readingOf(
  { readings }: Pick<Paper, 'readings'>,
  place: TextPlace,
): Reading | undefined {
  return readings?.find(([other]) => other === place)?.[1];
}
