import type { Paper, PaperId } from '#domain/paper/paper.ts';
import type { ListId } from '#domain/shelf/named-list.ts';
import { withKeeper } from './shelf-keeper.ts';

// Apart from the acts that the first load has.

/** Makes a list, after the others; nothing where the name is empty or taken. */
export function createList(name: string): void {
  withKeeper(({ actions }) => actions.createList(name));
}

/** Names a list anew; nothing where another has that name, in whatever case. */
export function renameList(id: ListId, name: string): void {
  withKeeper(({ actions }) => actions.renameList(id, name));
}

/** Moves a list to a position among the others, from 0. */
export function moveList(id: ListId, toIndex: number): void {
  withKeeper(({ actions }) => actions.moveList(id, toIndex));
}

/** Removes a list; the papers in it stay where else they are. */
export function removeList(id: ListId): void {
  withKeeper(({ actions }) => actions.removeList(id));
}

/** Puts papers on top of the list of this name, made where there is none. */
export function addToList(papers: readonly Paper[], name: string): void {
  withKeeper(({ actions }) => actions.addToList(papers, name));
}

/** Takes papers out of the list of this name. */
export function removeFromList(papers: readonly PaperId[], name: string): void {
  withKeeper(({ actions }) => actions.removeFromList(papers, name));
}

/** Moves a paper to a position of a list, from 0; what is said of it can name the place. */
export function moveInNamedList(list: ListId, id: PaperId, toIndex: number, said: string): void {
  withKeeper(({ actions }) => actions.moveInNamedList(list, id, toIndex, said));
}
