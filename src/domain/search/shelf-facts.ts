import type { Paper, PaperId } from '../paper/paper.ts';
import type { PaperMark } from '../query/query.ts';
import { fold } from '../text/fold.ts';
import { type Bitset, emptySet, rangeSet } from './bitset.ts';

/** What the reader has noted of a paper, as far as queries ask for it. */
export interface PaperFacts {
  readonly read: boolean;
  readonly bookmarked: boolean;
  /** Marked as not interesting. */
  readonly hidden: boolean;
  /** Whether the reader gave the paper a link. */
  readonly linked: boolean;
  /** The note as it is written; null for none. */
  readonly note: string | null;
  /** Names of tags. */
  readonly tags: readonly string[];
  readonly lists: readonly ListName[];
}

/** A list of the reader's own that a paper is in. */
export interface ListName {
  readonly id: string;
  readonly name: string;
}

/** A paper of which nothing was noted. */
export const NO_FACTS: PaperFacts = {
  read: false,
  bookmarked: false,
  hidden: false,
  linked: false,
  note: null,
  tags: [],
  lists: [],
};

/** Whether nothing is noted. */
export function isEmpty({ note, tags, lists, ...states }: PaperFacts): boolean {
  const holds = Object.values(states).includes(true);
  return !holds && note === null && tags.length === 0 && lists.length === 0;
}

/** Whether a paper is in a list of this name, in whatever case. */
export function isInList({ lists }: PaperFacts, wanted: string): boolean {
  return lists.some(({ name }) => fold(name) === fold(wanted));
}

/** Whether a paper carries each of some tags, by their names in whatever case. */
export function hasTags({ tags }: PaperFacts, wanted: readonly string[]): boolean {
  if (tags.length === 0) return wanted.length === 0;
  const names = new Set(tags.map(fold));
  return wanted.every((name) => names.has(fold(name)));
}

/** Tells what can be seen of a paper. */
export type MarksOf = (paper: Paper) => readonly PaperMark[];

/** The shelf as queries ask it. */
export interface ShelfSource {
  /** The numbers of the bundle's papers whose facts are of a kind, as a set of its own. */
  readonly papersWith: (holds: (facts: PaperFacts) => boolean) => Bitset;
  readonly factsOf: (id: PaperId) => PaperFacts;
  /** What can be seen of a paper that the bundle does not have. */
  readonly marksOf: MarksOf;
}

/** A shelf on which there is nothing. */
export function emptyShelf(paperCount: number): ShelfSource {
  return {
    papersWith: (holds) =>
      holds(NO_FACTS) ? rangeSet(paperCount, 0, paperCount) : emptySet(paperCount),
    factsOf: () => NO_FACTS,
    marksOf: () => [],
  };
}
