import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { withKeeper } from './shelf-keeper.ts';

// Apart from the acts on single papers, which the first load has. Each is one step to undo.

/** Marks papers as read or as unread. */
export function markAllRead(papers: readonly PaperId[], read: boolean): void {
  withKeeper(({ actions }) => actions.markAllRead(papers, read));
}

/** Puts papers on top of the reading list, in their order. */
export function bookmarkAll(papers: readonly Paper[]): void {
  withKeeper(({ actions }) => actions.bookmarkAll(papers));
}

/** Takes papers off the reading list. */
export function unbookmarkAll(papers: readonly PaperId[]): void {
  withKeeper(({ actions }) => actions.unbookmarkAll(papers));
}

/** Moves papers to the hidden ones. */
export function hideAll(papers: readonly Paper[]): void {
  withKeeper(({ actions }) => actions.hideAll(papers));
}

/** Moves papers back from the hidden ones. */
export function unhideAll(papers: readonly PaperId[]): void {
  withKeeper(({ actions }) => actions.unhideAll(papers));
}

/** Gives papers the tag of this name, made where there is none. */
export function tagAll(papers: readonly Paper[], tagName: string): void {
  withKeeper(({ actions }) => actions.tagAll(papers, tagName));
}

/** Takes the tag of this name off papers. */
export function untagAll(papers: readonly PaperId[], tagName: string): void {
  withKeeper(({ actions }) => actions.untagAll(papers, tagName));
}
