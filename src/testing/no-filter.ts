import type { Filter } from '#domain/search/search-request.ts';

/** What lets every paper through. */
export const NO_FILTER: Filter = {
  query: { kind: 'everything' },
  from: null,
  to: null,
  authors: [],
  tags: [],
};
