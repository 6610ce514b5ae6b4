import type { PaperLink } from '#domain/cite/paper-link.ts';
import type { Paper, PaperId } from '#domain/paper/paper.ts';
import type { SearchId } from '#domain/shelf/saved-search.ts';
import type { Progress } from '#domain/shelf/shelf.ts';
import type { TagColour, TagId } from '#domain/shelf/tag.ts';
import { withKeeper } from './shelf-keeper.ts';
import type { MarkedPaper } from './title-of-step.ts';

/** Puts a paper on top of the reading list, or takes it off. */
export function setBookmarked(paper: Paper, bookmarked: boolean): void {
  withKeeper(({ actions }) => actions.setBookmarked(paper, bookmarked));
}

/** Says how far the reader is with a paper, null for one to read; it comes on the list for that. */
export function setProgress(paper: Paper, progress: Progress | null): void {
  withKeeper(({ actions }) => actions.setProgress(paper, progress));
}

/** Marks a paper as read or unread. What time does is neither announced nor a step to undo. */
export function setRead(paper: MarkedPaper, read: boolean, by: 'hand' | 'time'): void {
  withKeeper(({ actions }) => actions.setRead(paper, read, by));
}

/** Moves a paper to the hidden ones, or back from there. */
export function setHidden(paper: Paper, hidden: boolean): void {
  withKeeper(({ actions }) => actions.setHidden(paper, hidden));
}

/** Writes the note on a paper, blanks alone for none. Acts of one session of writing are one step to undo. */
export function setNote(paper: Paper, text: string, session: string | null = null): void {
  withKeeper(({ actions }) => actions.setNote(paper, text, session));
}

/** Puts an earlier text of the note on a paper back in its place. */
export function restoreNote(paper: Paper, text: string): void {
  withKeeper(({ actions }) => actions.restoreNote(paper, text));
}

/** Gives a paper the tag of this name, made where there is none, or takes it off. */
export function setTagged(paper: Paper, tagName: string, tagged: boolean): void {
  withKeeper(({ actions }) => actions.setTagged(paper, tagName, tagged));
}

/** Names a tag anew; nothing where another has that name, in whatever case. */
export function renameTag(id: TagId, name: string): void {
  withKeeper(({ actions }) => actions.renameTag(id, name));
}

/** Gives a tag another colour. */
export function setTagColour(id: TagId, colour: TagColour): void {
  withKeeper(({ actions }) => actions.setTagColour(id, colour));
}

/** Removes a tag from all papers. */
export function removeTag(id: TagId): void {
  withKeeper(({ actions }) => actions.removeTag(id));
}

/** Keeps where a paper's original stands; null for unknown. */
export function setLink(paper: Paper, link: PaperLink | null): void {
  withKeeper(({ actions }) => actions.setLink(paper, link));
}

/**
 * Moves a paper to a position of the reading list, from 0; beyond the ends means the ends. What is
 * said of it can name the place.
 */
export function moveInList(id: PaperId, toIndex: number, said = 'Moved'): void {
  withKeeper(({ actions }) => actions.moveInList(id, toIndex, said));
}

/** Saves a query string, without its question mark, under a name; one saved already is named anew. */
export function saveSearch(name: string, address: string): void {
  withKeeper(({ actions }) => actions.saveSearch(name, address));
}

/** Moves a saved search to a position among the others, from 0. */
export function moveSearch(id: SearchId, toIndex: number): void {
  withKeeper(({ actions }) => actions.moveSearch(id, toIndex));
}

/** Forgets a saved search. */
export function removeSearch(id: SearchId): void {
  withKeeper(({ actions }) => actions.removeSearch(id));
}

/** Takes back the last act not yet taken back, as far as it still stands. */
export function undo(): void {
  withKeeper(({ actions }) => actions.undo());
}

/** Does again what was taken back last, as far as nothing stands in its place. */
export function redo(): void {
  withKeeper(({ actions }) => actions.redo());
}

/** Tries again now to save what is not saved. */
export function retryNow(): void {
  withKeeper(({ records }) => records.retryNow());
}
