import type { Sort } from '#domain/query/address.ts';

/** The orders of a list as the screen names them. */
export const ORDER_NAMES: Readonly<Record<Sort, string>> = {
  newest: 'Newest',
  oldest: 'Oldest',
  relevance: 'Best match',
  own: 'Own order',
};
