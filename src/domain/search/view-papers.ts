import type { PaperId } from '../paper/paper.ts';
import type { Bitset } from './bitset.ts';
import type { SearchedPaper } from './paper-fields.ts';
import { emptyShelf, type ShelfSource } from './shelf-facts.ts';

/** The papers of a view, and what the reader noted of them. */
export interface ViewPapers {
  /** Those of the bundle; null for all of them. */
  readonly members: Bitset | null;
  /** Those that the bundle does not have. */
  readonly gone: readonly SearchedPaper[];
  /** The ids of members, where the result is to name them. */
  readonly ids: ReadonlyMap<number, PaperId> | null;
  readonly shelf: ShelfSource;
}

/** All papers of a bundle, of which nothing was noted. */
export function allPapers(paperCount: number): ViewPapers {
  return { members: null, gone: [], ids: null, shelf: emptyShelf(paperCount) };
}
