import type { PaperLink } from '#domain/cite/paper-link.ts';
import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { bookmark, moveInList, setProgress, unbookmark } from '#domain/shelf/list-transitions.ts';
import { keepList } from '#domain/shelf/keep-list.ts';
import { type SearchId, searchIdOf } from '#domain/shelf/saved-search.ts';
import { moveSearch, removeSearch, saveSearch } from '#domain/shelf/search-transitions.ts';
import type { Progress } from '#domain/shelf/shelf.ts';
import type { StepId } from '#domain/shelf/step.ts';
import {
  colourTag,
  removeTag,
  renameTag,
  tagPaper,
  untagPaper,
} from '#domain/shelf/tag-transitions.ts';
import { tidyName } from '#domain/shelf/name.ts';
import type { TagColour, TagId } from '#domain/shelf/tag.ts';
import {
  hide,
  linkPaper,
  markRead,
  type Transition,
  writeNote,
} from '#domain/shelf/transitions.ts';
import { type Act, newStepId, type Plan, type Said } from './act.ts';
import { type BulkActions, createBulkActions, type PerformByHand } from './bulk-actions.ts';
import { createListActions, type ListActions } from './list-actions.ts';
import { nameFound } from './name-found.ts';
import { type NoticesStore, showNotice } from './notices.ts';
import type { ShelfRecords } from './shelf-records.ts';
import type { MarkedPaper } from './title-of-step.ts';
import { createUndoHistory } from './undo-history.ts';

/** Notes by the papers they are about. */
type Notes = ReadonlyMap<PaperId, string>;

/** Acts of the reader on one shelf. */
export interface ShelfActions extends BulkActions, ListActions {
  readonly setBookmarked: (paper: Paper, bookmarked: boolean) => void;
  readonly setProgress: (paper: Paper, progress: Progress | null) => void;
  readonly setRead: (paper: MarkedPaper, read: boolean, by: 'hand' | 'time') => void;
  readonly setHidden: (paper: Paper, hidden: boolean) => void;
  readonly setNote: (paper: Paper, text: string, session: string | null) => void;
  readonly restoreNote: (paper: Paper, text: string) => void;
  readonly setTagged: (paper: Paper, tagName: string, tagged: boolean) => void;
  readonly renameTag: (id: TagId, name: string) => void;
  readonly setTagColour: (id: TagId, colour: TagColour) => void;
  readonly removeTag: (id: TagId) => void;
  readonly setLink: (paper: Paper, link: PaperLink | null) => void;
  readonly moveInList: (id: PaperId, toIndex: number, said?: string) => void;
  readonly keepList: (
    papers: readonly Paper[],
    notes: Notes,
    listName: string | null,
    said: string,
  ) => void;
  readonly saveSearch: (name: string, address: string) => void;
  readonly moveSearch: (id: SearchId, toIndex: number) => void;
  readonly removeSearch: (id: SearchId) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly turnStep: (id: StepId) => void;
}

const PROGRESS_TEXT: Readonly<Record<Progress, string>> = {
  reading: 'Marked as being read',
  done: 'Marked as done',
};

function isFirstNote({ inverse }: Transition): boolean {
  return inverse.some(({ kind, value }) => kind === 'note' && value === null);
}

/** The acts on the shelf that these records keep, with a history of their own. */
export function createShelfActions(records: ShelfRecords, notices: NoticesStore): ShelfActions {
  // A paper that is only read has no copy on the shelf.
  const titles = new Map<PaperId, string>();
  const history = createUndoHistory(records, notices, titles);
  const perform = (said: Said, session: string | null, plan: Plan): Act | null =>
    records.perform(plan, { kind: 'new', id: newStepId(), said, session, time: records.now() });
  const performByHand: PerformByHand = (text, plan) => {
    const said = typeof text === 'string' ? () => text : text;
    history.act(() => {
      const act = perform(said, null, plan);
      if (act !== null) showNotice(said(act.transition), true, notices);
    });
  };
  return {
    ...createBulkActions(performByHand),
    ...createListActions(performByHand),
    setBookmarked: (paper, bookmarked) =>
      bookmarked
        ? performByHand('Added to your reading list', (shelf) => bookmark(shelf, paper))
        : performByHand('Removed from your reading list', (shelf) => unbookmark(shelf, paper.id)),
    setProgress: (paper, progress) =>
      performByHand(progress === null ? 'Marked as to read' : PROGRESS_TEXT[progress], (shelf) =>
        setProgress(shelf, paper, progress),
      ),
    setRead: ({ id, title }, read, by) => {
      if (title !== undefined) titles.set(id, title);
      const plan: Plan = (shelf) => markRead(shelf, [id], read);
      if (by === 'time') records.perform(plan);
      else performByHand(read ? 'Marked as read' : 'Marked as unread', plan);
    },
    setHidden: (paper, hidden) =>
      performByHand(hidden ? 'Moved to Hidden' : 'Moved back from Hidden', (shelf) =>
        hide(shelf, paper, hidden),
      ),
    setNote: (paper, text, session) =>
      history.act(() => {
        perform(
          (done) => (isFirstNote(done) ? 'Note written' : 'Note changed'),
          session,
          (shelf) => writeNote(shelf, paper, text),
        );
      }),
    restoreNote: (paper, text) =>
      performByHand('Brought back an earlier version of the note', (shelf) =>
        writeNote(shelf, paper, text),
      ),
    setTagged: (paper, tagName, tagged) => {
      const name = tidyName(tagName);
      performByHand(`${tagged ? 'Tagged' : 'Took off the tag'} “${name}”`, (shelf) =>
        tagged ? tagPaper(shelf, paper, name) : untagPaper(shelf, paper, name),
      );
    },
    renameTag: (id, name) =>
      performByHand(`Renamed the tag to “${tidyName(name)}”`, (shelf) =>
        renameTag(shelf, id, name),
      ),
    setTagColour: (id, colour) =>
      performByHand('Changed the colour of the tag', (shelf) => colourTag(shelf, id, colour)),
    removeTag: (id) =>
      performByHand(
        (done) => `Deleted the tag${nameFound(done, 'tag', id)}`,
        (shelf) => removeTag(shelf, id),
      ),
    setLink: (paper, link) =>
      performByHand(link === null ? 'Removed the link' : 'Set the link', (shelf) =>
        linkPaper(shelf, paper, link),
      ),
    moveInList: (id, toIndex, said = 'Moved') =>
      performByHand(said, (shelf) => moveInList(shelf, id, toIndex)),
    keepList: (papers, notes, listName, said) =>
      performByHand(said, (shelf) => keepList(shelf, papers, notes, listName)),
    saveSearch: (name, address) =>
      performByHand(
        (done) =>
          nameFound(done, 'search', searchIdOf(address)) === ''
            ? `Saved the search “${name.trim()}”`
            : `Renamed the search to “${name.trim()}”`,
        (shelf) => saveSearch(shelf, name, address),
      ),
    moveSearch: (id, toIndex) =>
      performByHand('Moved the saved search', (shelf) => moveSearch(shelf, id, toIndex)),
    removeSearch: (id) =>
      performByHand(
        (done) => `Removed the saved search${nameFound(done, 'search', id)}`,
        (shelf) => removeSearch(shelf, id),
      ),
    undo: history.undo,
    redo: history.redo,
    turnStep: history.turn,
  };
}
