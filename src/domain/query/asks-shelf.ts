import type { Query } from './query.ts';

/** Whether a query asks what the reader has noted of papers. */
export function asksShelf(query: Query): boolean {
  return someLeaf(query, ({ kind }) => ['state', 'tag', 'list', 'note'].includes(kind));
}

/** Whether a query asks for papers marked as not interesting, which else are in no other view. */
export function asksHidden(query: Query): boolean {
  return someLeaf(query, (leaf) => leaf.kind === 'state' && leaf.state === 'hidden');
}

function someLeaf(query: Query, holds: (leaf: Query) => boolean): boolean {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.parts.some((part) => someLeaf(part, holds));
    case 'not':
      return someLeaf(query.part, holds);
    default:
      return holds(query);
  }
}
