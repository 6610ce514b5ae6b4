import type { CalendarDay } from '../paper/calendar-day.ts';
import type { PaperId } from '../paper/paper.ts';

/** A file of the bundle; `hash` is the lower-case hexadecimal SHA-256 of its bytes. */
export interface PartReference {
  /** Path relative to the bundle's folder. */
  readonly file: string;
  /** Size in bytes, uncompressed. */
  readonly bytes: number;
  readonly hash: string;
}

/** Papers `first` to `first + count - 1`, by number. */
export interface PapersPartReference extends PartReference {
  readonly first: number;
  readonly count: number;
}

/** The directory of papers parts that follow each other, none of them among the newest. */
export interface PapersDirectoryReference extends PartReference {
  /** How many papers each of its parts holds. */
  readonly counts: readonly number[];
}

/** The part that holds the numbers of ids from `from` on, up to the next part's. */
export interface IdentitiesPartReference extends PartReference {
  readonly from: PaperId;
}

/**
 * Where the search index stands: one directory for each kind of block, so that the manifest stays
 * small however many blocks there are.
 */
export interface SearchReference {
  /** Distinct author names. */
  readonly authorCount: number;
  /** The directory of the blocks that map terms to papers, or of the directories of these. */
  readonly terms: PartReference;
  /** Whether it is that of directories, as of very many blocks. */
  readonly areTermsListed?: true;
  /** The directory of the blocks that map words of names to authors. */
  readonly names: PartReference;
  /** The directory of the blocks that map authors to papers. */
  readonly authors: PartReference;
  /** The directory of the blocks that map papers to authors. */
  readonly bylines: PartReference;
  /** How long each paper is, a byte each. */
  readonly lengths: PartReference;
}

/**
 * The bundle's table of contents. Papers are numbered from 0 by date, oldest day first, and within
 * a day from the digest's last to its first, so that counting down gives the digest's own order.
 */
export interface Manifest {
  /** Those of schema 2 name every papers part themselves, and none before 4 lists terms. */
  readonly schema: 2 | 3 | 4;
  readonly paperCount: number;
  /** Papers a day, oldest day first, days without papers left out. */
  readonly days: readonly (readonly [CalendarDay, number])[];
  /** The newest parts, and all where they are few, so that a first page needs nothing else. */
  readonly papers: readonly PapersPartReference[];
  /** Directories of the parts before these, oldest first. */
  readonly olderPapers?: readonly PapersDirectoryReference[];
  readonly identities: readonly IdentitiesPartReference[];
  readonly search: SearchReference;
  /** The directory of the parts of related papers; bundles written before there were any have none. */
  readonly related?: PartReference;
}
