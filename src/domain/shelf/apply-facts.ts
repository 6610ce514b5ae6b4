import type { Paper, PaperId } from '../paper/paper.ts';
import { orderedList, positionInList } from './select.ts';
import { type Bookmark, type Fact, type Shelf, factInShelf, sameFact } from './shelf.ts';

/** Above this many changed bookmarks one sort is cheaper than inserting each in its place. */
const CHANGES_WORTH_A_SORT = 8;

interface Draft {
  bookmarks: Map<PaperId, Bookmark> | null;
  copies: Map<PaperId, Paper> | null;
  read: Set<PaperId> | null;
}

function setOrDelete<Value>(map: Map<PaperId, Value>, id: PaperId, value: Value | null): void {
  if (value === null) map.delete(id);
  else map.set(id, value);
}

function write(draft: Draft, shelf: Shelf, fact: Fact): void {
  switch (fact.kind) {
    case 'bookmark':
      setOrDelete((draft.bookmarks ??= new Map(shelf.bookmarks)), fact.id, fact.value);
      return;
    case 'paper':
      setOrDelete((draft.copies ??= new Map(shelf.copies)), fact.id, fact.value);
      return;
    case 'read':
      draft.read ??= new Set(shelf.read);
      if (fact.value) draft.read.add(fact.id);
      else draft.read.delete(fact.id);
  }
}

/** The shelf as drafted so far, without a copy a fact. */
function drafted(draft: Draft, shelf: Shelf): Shelf {
  return {
    get bookmarks() {
      return draft.bookmarks ?? shelf.bookmarks;
    },
    get copies() {
      return draft.copies ?? shelf.copies;
    },
    get read() {
      return draft.read ?? shelf.read;
    },
    list: shelf.list,
  };
}

function listAfter(
  shelf: Shelf,
  bookmarks: ReadonlyMap<PaperId, Bookmark>,
  changed: ReadonlySet<PaperId>,
): readonly PaperId[] {
  if (changed.size > CHANGES_WORTH_A_SORT) return orderedList(bookmarks);
  const list = shelf.list.filter((id) => !changed.has(id));
  for (const id of changed) {
    if (bookmarks.has(id)) list.splice(positionInList(list, bookmarks, id), 0, id);
  }
  return list;
}

/** The shelf with these facts, later ones over earlier; the very same object if nothing changes. */
export function applyFacts(shelf: Shelf, facts: readonly Fact[]): Shelf {
  const draft: Draft = { bookmarks: null, copies: null, read: null };
  const moved = new Set<PaperId>();
  const current = drafted(draft, shelf);
  let changed = false;
  for (const fact of facts) {
    if (sameFact(fact, factInShelf(current, fact))) continue;
    changed = true;
    write(draft, shelf, fact);
    if (fact.kind === 'bookmark') moved.add(fact.id);
  }
  if (!changed) return shelf;
  const { bookmarks, copies, read } = current;
  const list = moved.size === 0 ? shelf.list : listAfter(shelf, bookmarks, moved);
  return { bookmarks, list, copies, read };
}
