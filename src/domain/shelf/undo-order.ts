import type { Shelf } from './shelf.ts';
import { type Step, turn } from './step.ts';

/** What a search among known steps came to: `more` where earlier steps have to be known to tell. */
export type Found = Step | 'none' | 'more';

function newestFirst(steps: Iterable<Step>): readonly Step[] {
  return [...steps].toSorted((one, other) => other.changed - one.changed);
}

function stillStands(shelf: Shelf, step: Step): boolean {
  return turn(shelf, step).facts.length > 0;
}

/** The step to take back next: the last that was done, or done again, and still stands. */
export function nextToUndo(shelf: Shelf, steps: Iterable<Step>): Found {
  const next = newestFirst(steps).find((step) => !step.undone && stillStands(shelf, step));
  return next ?? 'more';
}

/** The step to do again next: the last that was taken back, where nothing new was done since. */
export function nextToRedo(shelf: Shelf, steps: Iterable<Step>): Found {
  let newestAct = -1;
  for (const step of newestFirst(steps)) {
    newestAct = Math.max(newestAct, step.acted);
    if (step.changed < newestAct || step.acted === step.changed) return 'none';
    if (step.undone && stillStands(shelf, step)) return step;
  }
  return 'more';
}
