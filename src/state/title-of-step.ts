import type { Paper, PaperId } from '#domain/paper/paper.ts';
import type { Shelf } from '#domain/shelf/shelf.ts';
import { papersOfStep, type Step } from '#domain/shelf/step.ts';
import { hasMarkup } from '#domain/text/has-markup.ts';

/** What an act needs to know of a paper that it marks; its title where whoever acts has it. */
export type MarkedPaper = Pick<Paper, 'id'> & Partial<Pick<Paper, 'title'>>;

/** Characters of a title that a notice has room for. */
const LONGEST = 48;

function shortened(title: string): string {
  const characters = Array.from(title);
  if (characters.length <= LONGEST) return title;
  return `${characters.slice(0, LONGEST).join('').trimEnd()}…`;
}

/**
 * The title of the one paper that a step is about, short and in quotes after a dash, as far as it is
 * known: by the copies on the shelf and in the step, and of papers marked on this page by `titles`.
 * Empty where it is about more or none, or where its title would have to be typeset.
 */
export function titleOfStep(
  step: Step,
  { copies }: Pick<Shelf, 'copies'>,
  titles: ReadonlyMap<PaperId, string>,
): string {
  const [id, ...others] = papersOfStep(step);
  if (id === undefined || others.length > 0) return '';
  const copy = copies.get(id) ?? step.papers.find((paper) => paper.id === id);
  const title = copy?.title ?? titles.get(id) ?? '';
  return title === '' || hasMarkup(title) ? '' : ` – “${shortened(title)}”`;
}
