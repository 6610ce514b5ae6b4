import { movedAmong, orderAtEnd } from './in-order.ts';
import { type SearchId, searchIdOf } from './saved-search.ts';
import type { Shelf } from './shelf.ts';
import { type Transition, transition } from './transitions.ts';

/** Saves what an address shows under a name, after the others; one saved already is named anew. */
export function saveSearch(shelf: Shelf, name: string, address: string): Transition {
  const id = searchIdOf(address);
  const known = shelf.searches.get(id);
  const order = known?.order ?? orderAtEnd(shelf.searches);
  return transition(shelf, [
    { kind: 'search', id, value: { ...known, name: name.trim(), address, order } },
  ]);
}

/** Forgets a saved search. */
export function removeSearch(shelf: Shelf, id: SearchId): Transition {
  return transition(shelf, [{ kind: 'search', id, value: null }]);
}

/** Moves a saved search to a position among the others, from 0; beyond the ends means the ends. */
export function moveSearch(shelf: Shelf, id: SearchId, toIndex: number): Transition {
  const moved = movedAmong(shelf.searches, id, toIndex);
  return transition(
    shelf,
    moved.map(([search, value]) => ({ kind: 'search', id: search, value })),
  );
}
