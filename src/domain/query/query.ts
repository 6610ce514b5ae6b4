/**
 * What a reader asks of the text of papers. Terms are folded as `text/tokenize` folds them.
 * A word or phrase may stand in the title, the authors or the abstract; a phrase stands whole in
 * one of them, and in one author's name.
 */
export type Query =
  | { readonly kind: 'everything' }
  | { readonly kind: 'word'; readonly term: string }
  | { readonly kind: 'prefix'; readonly term: string }
  | PhraseQuery
  | { readonly kind: 'and'; readonly parts: readonly Query[] }
  | { readonly kind: 'or'; readonly parts: readonly Query[] };

export interface PhraseQuery {
  readonly kind: 'phrase';
  readonly terms: readonly string[];
  /** Whether the last term stands for every word that begins with it. */
  readonly lastIsPrefix: boolean;
}

export const EVERYTHING: Query = { kind: 'everything' };
