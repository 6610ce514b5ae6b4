import type { Options } from 'minisearch';

/** How both its index is built and its questions are read: words come ready, apart by blanks. */
export const MINISEARCH_OPTIONS: Options<{ id: number }> = {
  fields: ['title', 'authors', 'abstract', 'spellings'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => (term === '' ? null : term),
};
