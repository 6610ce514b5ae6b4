import type { Paper, PaperId } from '../paper/paper.ts';
import { byPlace, type Diagnostic } from './diagnostic.ts';
import { joinOccurrences, type Occurrence, repetitions } from './occurrences.ts';
import type { ParsedDigest } from './parse-digest.ts';

/** The papers of one digest, in its order. */
export type DigestPapers = Pick<ParsedDigest, 'name' | 'papers'>;

/** The papers of several digests. */
export interface MergedDigests {
  /** Each once, newest day first, within a day in the digests' own order, digests by name. */
  readonly papers: readonly Paper[];
  /** A warning for each paper that stands somewhere again. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Joins digests, and papers that occur more than once: such a paper has all its dates and sources,
 * shows the text of the latest date, and keeps other texts as versions. The order in which digests
 * are given does not matter.
 */
export function mergeDigests(digests: readonly DigestPapers[]): MergedDigests {
  const groups = groupsOf(digests);
  return {
    papers: groups
      .map(joinOccurrences)
      .sort(newestFirst)
      .map(({ paper }) => paper),
    diagnostics: groups.flatMap(repetitions).sort(byPlace),
  };
}

function groupsOf(digests: readonly DigestPapers[]): readonly (readonly Occurrence[])[] {
  const groups = new Map<PaperId, Occurrence[]>();
  const ordered = [...digests].sort((one, other) => compare(one.name, other.name));
  for (const [position, paper] of ordered.flatMap(({ papers }) => papers).entries()) {
    const group = groups.get(paper.id);
    if (group === undefined) groups.set(paper.id, [{ paper, position }]);
    else group.push({ paper, position });
  }
  return [...groups.values()];
}

function newestFirst(one: Occurrence, other: Occurrence): number {
  return compare(other.paper.date, one.paper.date) || one.position - other.position;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
