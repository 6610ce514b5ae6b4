import type { PaperId } from '#domain/paper/paper.ts';
import { currentPlace } from './address.ts';

let coming: Promise<PaperId | null> | null = null;

/** Tells of a step through the list whose paper is yet to be found, so that acts can wait for it. */
export function selectionComes(step: Promise<PaperId | null>): void {
  coming = step;
  void step.finally(() => {
    if (coming === step) coming = null;
  });
}

/** Why nothing can be done with a paper while none is selected. */
export const NO_PAPER = 'No paper is selected.';

/** The obstacle to whatever is done with the selected paper; null where there is one. */
export function paperObstacle(): string | null {
  const { address, position } = currentPlace();
  return (address.paper ?? position.selected) === null ? NO_PAPER : null;
}

/** The paper to act on: where the last step leads, else the open paper, else the selected one. */
export async function paperToActOn(): Promise<PaperId | null> {
  const { address, position } = currentPlace();
  return (await coming) ?? address.paper ?? position.selected;
}
