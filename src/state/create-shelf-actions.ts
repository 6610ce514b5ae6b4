import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { bookmark, markRead, moveInList, revert, unbookmark } from '#domain/shelf/transitions.ts';
import { type NoticesStore, showNotice } from './notices.ts';
import type { Act, Plan } from './shelf-memory.ts';
import type { ShelfRecords } from './shelf-records.ts';

const STEPS_KEPT = 500;

interface UndoStep {
  readonly act: Act;
  /** What its notice said. */
  readonly text: string;
}

/** Acts of the reader on one shelf. */
export interface ShelfActions {
  readonly setBookmarked: (paper: Paper, bookmarked: boolean) => void;
  readonly setRead: (paper: Pick<Paper, 'id'>, read: boolean, by: 'hand' | 'time') => void;
  readonly moveInList: (id: PaperId, toIndex: number) => void;
  readonly undo: () => void;
}

function undoneText(text: string): string {
  return `Undone: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** The acts on the shelf that these records keep, with a history of their own. */
export function createShelfActions(records: ShelfRecords, notices: NoticesStore): ShelfActions {
  const steps: UndoStep[] = [];
  const performByHand = (text: string, plan: Plan) => {
    const act = records.perform(plan);
    if (act === null) return;
    steps.push({ act, text });
    if (steps.length > STEPS_KEPT) steps.shift();
    showNotice(text, true, notices);
  };
  return {
    setBookmarked: (paper, bookmarked) =>
      bookmarked
        ? performByHand('Added to your reading list', (shelf) => bookmark(shelf, paper))
        : performByHand('Removed from your reading list', (shelf) => unbookmark(shelf, paper.id)),
    setRead: ({ id }, read, by) => {
      const plan: Plan = (shelf) => markRead(shelf, id, read);
      if (by === 'time') records.perform(plan);
      else performByHand(read ? 'Marked as read' : 'Marked as unread', plan);
    },
    moveInList: (id, toIndex) => performByHand('Moved', (shelf) => moveInList(shelf, id, toIndex)),
    undo: () => {
      for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
        const { act, text } = step;
        const taken = records.perform((shelf) => revert(shelf, act.transition));
        if (taken === null) continue;
        showNotice(undoneText(text), false, notices);
        return;
      }
      showNotice('Nothing to undo', false, notices);
    },
  };
}
