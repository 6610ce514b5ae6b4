import type { Paper, PaperId } from '../paper/paper.ts';
import { type OrderKey, orderKeyBetween, orderKeysBetween } from './order-key.ts';
import type { Fact, Progress, Shelf } from './shelf.ts';
import { type Transition, transition, withPaper } from './transitions.ts';

type Places = ReadonlyMap<PaperId, { readonly order: OrderKey }>;

function orderAt(places: Places, list: readonly PaperId[], position: number): OrderKey | null {
  const id = list[position];
  return id === undefined ? null : (places.get(id)?.order ?? null);
}

function onTop(shelf: Shelf, id: PaperId): readonly Fact[] {
  if (shelf.bookmarks.has(id)) return [];
  const order = orderKeyBetween(null, orderAt(shelf.bookmarks, shelf.list, 0));
  return [{ kind: 'bookmark', id, value: { order } }];
}

/** Puts a paper on top of the reading list. */
export function bookmark(shelf: Shelf, paper: Paper): Transition {
  return bookmarkAll(shelf, [paper]);
}

/** Puts papers on top of the reading list, in their order; those on it stay where they are. */
export function bookmarkAll(shelf: Shelf, papers: readonly Paper[]): Transition {
  const added = papers.filter(({ id }) => !shelf.bookmarks.has(id));
  const orders = orderKeysBetween(null, orderAt(shelf.bookmarks, shelf.list, 0), added.length);
  const facts = added.flatMap((paper, position): readonly Fact[] => {
    const order = orders[position];
    if (order === undefined) return [];
    return withPaper(shelf, paper, { kind: 'bookmark', id: paper.id, value: { order } });
  });
  return transition(shelf, facts);
}

/** Takes a paper off the reading list; how far the reader was with it is forgotten. */
export function unbookmark(shelf: Shelf, id: PaperId): Transition {
  return unbookmarkAll(shelf, [id]);
}

/** Takes papers off the reading list. */
export function unbookmarkAll(shelf: Shelf, ids: readonly PaperId[]): Transition {
  return transition(
    shelf,
    ids.flatMap((id): readonly Fact[] => [
      { kind: 'bookmark', id, value: null },
      { kind: 'progress', id, value: null },
    ]),
  );
}

/** Says how far the reader is with a paper, null for one to read; it comes on the list for that. */
export function setProgress(shelf: Shelf, paper: Paper, progress: Progress | null): Transition {
  const fact: Fact = { kind: 'progress', id: paper.id, value: progress };
  return transition(shelf, withPaper(shelf, paper, ...onTop(shelf, paper.id), fact));
}

/**
 * The papers of a list that get another place when one moves to a position, counted from 0 after it
 * was taken out. Where the neighbours share one key there is nothing between them, and all that share
 * it get new ones.
 */
export function movedInList(
  list: readonly PaperId[],
  places: Places,
  id: PaperId,
  toPosition: number,
): readonly (readonly [PaperId, { readonly order: OrderKey }])[] {
  const from = list.indexOf(id);
  const rest = list.filter((other) => other !== id);
  const to = Math.min(Math.max(Math.trunc(toPosition), 0), rest.length);
  if (from === -1 || from === to) return [];
  const low = orderAt(places, rest, to - 1);
  const high = orderAt(places, rest, to);
  let start = to;
  let end = to;
  if (low !== null && low === high) {
    while (start > 0 && orderAt(places, rest, start - 1) === low) start -= 1;
    while (end < rest.length && orderAt(places, rest, end) === low) end += 1;
  }
  const moved = [...rest.slice(start, to), id, ...rest.slice(to, end)];
  const orders = orderKeysBetween(
    orderAt(places, rest, start - 1),
    orderAt(places, rest, end),
    moved.length,
  );
  return moved.flatMap((other, position) => {
    const order = orders[position];
    return order === undefined ? [] : [[other, { ...places.get(other), order }] as const];
  });
}

/** Moves a paper to a position of the reading list, counted from 0 after it was taken out. */
export function moveInList(shelf: Shelf, id: PaperId, toPosition: number): Transition {
  const moved = movedInList(shelf.list, shelf.bookmarks, id, toPosition);
  return transition(
    shelf,
    moved.map(([other, value]) => ({ kind: 'bookmark', id: other, value })),
  );
}
