import type { PaperId } from '#domain/paper/paper.ts';
import type { Shelf } from '#domain/shelf/shelf.ts';
import { type Step, type StepId, turn } from '#domain/shelf/step.ts';
import { type Found, nextToRedo, nextToUndo } from '#domain/shelf/undo-order.ts';
import { errandQueue } from './errand-queue.ts';
import { type NoticesStore, showNotice, showUndone } from './notices.ts';
import type { ShelfRecords } from './shelf-records.ts';
import { titleOfStep } from './title-of-step.ts';

/** What can be taken back, and what was, whichever tab did it and however long ago. */
export interface UndoHistory {
  /** Does an act when it is its turn: after what was asked to be undone before it. */
  readonly act: (errand: () => void) => void;
  /** Takes back the last step that still stands. */
  readonly undo: () => void;
  /** Does again the step that was taken back last. */
  readonly redo: () => void;
  /** Takes back this step, or does it again where it was taken back, as far as that is possible. */
  readonly turn: (id: StepId) => void;
}

type Choose = (shelf: Shelf, steps: Iterable<Step>) => Found;

/** Steps that are read at a time where those known hold nothing to turn. */
const PAGE = 50;

function inSentence(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** The history of the acts on the shelf that these records keep; `titles` of papers that may have no copy there. */
export function createUndoHistory(
  records: ShelfRecords,
  notices: NoticesStore,
  titles: ReadonlyMap<PaperId, string>,
): UndoHistory {
  const doInTurn = errandQueue();

  const turnStep = (step: Step): void => {
    // The paper's copy may go with the step.
    const text = `${inSentence(step.said)}${titleOfStep(step, records.shelf(), titles)}`;
    const act = records.perform((shelf) => turn(shelf, step), { kind: 'turn', id: step.id });
    if (act === null) showNotice('Nothing of it is in effect any more', false, notices);
    else if (step.undone) showNotice(`Redone: ${text}`, true, notices);
    else showUndone(`Undone: ${text}`, notices);
  };
  const turnChosen = (choose: Choose, nothing: string): void => {
    const attempt = (isLast: boolean): boolean => {
      const found = choose(records.shelf(), records.stepsKnown('changed'));
      if (found === 'more' && !isLast) return false;
      if (typeof found === 'string') showNotice(nothing, false, notices);
      else turnStep(found);
      return true;
    };
    const search = async (): Promise<void> => {
      for (let isDone = false; !isDone;) {
        const hasMore = await records.readMoreSteps('changed', PAGE);
        isDone = attempt(!hasMore);
      }
    };
    doInTurn(() => (attempt(false) ? undefined : search()));
  };
  return {
    act: doInTurn,
    undo: () => turnChosen(nextToUndo, 'Nothing to undo'),
    redo: () => turnChosen(nextToRedo, 'Nothing to redo'),
    turn: (id) =>
      doInTurn(() => {
        const step = records.steps().get(id);
        if (step !== undefined) turnStep(step);
      }),
  };
}
