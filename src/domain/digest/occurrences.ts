import type { Paper, PaperVersion } from '../paper/paper.ts';
import { diagnose, type Diagnostic } from './diagnostic.ts';

/** A paper and its place among all, digests by name. */
export interface Occurrence {
  readonly paper: Paper;
  readonly position: number;
}

/**
 * The occurrences of one paper, of which there is at least one, by date: the first gives the paper its
 * place, and the last is the one that is shown.
 */
export function byDate<Dated extends { readonly paper: Pick<Paper, 'date'> }>(
  occurrences: readonly Dated[],
): readonly Dated[] {
  return [...occurrences].sort((one, other) => compare(one.paper.date, other.paper.date));
}

/** One paper for all its occurrences, given by position, in the place of the earliest. */
export function joinOccurrences(occurrences: readonly Occurrence[]): Occurrence {
  const dated = byDate(occurrences);
  const [anchor] = dated;
  const shown = dated.at(-1)?.paper;
  if (anchor === undefined || shown === undefined) throw new Error('A paper occurs nowhere.');
  if (dated.length === 1) return anchor;
  const dates = [...new Set(dated.flatMap(({ paper }) => paper.dates))].sort(compare);
  const sources = dated.flatMap(({ paper }) => paper.sources);
  const versions = otherTexts(shown, dated.slice(0, -1).toReversed());
  return {
    paper: { ...shown, date: anchor.paper.date, dates, sources, versions },
    position: anchor.position,
  };
}

/** A warning for each occurrence after the first. */
export function repetitions([first, ...again]: readonly Occurrence[]): readonly Diagnostic[] {
  if (first === undefined) return [];
  const origin = first.paper.sources.map(({ digest, line }) => `${digest}:${line}`).join(', ');
  return again.flatMap(({ paper }) => {
    const same = textOf(paper) === textOf(first.paper);
    const code = same ? 'duplicate-paper' : 'differing-duplicate';
    return paper.sources.map(({ digest, line }) =>
      diagnose(code, { file: digest, line, column: 1 }, paper.title, origin),
    );
  });
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

function textOf({ title, authors, othersOmitted, abstract }: Paper): string {
  return JSON.stringify([title, authors, othersOmitted, abstract]);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
