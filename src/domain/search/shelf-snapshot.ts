import type { PaperId } from '../paper/paper.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { ListName, PaperFacts } from './shelf-facts.ts';

/** What of the reader's shelf takes part in searches. */
type Searched =
  | 'read'
  | 'bookmarks'
  | 'hidden'
  | 'links'
  | 'notes'
  | 'tags'
  | 'tagged'
  | 'lists'
  | 'listed'
  | 'copies';

/** The same as it is at one moment. */
export interface ShelfSnapshot extends Pick<Shelf, Searched> {
  /** Differs wherever the content does. */
  readonly version: string;
}

/** The facts of those papers whose facts differ from one snapshot to the next, as they are there. */
export type ShelfChange = readonly (readonly [PaperId, PaperFacts])[];

/** The change that leads from one snapshot to another; null stands for an empty one. */
export function changeBetween(before: ShelfSnapshot | null, after: ShelfSnapshot): ShelfChange {
  const ids = new Set<PaperId>();
  const add = (more: Iterable<PaperId>): void => {
    for (const id of more) ids.add(id);
  };
  for (const part of ['read', 'bookmarks', 'hidden', 'links'] as const) {
    add(onlyIn(after[part], before?.[part]));
    add(onlyIn(before?.[part], after[part]));
  }
  add(changedIn(before?.notes, after.notes));
  add(retagged(before, after));
  add(relisted(before, after));
  return [...ids].map((id) => [id, factsIn(after, id)]);
}

interface Ids {
  readonly keys: () => Iterable<PaperId>;
  readonly has: (id: PaperId) => boolean;
}

function onlyIn(ids: Ids | undefined, others: Ids | undefined): readonly PaperId[] {
  return ids === others ? [] : [...(ids?.keys() ?? [])].filter((id) => others?.has(id) !== true);
}

function changedIn<Key, Value>(
  before: ReadonlyMap<Key, Value> | undefined,
  after: ReadonlyMap<Key, Value>,
): readonly Key[] {
  if (before === after) return [];
  const keys = new Set([...(before?.keys() ?? []), ...after.keys()]);
  return [...keys].filter((key) => before?.get(key) !== after.get(key));
}

/** Papers whose tags may have changed; where tags did, all that have any. */
function retagged(before: ShelfSnapshot | null, after: ShelfSnapshot): readonly PaperId[] {
  const tagged = changedIn(before?.tagged, after.tagged);
  return before?.tags === after.tags ? tagged : [...tagged, ...after.tagged.keys()];
}

/** Papers whose lists may have changed; where lists did, all that are in any. */
function relisted(before: ShelfSnapshot | null, after: ShelfSnapshot): readonly PaperId[] {
  const lists =
    before?.lists === after.lists
      ? changedIn(before?.listed, after.listed)
      : [...(before?.listed.keys() ?? []), ...after.listed.keys()];
  return lists.flatMap((list) => [
    ...(before?.listed.get(list)?.list ?? []),
    ...(after.listed.get(list)?.list ?? []),
  ]);
}

/** What is said of a paper; tags and lists that were removed elsewhere are not. */
function factsIn(shelf: ShelfSnapshot, id: PaperId): PaperFacts {
  return {
    read: shelf.read.has(id),
    bookmarked: shelf.bookmarks.has(id),
    hidden: shelf.hidden.has(id),
    linked: shelf.links.has(id),
    note: shelf.notes.get(id) ?? null,
    tags: (shelf.tagged.get(id) ?? []).flatMap((tag) => shelf.tags.get(tag)?.name ?? []),
    lists: listsOf(shelf, id),
  };
}

function listsOf({ lists, listed }: ShelfSnapshot, id: PaperId): readonly ListName[] {
  return [...listed].flatMap(([list, { places }]) => {
    const name = places.has(id) ? lists.get(list)?.name : undefined;
    return name === undefined ? [] : [{ id: list, name }];
  });
}
