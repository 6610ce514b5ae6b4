import type { Paper, PaperId } from '#domain/paper/paper.ts';
import {
  addToList,
  createList,
  moveInNamedList,
  moveList,
  removeFromList,
  removeList,
  renameList,
} from '#domain/shelf/named-list-transitions.ts';
import type { ListId } from '#domain/shelf/named-list.ts';
import { tidyName } from '#domain/shelf/name.ts';
import { nameFound } from './name-found.ts';
import { papersChanged, type PerformByHand } from './bulk-actions.ts';

/** Acts on the lists that the reader made, each one transaction and one step to undo. */
export interface ListActions {
  readonly createList: (name: string) => void;
  readonly renameList: (id: ListId, name: string) => void;
  readonly moveList: (id: ListId, toIndex: number) => void;
  readonly removeList: (id: ListId) => void;
  readonly addToList: (papers: readonly Paper[], name: string) => void;
  readonly removeFromList: (papers: readonly PaperId[], name: string) => void;
  readonly moveInNamedList: (list: ListId, id: PaperId, toIndex: number, said: string) => void;
}

/** The acts on the reader's own lists. */
export function createListActions(performByHand: PerformByHand): ListActions {
  return {
    createList: (name) =>
      performByHand(`Made the list “${tidyName(name)}”`, (shelf) => createList(shelf, name)),
    renameList: (id, name) =>
      performByHand(`Renamed the list to “${tidyName(name)}”`, (shelf) =>
        renameList(shelf, id, name),
      ),
    moveList: (id, toIndex) =>
      performByHand('Moved the list', (shelf) => moveList(shelf, id, toIndex)),
    removeList: (id) =>
      performByHand(
        (done) => `Deleted the list${nameFound(done, 'list', id)}`,
        (shelf) => removeList(shelf, id),
      ),
    addToList: (papers, name) =>
      performByHand(
        (done) => `Added ${papersChanged(done, 'listed')} to “${tidyName(name)}”`,
        (shelf) => addToList(shelf, papers, name),
      ),
    removeFromList: (papers, name) =>
      performByHand(
        (done) => `Removed ${papersChanged(done, 'listed')} from “${tidyName(name)}”`,
        (shelf) => removeFromList(shelf, papers, name),
      ),
    moveInNamedList: (list, id, toIndex, said) =>
      performByHand(said, (shelf) => moveInNamedList(shelf, list, id, toIndex)),
  };
}
