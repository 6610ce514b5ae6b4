import type { PaperLink } from '../cite/paper-link.ts';
import type { Paper, PaperId } from '../paper/paper.ts';
import type { ListedPapers, ListId, ListPlace, NamedList } from './named-list.ts';
import type { OrderKey } from './order-key.ts';
import type { SavedSearch, SearchId } from './saved-search.ts';
import type { Tag, TagId } from './tag.ts';

/** The schema of the records that this version writes. */
export const SHELF_SCHEMA = 1;

/** A paper's place in the reading list. */
export interface Bookmark {
  readonly order: OrderKey;
}

/** How far the reader is with a paper of the reading list; one to read has no such word. */
export type Progress = 'reading' | 'done';

/** What the reader wrote about a paper, in Markdown. */
export interface Note {
  readonly text: string;
}

/** One thing that the reader owns. A cleared fact has a value too, so that no merge revives it. */
export type Fact =
  | { readonly kind: 'bookmark'; readonly id: PaperId; readonly value: Bookmark | null }
  | { readonly kind: 'progress'; readonly id: PaperId; readonly value: Progress | null }
  | { readonly kind: 'read'; readonly id: PaperId; readonly value: boolean }
  | { readonly kind: 'hidden'; readonly id: PaperId; readonly value: boolean }
  | { readonly kind: 'note'; readonly id: PaperId; readonly value: Note | null }
  | { readonly kind: 'tag'; readonly id: TagId; readonly value: Tag | null }
  | TaggedFact
  | { readonly kind: 'list'; readonly id: ListId; readonly value: NamedList | null }
  | ListedFact
  | { readonly kind: 'link'; readonly id: PaperId; readonly value: PaperLink | null }
  | { readonly kind: 'search'; readonly id: SearchId; readonly value: SavedSearch | null }
  | { readonly kind: 'paper'; readonly id: PaperId; readonly value: Paper | null };

/** Whether a paper has a tag. */
export interface TaggedFact {
  readonly kind: 'tagged';
  readonly id: PaperId;
  readonly tag: TagId;
  readonly value: boolean;
}

/** A paper's place in a list of the reader's own; null for none. */
export interface ListedFact {
  readonly kind: 'listed';
  readonly id: PaperId;
  readonly list: ListId;
  readonly value: ListPlace | null;
}

/** What the reader owns, in memory. */
export interface Shelf {
  readonly bookmarks: ReadonlyMap<PaperId, Bookmark>;
  /** Bookmarked papers in the reader's own order. */
  readonly list: readonly PaperId[];
  readonly progress: ReadonlyMap<PaperId, Progress>;
  readonly read: ReadonlySet<PaperId>;
  /** Papers that the reader is not interested in. */
  readonly hidden: ReadonlySet<PaperId>;
  /** Never an empty text. */
  readonly notes: ReadonlyMap<PaperId, string>;
  readonly tags: ReadonlyMap<TagId, Tag>;
  /** The tags of papers, by id, in the ids' order; one that was removed elsewhere may be among them. */
  readonly tagged: ReadonlyMap<PaperId, readonly TagId[]>;
  readonly lists: ReadonlyMap<ListId, NamedList>;
  /** The papers of lists, where there are any; a list that was removed elsewhere may be among them. */
  readonly listed: ReadonlyMap<ListId, ListedPapers>;
  readonly links: ReadonlyMap<PaperId, PaperLink>;
  readonly searches: ReadonlyMap<SearchId, SavedSearch>;
  /** Copies of the papers that anything but `read` is about, which outlive their digest. */
  readonly copies: ReadonlyMap<PaperId, Paper>;
}

export const EMPTY_SHELF: Shelf = {
  bookmarks: new Map(),
  list: [],
  progress: new Map(),
  read: new Set(),
  hidden: new Set(),
  notes: new Map(),
  tags: new Map(),
  tagged: new Map(),
  lists: new Map(),
  listed: new Map(),
  links: new Map(),
  searches: new Map(),
  copies: new Map(),
};
