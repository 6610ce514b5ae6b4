import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { withKeeper } from './shelf-keeper.ts';

/** Puts a paper on top of the reading list, or takes it off. */
export function setBookmarked(paper: Paper, bookmarked: boolean): void {
  withKeeper(({ actions }) => actions.setBookmarked(paper, bookmarked));
}

/** Marks a paper as read or unread. What time does is neither announced nor a step to undo. */
export function setRead(paper: Pick<Paper, 'id'>, read: boolean, by: 'hand' | 'time'): void {
  withKeeper(({ actions }) => actions.setRead(paper, read, by));
}

/** Moves a paper to a position of the reading list, from 0; beyond the ends means the ends. */
export function moveInList(id: PaperId, toIndex: number): void {
  withKeeper(({ actions }) => actions.moveInList(id, toIndex));
}

/** Takes back the last act not yet taken back, as far as it still stands. */
export function undo(): void {
  withKeeper(({ actions }) => actions.undo());
}

/** Tries again now to save what is not saved. */
export function retryNow(): void {
  withKeeper((keeper) => keeper.retryNow());
}
