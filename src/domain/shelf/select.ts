import type { PaperId } from '../paper/paper.ts';
import type { Bookmark } from './shelf.ts';

type Bookmarks = ReadonlyMap<PaperId, Bookmark>;

function comesBefore(bookmarks: Bookmarks, one: PaperId, other: PaperId): boolean {
  const oneOrder = bookmarks.get(one)?.order ?? '';
  const otherOrder = bookmarks.get(other)?.order ?? '';
  return oneOrder === otherOrder ? one < other : oneOrder < otherOrder;
}

/** Bookmarked papers in the reader's own order; equal keys, which two tabs can make, go by id. */
export function orderedList(bookmarks: Bookmarks): readonly PaperId[] {
  return [...bookmarks.keys()].sort((one, other) => (comesBefore(bookmarks, one, other) ? -1 : 1));
}

/** Where a paper stands, or would be inserted, in an ordered list that has a bookmark for each. */
export function positionInList(
  list: readonly PaperId[],
  bookmarks: Bookmarks,
  id: PaperId,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = list[middle];
    if (there !== undefined && comesBefore(bookmarks, there, id)) low = middle + 1;
    else high = middle;
  }
  return low;
}
