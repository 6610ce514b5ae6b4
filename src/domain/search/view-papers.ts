import type { Paper, PaperId } from '../paper/paper.ts';
import type { Bitset } from './bitset.ts';

/** The papers of a view. */
export interface ViewPapers {
  /** Those of the bundle; null for all of them. */
  readonly members: Bitset | null;
  /** Those that the bundle does not have. */
  readonly gone: readonly Paper[];
  /** The ids of members, where the result is to name them. */
  readonly ids: ReadonlyMap<number, PaperId> | null;
}
