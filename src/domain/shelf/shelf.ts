import type { Paper, PaperId } from '../paper/paper.ts';
import type { OrderKey } from './order-key.ts';

/** The schema of the records that this version writes. */
export const SHELF_SCHEMA = 1;

/** A paper's place in the reading list. */
export interface Bookmark {
  readonly order: OrderKey;
}

/** One thing that the reader owns. A cleared fact has a value too, so that no merge revives it. */
export type Fact =
  | { readonly kind: 'bookmark'; readonly id: PaperId; readonly value: Bookmark | null }
  | { readonly kind: 'read'; readonly id: PaperId; readonly value: boolean }
  | { readonly kind: 'paper'; readonly id: PaperId; readonly value: Paper | null };

/** What the reader owns, in memory. */
export interface Shelf {
  readonly bookmarks: ReadonlyMap<PaperId, Bookmark>;
  /** Bookmarked papers in the reader's own order. */
  readonly list: readonly PaperId[];
  /** Copies of the bookmarked papers, which outlive their digest. */
  readonly copies: ReadonlyMap<PaperId, Paper>;
  readonly read: ReadonlySet<PaperId>;
}

export const EMPTY_SHELF: Shelf = {
  bookmarks: new Map(),
  list: [],
  copies: new Map(),
  read: new Set(),
};

/** The key of the record that holds a fact: `bookmark:…`, `read:…` or `paper:…`. */
export function factKey(fact: Fact): string {
  return `${fact.kind}:${fact.id}`;
}

/** The same fact as the shelf holds it now. */
export function factInShelf(shelf: Shelf, { kind, id }: Fact): Fact {
  switch (kind) {
    case 'bookmark':
      return { kind, id, value: shelf.bookmarks.get(id) ?? null };
    case 'read':
      return { kind, id, value: shelf.read.has(id) };
    case 'paper':
      return { kind, id, value: shelf.copies.get(id) ?? null };
  }
}

/** Whether two facts about the same thing say the same. */
export function sameFact(one: Fact, other: Fact): boolean {
  if (one.kind === 'bookmark' && other.kind === 'bookmark') {
    return one.value?.order === other.value?.order;
  }
  return one.value === other.value || JSON.stringify(one.value) === JSON.stringify(other.value);
}
