import type { PaperId } from '../paper/paper.ts';
import type { Fact, Note, Shelf } from './shelf.ts';

/** The key of the record that holds a fact: its kind and what it is about, as in `read:…`. */
export function factKey(fact: Fact): string {
  if (fact.kind === 'tagged') return `tagged:${fact.id}/${fact.tag}`;
  if (fact.kind === 'listed') return `listed:${fact.id}/${fact.list}`;
  return `${fact.kind}:${fact.id}`;
}

/** The same fact as the shelf holds it now. */
export function factInShelf(shelf: Shelf, fact: Fact): Fact {
  switch (fact.kind) {
    case 'bookmark':
      return { ...fact, value: shelf.bookmarks.get(fact.id) ?? null };
    case 'progress':
      return { ...fact, value: shelf.progress.get(fact.id) ?? null };
    case 'read':
      return { ...fact, value: shelf.read.has(fact.id) };
    case 'hidden':
      return { ...fact, value: shelf.hidden.has(fact.id) };
    case 'note':
      return { ...fact, value: noteOf(shelf, fact.id) };
    case 'tag':
      return { ...fact, value: shelf.tags.get(fact.id) ?? null };
    case 'tagged':
      return { ...fact, value: shelf.tagged.get(fact.id)?.includes(fact.tag) === true };
    case 'list':
      return { ...fact, value: shelf.lists.get(fact.id) ?? null };
    case 'listed':
      return { ...fact, value: shelf.listed.get(fact.list)?.places.get(fact.id) ?? null };
    case 'link':
      return { ...fact, value: shelf.links.get(fact.id) ?? null };
    case 'search':
      return { ...fact, value: shelf.searches.get(fact.id) ?? null };
    case 'paper':
      return { ...fact, value: shelf.copies.get(fact.id) ?? null };
  }
}

function noteOf(shelf: Shelf, id: PaperId): Note | null {
  const text = shelf.notes.get(id);
  return text === undefined ? null : { text };
}

/** Whether two facts about the same thing say the same. */
export function sameFact(one: Fact, other: Fact): boolean {
  if (one.kind === 'bookmark' && other.kind === 'bookmark') {
    return one.value?.order === other.value?.order;
  }
  if (one.kind === 'listed' && other.kind === 'listed') {
    return one.value?.order === other.value?.order;
  }
  if (one.kind === 'note' && other.kind === 'note') return one.value?.text === other.value?.text;
  if (one.value === null || other.value === null) return one.value === other.value;
  return one.value === other.value || JSON.stringify(one.value) === JSON.stringify(other.value);
}
