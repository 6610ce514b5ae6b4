import type { PaperId } from '../paper/paper.ts';
import { orderedList, positionInList } from './select.ts';
import { factInShelf, sameFact } from './fact.ts';
import type { ListId, ListPlace } from './named-list.ts';
import type { Fact, ListedFact, Shelf, TaggedFact } from './shelf.ts';
import type { TagId } from './tag.ts';

/** Above this many changed bookmarks one sort is cheaper than inserting each in its place. */
const CHANGES_WORTH_A_SORT = 8;

type Written<Part> =
  Part extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : Part extends ReadonlySet<infer Member>
      ? Set<Member>
      : never;

/** The places of papers in the lists that change, as they will be. */
type ChangedLists = Map<ListId, Map<PaperId, ListPlace>>;

/** Copies of those parts of a shelf that change. */
type Draft = {
  -readonly [Part in Exclude<keyof Shelf, 'list' | 'listed'>]?: Written<Shelf[Part]>;
};

function setOrDelete<Key, Value>(map: Map<Key, Value>, key: Key, value: Value | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}

function addOrDelete<Member>(set: Set<Member>, member: Member, isIn: boolean): void {
  if (isIn) set.add(member);
  else set.delete(member);
}

function writeTagged(tagged: Map<PaperId, readonly TagId[]>, fact: TaggedFact): void {
  const others = (tagged.get(fact.id) ?? []).filter((tag) => tag !== fact.tag);
  const tags = fact.value ? [...others, fact.tag].sort() : others;
  setOrDelete(tagged, fact.id, tags.length === 0 ? null : tags);
}

function writeListed(listed: ChangedLists, shelf: Shelf, fact: ListedFact): void {
  const places = listed.get(fact.list) ?? new Map(shelf.listed.get(fact.list)?.places);
  listed.set(fact.list, places);
  setOrDelete(places, fact.id, fact.value);
}

function write(draft: Draft, shelf: Shelf, fact: Exclude<Fact, ListedFact>): void {
  switch (fact.kind) {
    case 'bookmark':
      return setOrDelete((draft.bookmarks ??= new Map(shelf.bookmarks)), fact.id, fact.value);
    case 'progress':
      return setOrDelete((draft.progress ??= new Map(shelf.progress)), fact.id, fact.value);
    case 'read':
      return addOrDelete((draft.read ??= new Set(shelf.read)), fact.id, fact.value);
    case 'hidden':
      return addOrDelete((draft.hidden ??= new Set(shelf.hidden)), fact.id, fact.value);
    case 'note':
      draft.notes ??= new Map(shelf.notes);
      // An empty text, which a backup edited by hand may hold, is no note.
      return setOrDelete(draft.notes, fact.id, fact.value?.text || null);
    case 'tag':
      return setOrDelete((draft.tags ??= new Map(shelf.tags)), fact.id, fact.value);
    case 'tagged':
      return writeTagged((draft.tagged ??= new Map(shelf.tagged)), fact);
    case 'list':
      return setOrDelete((draft.lists ??= new Map(shelf.lists)), fact.id, fact.value);
    case 'link':
      return setOrDelete((draft.links ??= new Map(shelf.links)), fact.id, fact.value);
    case 'search':
      return setOrDelete((draft.searches ??= new Map(shelf.searches)), fact.id, fact.value);
    case 'paper':
      return setOrDelete((draft.copies ??= new Map(shelf.copies)), fact.id, fact.value);
  }
}

function listAfter(
  before: readonly PaperId[],
  places: ReadonlyMap<PaperId, ListPlace>,
  changed: ReadonlySet<PaperId>,
): readonly PaperId[] {
  if (changed.size > CHANGES_WORTH_A_SORT) return orderedList(places);
  const list = before.filter((id) => !changed.has(id));
  for (const id of changed) {
    if (places.has(id)) list.splice(positionInList(list, places, id), 0, id);
  }
  return list;
}

/** Facts about papers in lists, later ones over earlier; the very same map if nothing changes. */
function listedAfter(shelf: Shelf, facts: readonly ListedFact[]): Shelf['listed'] {
  const changed: ChangedLists = new Map();
  const moved = new Map<ListId, Set<PaperId>>();
  for (const fact of facts) {
    const known = changed.get(fact.list) ?? shelf.listed.get(fact.list)?.places;
    if (known?.get(fact.id)?.order === fact.value?.order) continue;
    writeListed(changed, shelf, fact);
    moved.set(fact.list, (moved.get(fact.list) ?? new Set()).add(fact.id));
  }
  if (changed.size === 0) return shelf.listed;
  const listed = new Map(shelf.listed);
  for (const [id, places] of changed) {
    const before = shelf.listed.get(id)?.list ?? [];
    const list = listAfter(before, places, moved.get(id) ?? new Set());
    setOrDelete(listed, id, places.size === 0 ? null : { places, list });
  }
  return listed;
}

/** The shelf with these facts, later ones over earlier; the very same object if nothing changes. */
export function applyFacts(shelf: Shelf, facts: readonly Fact[]): Shelf {
  const listed = listedAfter(
    shelf,
    facts.filter((fact) => fact.kind === 'listed'),
  );
  const draft: Draft = {};
  const current = { ...shelf, listed };
  const moved = new Set<PaperId>();
  let changed = listed !== shelf.listed;
  for (const fact of facts) {
    if (fact.kind === 'listed' || sameFact(fact, factInShelf(current, fact))) continue;
    changed = true;
    write(draft, shelf, fact);
    Object.assign(current, draft);
    if (fact.kind === 'bookmark') moved.add(fact.id);
  }
  if (!changed) return shelf;
  if (moved.size === 0) return current;
  return { ...current, list: listAfter(shelf.list, current.bookmarks, moved) };
}
