import type { Paper, PaperId } from '../paper/paper.ts';
import { type OrderKey, orderKeyBetween, orderKeysBetween } from './order-key.ts';
import { type Fact, type Shelf, factInShelf, sameFact } from './shelf.ts';

/** What an act writes, and what would take it back; both empty where it changes nothing. */
export interface Transition {
  readonly facts: readonly Fact[];
  readonly inverse: readonly Fact[];
}

function transition(shelf: Shelf, wanted: readonly Fact[]): Transition {
  const facts = wanted.filter((fact) => !sameFact(fact, factInShelf(shelf, fact)));
  return { facts, inverse: facts.map((fact) => factInShelf(shelf, fact)) };
}

function orderAt(shelf: Shelf, list: readonly PaperId[], position: number): OrderKey | null {
  const id = list[position];
  return id === undefined ? null : (shelf.bookmarks.get(id)?.order ?? null);
}

/** Puts a paper on top of the reading list, with a copy of its data. */
export function bookmark(shelf: Shelf, paper: Paper): Transition {
  if (shelf.bookmarks.has(paper.id)) return transition(shelf, []);
  const order = orderKeyBetween(null, orderAt(shelf, shelf.list, 0));
  return transition(shelf, [
    { kind: 'bookmark', id: paper.id, value: { order } },
    { kind: 'paper', id: paper.id, value: paper },
  ]);
}

/** Takes a paper off the reading list, its copy with it. */
export function unbookmark(shelf: Shelf, id: PaperId): Transition {
  return transition(shelf, [
    { kind: 'bookmark', id, value: null },
    { kind: 'paper', id, value: null },
  ]);
}

/** Marks a paper as read or as unread. */
export function markRead(shelf: Shelf, id: PaperId, read: boolean): Transition {
  return transition(shelf, [{ kind: 'read', id, value: read }]);
}

/**
 * Moves a paper to a position of the reading list, counted from 0 after it was taken out. Where
 * the neighbours share one key there is nothing between them, and all that share it get new ones.
 */
export function moveInList(shelf: Shelf, id: PaperId, toPosition: number): Transition {
  const from = shelf.list.indexOf(id);
  const rest = shelf.list.filter((other) => other !== id);
  const to = Math.min(Math.max(Math.trunc(toPosition), 0), rest.length);
  if (from === -1 || from === to) return transition(shelf, []);
  const low = orderAt(shelf, rest, to - 1);
  const high = orderAt(shelf, rest, to);
  let start = to;
  let end = to;
  if (low !== null && low === high) {
    while (start > 0 && orderAt(shelf, rest, start - 1) === low) start -= 1;
    while (end < rest.length && orderAt(shelf, rest, end) === low) end += 1;
  }
  const moved = [...rest.slice(start, to), id, ...rest.slice(to, end)];
  const orders = orderKeysBetween(
    orderAt(shelf, rest, start - 1),
    orderAt(shelf, rest, end),
    moved.length,
  );
  return transition(
    shelf,
    moved.flatMap((other, position): readonly Fact[] => {
      const order = orders[position];
      return order === undefined
        ? []
        : [{ kind: 'bookmark', id: other, value: { ...shelf.bookmarks.get(other), order } }];
    }),
  );
}

/** Takes an act back, as far as what it wrote still stands: a later change is never undone with it. */
export function revert(shelf: Shelf, done: Transition): Transition {
  const standing = done.inverse.filter((_, position) => {
    const written = done.facts[position];
    return written !== undefined && sameFact(written, factInShelf(shelf, written));
  });
  return transition(shelf, standing);
}
