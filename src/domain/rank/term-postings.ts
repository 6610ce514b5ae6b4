import type { TermVectors } from './term-vectors.ts';
import { TERMS_KEPT } from './term-slots.ts';

/** For each term the papers among whose heaviest it is, ascending, each with the weight it has there. */
export interface TermPostings {
  /** Where a term's papers begin; one entry more than terms. */
  readonly starts: Uint32Array;
  readonly papers: Uint32Array;
  readonly weights: Uint16Array;
}

/** Turns vectors round by counting. */
export function postingsOf({ paperCount, keys, ...vectors }: TermVectors): TermPostings {
  const starts = new Uint32Array(keys.length + 1);
  const eachSlot = (visit: (term: number, paper: number, slot: number) => void): void => {
    for (let paper = 0; paper < paperCount; paper += 1) {
      const first = paper * TERMS_KEPT;
      const end = first + (vectors.counts[paper] ?? 0);
      for (let slot = first; slot < end; slot += 1) visit(vectors.terms[slot] ?? 0, paper, slot);
    }
  };
  eachSlot((term) => {
    starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < keys.length; term += 1)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const total = starts[keys.length] ?? 0;
  const papers = new Uint32Array(total);
  const weights = new Uint16Array(total);
  const ends = starts.slice();
  eachSlot((term, paper, slot) => {
    const place = ends[term] ?? 0;
    papers[place] = paper;
    weights[place] = vectors.weights[slot] ?? 0;
    ends[term] = place + 1;
  });
  return { starts, papers, weights };
}
