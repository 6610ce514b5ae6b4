import { findLinks } from './links.ts';
import type { Run } from './run.ts';

/** The runs of a text with the web addresses in its words as links of their own. */
export function linkRuns(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run) =>
    run.formula === null && run.address === null ? splitAtLinks(run) : [run],
  );
}

function splitAtLinks(run: Run): readonly Run[] {
  const links = findLinks(run.text);
  if (links.length === 0) return [run];
  const pieces: Run[] = [];
  let done = 0;
  const add = (end: number, address: string | null): void => {
    if (end > done) pieces.push({ ...run, text: run.text.slice(done, end), address });
    done = end;
  };
  for (const { start, end, address } of links) {
    add(start, null);
    add(end, address);
  }
  add(run.text.length, null);
  return pieces;
}
