import type { Field } from '#domain/query/asked-of.ts';
import { EVERYTHING, type Query } from '#domain/query/query.ts';
import type { MarkedPiece } from '#domain/search/mark-runs.ts';
import type { Run } from '#domain/text/run.ts';

/** What marks what a query finds, as `domain/search` does. */
export interface Marks {
  readonly askedOf: (query: Query, field: Field) => Query;
  readonly markRuns: (runs: readonly Run[], query: Query) => readonly MarkedPiece[];
  readonly snippetStart: (text: string, query: Query) => number;
}

// It comes with what reads queries; whoever asks for everything has nothing marked.
let marks: Marks | null = null;

/** To be called before any query but EVERYTHING is shown. */
export function provideMarks(given: Marks): void {
  marks = given;
}

/** What of a query is looked for in one field. */
export function askedOf(query: Query, field: Field): Query {
  return marks?.askedOf(query, field) ?? EVERYTHING;
}

/** Runs cut at the edges of what a query finds in them. */
export function markRuns(runs: readonly Run[], query: Query): readonly MarkedPiece[] {
  return marks?.markRuns(runs, query) ?? unmarked(runs);
}

/** Where a snippet is to begin so that it shows the first match. */
export function snippetStart(text: string, query: Query): number {
  return marks?.snippetStart(text, query) ?? 0;
}

function unmarked(runs: readonly Run[]): readonly MarkedPiece[] {
  let end = 0;
  return runs.map((run) => {
    const start = end;
    end += run.text.length;
    return { run, text: run.text, start, isMarked: false };
  });
}
