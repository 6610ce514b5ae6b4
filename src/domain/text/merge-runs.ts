import type { Run } from './run.ts';

/**
 * Joins the pieces of a text into runs: words that look alike become one, and markup that reads as
 * nothing belongs to what stands before it, or else after it. Gives one run at least.
 */
export function mergeRuns(pieces: readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (last === undefined) runs.push(piece);
    else if (piece.text === '' && piece.formula === null)
      runs.splice(-1, 1, { ...last, end: piece.end });
    else if (last.text === '' && last.formula === null)
      runs.splice(-1, 1, { ...piece, start: last.start });
    else if (looksAlike(last, piece))
      runs.splice(-1, 1, { ...last, end: piece.end, text: last.text + piece.text });
    else runs.push(piece);
  }
  return runs;
}

function looksAlike(one: Run, other: Run): boolean {
  return (
    one.formula === null &&
    other.formula === null &&
    one.address === other.address &&
    one.styles.join() === other.styles.join()
  );
}
