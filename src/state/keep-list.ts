import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { withKeeper } from './shelf-keeper.ts';

/**
 * Puts papers on top of the reading list, or of the list of a name, in their order, with notes on
 * those of which the reader has none, as one step to undo; `said` tells of it.
 */
export function keepList(
  papers: readonly Paper[],
  notes: ReadonlyMap<PaperId, string>,
  listName: string | null,
  said: string,
): void {
  withKeeper(({ actions }) => actions.keepList(papers, notes, listName, said));
}
