import { EVERYTHING, type Query } from './query.ts';

/** A field of a paper that is marked by itself. */
export type Field = 'title' | 'authors' | 'abstract';

const known = new WeakMap<Query, Map<Field, Query>>();

/**
 * What of a query is looked for in one field, for marking it there; the same object each time, so
 * that nothing is marked anew for it.
 */
export function askedOf(query: Query, field: Field): Query {
  const parts = known.get(query) ?? new Map<Field, Query>();
  known.set(query, parts);
  const part = parts.get(field) ?? partIn(query, field);
  parts.set(field, part);
  return part;
}

function partIn(query: Query, field: Field): Query {
  switch (query.kind) {
    case 'word':
    case 'prefix':
    case 'phrase':
      return query;
    case 'field':
      return query.field === field ? query.part : EVERYTHING;
    case 'name':
      return field === 'authors' ? query : EVERYTHING;
    case 'and':
    case 'or':
      return { kind: query.kind, parts: query.parts.map((part) => partIn(part, field)) };
    default:
      return EVERYTHING;
  }
}
