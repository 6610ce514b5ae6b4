import type { Run } from './run.ts';

/** Between paragraphs; nothing that is interpreted reaches across it. */
export const BREAK = '\n\n';

/** The paragraphs of a text by its runs; a run across a break is cut there. */
export function paragraphsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split(BREAK).entries()) {
      if (index > 0) paragraphs.push([]);
      if (text !== '' || run.formula !== null) paragraphs.at(-1)?.push({ ...run, text });
    }
  }
  return paragraphs;
}
