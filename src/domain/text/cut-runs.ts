import type { Run } from './run.ts';

/**
 * The runs of a text between two places of its plain form, the second exclusive. Words are cut at
 * the places; a formula that stands across one is kept whole.
 */
export function cutRuns(runs: readonly Run[], from: number, to: number): readonly Run[] {
  const kept: Run[] = [];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    if (run.formula !== null && start < to && end > from) kept.push(run);
    else if (start < to && end > from) {
      const text = run.text.slice(Math.max(0, from - start), to - start);
      kept.push({ ...run, text });
    }
    start = end;
  }
  return kept;
}

/** The plain form of runs. */
export function plainRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
