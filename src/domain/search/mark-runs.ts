import type { Query } from '../query/query.ts';
import { plainRuns } from '../text/cut-runs.ts';
import type { Run } from '../text/run.ts';
import { highlight } from './highlight.ts';

/** A piece of a run that a query found, or did not. */
export interface MarkedPiece {
  readonly run: Run;
  /** What of the run's plain form it is. */
  readonly text: string;
  /** Where that begins in the plain form of all runs. */
  readonly start: number;
  readonly isMarked: boolean;
}

/**
 * Runs cut at the edges of what a query finds in their plain form, which may reach across them. A
 * formula is one piece, marked where any of it was found.
 */
export function markRuns(runs: readonly Run[], query: Query): readonly MarkedPiece[] {
  const ranges = highlight(plainRuns(runs), query);
  const pieces: MarkedPiece[] = [];
  let start = 0;
  let next = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    while ((ranges[next]?.end ?? end) <= start && next < ranges.length) next += 1;
    if (run.formula !== null) {
      const isMarked = (ranges[next]?.start ?? end) < end;
      pieces.push({ run, text: run.text, start, isMarked });
    } else {
      let done = start;
      for (let index = next; (ranges[index]?.start ?? end) < end; index += 1) {
        const range = ranges[index] ?? { start: end, end };
        const from = Math.max(range.start, done);
        const to = Math.min(range.end, end);
        if (from > done) pieces.push(pieceOf(run, start, done, from, false));
        pieces.push(pieceOf(run, start, from, to, true));
        done = to;
      }
      if (done < end) pieces.push(pieceOf(run, start, done, end, false));
    }
    start = end;
  }
  return pieces;
}

function pieceOf(
  run: Run,
  runStart: number,
  from: number,
  to: number,
  isMarked: boolean,
): MarkedPiece {
  return { run, text: run.text.slice(from - runStart, to - runStart), start: from, isMarked };
}
