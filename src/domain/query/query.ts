import type { CalendarDay } from '../paper/calendar-day.ts';

/**
 * What is asked of papers, ready to be answered. Terms are folded as `text/tokenize` folds them.
 * A word or phrase may stand in the title, the authors or the abstract; a phrase stands whole in
 * one of them, and in one author's name.
 */
export type Query =
  | { readonly kind: 'everything' }
  | { readonly kind: 'word'; readonly term: string }
  | { readonly kind: 'prefix'; readonly term: string }
  | PhraseQuery
  | FieldQuery
  | NameQuery
  /** A paper by the author of exactly this name. */
  | { readonly kind: 'author'; readonly name: string }
  /** Days from one to another, both included; null for an open end. */
  | DatesQuery
  /** What the paper itself has. */
  | { readonly kind: 'mark'; readonly mark: PaperMark }
  | ShelfQuery
  | { readonly kind: 'not'; readonly part: Query }
  | { readonly kind: 'and'; readonly parts: readonly Query[] }
  | { readonly kind: 'or'; readonly parts: readonly Query[] };

export interface PhraseQuery {
  readonly kind: 'phrase';
  readonly terms: readonly string[];
  /** Whether the last term stands for every word that begins with it. */
  readonly lastIsPrefix: boolean;
}

/** Words, prefixes and phrases, joined in any way, in one field alone. */
export interface FieldQuery {
  readonly kind: 'field';
  readonly field: 'title' | 'abstract';
  readonly part: Query;
}

/** One author whose name has each of some words, in any order; of each word any of its spellings. */
export interface NameQuery {
  readonly kind: 'name';
  readonly words: readonly (readonly string[])[];
}

export interface DatesQuery {
  readonly kind: 'dates';
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
}

/** What can be seen of a paper: code, a web address or mathematics. */
export type PaperMark = 'code' | 'link' | 'math';

/** What the reader noted of the paper. */
export type ShelfQuery =
  | {
      readonly kind: 'state';
      readonly state: 'read' | 'bookmarked' | 'hidden' | 'linked' | 'noted';
    }
  | { readonly kind: 'tag' | 'list'; readonly name: string }
  /** Words, prefixes and phrases, joined in any way, in the note. */
  | { readonly kind: 'note'; readonly part: Query };

export const EVERYTHING: Query = { kind: 'everything' };

/** The parts that papers must all match. */
export function partsOf(query: Query): readonly Query[] {
  if (query.kind === 'everything') return [];
  return query.kind === 'and' ? query.parts : [query];
}
