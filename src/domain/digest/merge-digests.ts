import type { Paper, PaperId, PaperVersion } from '../paper/paper.ts';
import { byPlace, diagnose, type Diagnostic } from './diagnostic.ts';
import type { ParsedDigest } from './parse-digest.ts';

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
export function mergeDigests(digests: readonly ParsedDigest[]): MergedDigests {
  const groups = groupsOf(digests);
  return {
    papers: groups
      .map(joinGroup)
      .sort(newestFirst)
      .map(({ paper }) => paper),
    diagnostics: groups.flatMap(warnings).sort(byPlace),
  };
}

/** A paper and its place among all, digests by name. */
interface Occurrence {
  readonly paper: Paper;
  readonly position: number;
}

interface Group {
  readonly first: Occurrence;
  readonly again: Occurrence[];
}

function groupsOf(digests: readonly ParsedDigest[]): readonly Group[] {
  const groups = new Map<PaperId, Group>();
  const ordered = [...digests].sort((one, other) => compare(one.name, other.name));
  for (const [position, paper] of ordered.flatMap(({ papers }) => papers).entries()) {
    const group = groups.get(paper.id);
    if (group === undefined) groups.set(paper.id, { first: { paper, position }, again: [] });
    else group.again.push({ paper, position });
  }
  return [...groups.values()];
}

/** One paper for the group, in the place of its earliest occurrence. */
function joinGroup({ first, again }: Group): Occurrence {
  if (again.length === 0) return first;
  const byDate = [first, ...again].sort((one, other) => compare(one.paper.date, other.paper.date));
  const shown = byDate.at(-1)?.paper ?? first.paper;
  const anchor = byDate[0] ?? first;
  const dates = [...new Set(byDate.flatMap(({ paper }) => paper.dates))].sort(compare);
  const sources = byDate.flatMap(({ paper }) => paper.sources);
  const versions = otherTexts(shown, byDate.slice(0, -1).toReversed());
  return {
    paper: { ...shown, date: anchor.paper.date, dates, sources, versions },
    position: anchor.position,
  };
}

/** The texts that differ from the one shown, newest first. */
function otherTexts(shown: Paper, others: readonly Occurrence[]): readonly PaperVersion[] {
  const seen = new Set([textOf(shown)]);
  const versions: PaperVersion[] = [];
  for (const { paper } of others) {
    const [source] = paper.sources;
    if (seen.has(textOf(paper)) || source === undefined) continue;
    seen.add(textOf(paper));
    versions.push({ title: paper.title, authors: paper.authors, abstract: paper.abstract, source });
  }
  return versions;
}

function warnings({ first, again }: Group): readonly Diagnostic[] {
  const origin = first.paper.sources.map(({ digest, line }) => `${digest}:${line}`).join(', ');
  return again.flatMap(({ paper }) => {
    const same = textOf(paper) === textOf(first.paper);
    const code = same ? 'duplicate-paper' : 'differing-duplicate';
    return paper.sources.map(({ digest, line }) =>
      diagnose(code, { file: digest, line, column: 1 }, paper.title, origin),
    );
  });
}

function textOf({ title, authors, othersOmitted, abstract }: Paper): string {
  return JSON.stringify([title, authors, othersOmitted, abstract]);
}

function newestFirst(one: Occurrence, other: Occurrence): number {
  return compare(other.paper.date, one.paper.date) || one.position - other.position;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
