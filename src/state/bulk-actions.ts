import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { countInWords } from '#domain/text/count-in-words.ts';
import { bookmarkAll, unbookmarkAll } from '#domain/shelf/list-transitions.ts';
import { tagAll, untagAll } from '#domain/shelf/tag-transitions.ts';
import { tidyName } from '#domain/shelf/name.ts';
import { hideAll, markRead, type Transition, unhideAll } from '#domain/shelf/transitions.ts';
import type { Plan, Said } from './act.ts';

/** Does an act of the reader as one step to undo, and says what it did. */
export type PerformByHand = (text: string | Said, plan: Plan) => void;

/** Acts on many papers at once: of each, all is one transaction and one step to undo. */
export interface BulkActions {
  readonly markAllRead: (papers: readonly PaperId[], read: boolean) => void;
  readonly bookmarkAll: (papers: readonly Paper[]) => void;
  readonly unbookmarkAll: (papers: readonly PaperId[]) => void;
  readonly hideAll: (papers: readonly Paper[]) => void;
  readonly unhideAll: (papers: readonly PaperId[]) => void;
  readonly tagAll: (papers: readonly Paper[], tagName: string) => void;
  readonly untagAll: (papers: readonly PaperId[], tagName: string) => void;
}

/** How many papers changed in this respect, in words. */
export function papersChanged({ facts }: Transition, kind: string): string {
  return countInWords(facts.filter((fact) => fact.kind === kind).length, 'paper');
}

/** The acts on many papers. */
export function createBulkActions(performByHand: PerformByHand): BulkActions {
  return {
    markAllRead: (papers, read) =>
      performByHand(
        (done) => `Marked ${papersChanged(done, 'read')} as ${read ? 'read' : 'unread'}`,
        (shelf) => markRead(shelf, papers, read),
      ),
    bookmarkAll: (papers) =>
      performByHand(
        (done) => `Added ${papersChanged(done, 'bookmark')} to your reading list`,
        (shelf) => bookmarkAll(shelf, papers),
      ),
    unbookmarkAll: (papers) =>
      performByHand(
        (done) => `Removed ${papersChanged(done, 'bookmark')} from your reading list`,
        (shelf) => unbookmarkAll(shelf, papers),
      ),
    hideAll: (papers) =>
      performByHand(
        (done) => `Moved ${papersChanged(done, 'hidden')} to Hidden`,
        (shelf) => hideAll(shelf, papers),
      ),
    unhideAll: (papers) =>
      performByHand(
        (done) => `Moved ${papersChanged(done, 'hidden')} back from Hidden`,
        (shelf) => unhideAll(shelf, papers),
      ),
    tagAll: (papers, tagName) =>
      performByHand(
        (done) => `Tagged ${papersChanged(done, 'tagged')} “${tidyName(tagName)}”`,
        (shelf) => tagAll(shelf, papers, tagName),
      ),
    untagAll: (papers, tagName) =>
      performByHand(
        (done) => `Took the tag “${tidyName(tagName)}” off ${papersChanged(done, 'tagged')}`,
        (shelf) => untagAll(shelf, papers, tagName),
      ),
  };
}
