import type { Paper, PaperId } from '../paper/paper.ts';
import { bookmarkAll } from './list-transitions.ts';
import { addToList } from './named-list-transitions.ts';
import type { Fact, Shelf } from './shelf.ts';
import { type Transition, transition } from './transitions.ts';

/**
 * Puts papers on top of the reading list, or of the list of a name, made where there is none yet, in
 * their order, with notes by somebody else on those of which the reader has none; what the reader
 * wrote is left alone.
 */
export function keepList(
  shelf: Shelf,
  papers: readonly Paper[],
  notes: ReadonlyMap<PaperId, string>,
  listName: string | null,
): Transition {
  const noted = papers.flatMap(({ id }): readonly Fact[] => {
    const text = notes.get(id) ?? '';
    if (text.trim() === '' || shelf.notes.has(id)) return [];
    return [{ kind: 'note', id, value: { text } }];
  });
  const kept = listName === null ? bookmarkAll(shelf, papers) : addToList(shelf, papers, listName);
  return transition(shelf, [...kept.facts, ...noted]);
}
