import type { Paper, PaperId } from '../paper/paper.ts';
import { movedAmong, orderAtEnd } from './in-order.ts';
import { freshIdOfName } from './name-id.ts';
import { idNamed, isFreeName, tidyName } from './name.ts';
import type { ListId } from './named-list.ts';
import { orderKeysBetween } from './order-key.ts';
import { movedInList } from './list-transitions.ts';
import type { Fact, Shelf } from './shelf.ts';
import { type Transition, transition, withPaper } from './transitions.ts';

/** Papers may still stand in a list that was removed in another tab: a new one must not inherit them. */
function newListId({ lists, listed }: Shelf, name: string): ListId {
  const isTaken = (id: string): boolean => lists.has(id as ListId) || listed.has(id as ListId);
  return freshIdOfName(name, isTaken) as ListId;
}

/** The list of this name, and what makes it where there is none yet. */
function listNamed(shelf: Shelf, name: string): readonly [ListId, readonly Fact[]] {
  const tidy = tidyName(name);
  const known = idNamed(shelf.lists, tidy);
  if (known !== null) return [known, []];
  const id = newListId(shelf, tidy);
  return [id, [{ kind: 'list', id, value: { name: tidy, order: orderAtEnd(shelf.lists) } }]];
}

/** The id that a list of this name has, or would have. */
export function listIdNamed(shelf: Shelf, name: string): ListId {
  return listNamed(shelf, name)[0];
}

/** Makes a list, after the others; nothing where the name is empty or another list has it. */
export function createList(shelf: Shelf, name: string): Transition {
  return transition(shelf, tidyName(name) === '' ? [] : listNamed(shelf, name)[1]);
}

/** Names a list anew; nothing where the name is empty or another list has it, in whatever case. */
export function renameList(shelf: Shelf, id: ListId, name: string): Transition {
  const list = shelf.lists.get(id);
  if (list === undefined || !isFreeName(shelf.lists, id, name)) return transition(shelf, []);
  return transition(shelf, [{ kind: 'list', id, value: { ...list, name: tidyName(name) } }]);
}

/** Moves a list to a position among the others, from 0; beyond the ends means the ends. */
export function moveList(shelf: Shelf, id: ListId, toIndex: number): Transition {
  const moved = movedAmong(shelf.lists, id, toIndex);
  return transition(
    shelf,
    moved.map(([list, value]) => ({ kind: 'list', id: list, value })),
  );
}

/** Removes a list, and all papers from it. */
export function removeList(shelf: Shelf, id: ListId): Transition {
  const papers = shelf.listed.get(id)?.list ?? [];
  const left = papers.map((paper): Fact => ({ kind: 'listed', id: paper, list: id, value: null }));
  return transition(shelf, [{ kind: 'list', id, value: null }, ...left]);
}

/**
 * Puts papers on top of the list of this name, in their order, the list made where there is none yet;
 * those that are in it stay where they are, and an empty name changes nothing.
 */
export function addToList(shelf: Shelf, papers: readonly Paper[], name: string): Transition {
  if (tidyName(name) === '') return transition(shelf, []);
  const [list, made] = listNamed(shelf, name);
  const known = shelf.listed.get(list);
  const added = papers.filter(({ id }) => known?.places.has(id) !== true);
  const [top] = known?.list ?? [];
  const high = top === undefined ? null : (known?.places.get(top)?.order ?? null);
  const orders = orderKeysBetween(null, high, added.length);
  const placed = added.flatMap((paper, position): readonly Fact[] => {
    const order = orders[position];
    if (order === undefined) return [];
    return withPaper(shelf, paper, { kind: 'listed', id: paper.id, list, value: { order } });
  });
  return transition(shelf, [...made, ...placed]);
}

/** Takes papers out of the list of this name; the list itself stays. */
export function removeFromList(shelf: Shelf, ids: readonly PaperId[], name: string): Transition {
  const list = idNamed(shelf.lists, name);
  if (list === null) return transition(shelf, []);
  return transition(
    shelf,
    ids.map((id) => ({ kind: 'listed', id, list, value: null })),
  );
}

/** Moves a paper to a position of a list, counted from 0 after it was taken out. */
export function moveInNamedList(
  shelf: Shelf,
  list: ListId,
  id: PaperId,
  toPosition: number,
): Transition {
  const papers = shelf.listed.get(list);
  if (papers === undefined) return transition(shelf, []);
  const moved = movedInList(papers.list, papers.places, id, toPosition);
  return transition(
    shelf,
    moved.map(([paper, value]) => ({ kind: 'listed', id: paper, list, value })),
  );
}
