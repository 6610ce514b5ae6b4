import type { PaperId } from '#domain/paper/paper.ts';
import type { FeedRows } from './feed-rows.ts';

/** The rows of a list of which every paper is known. */
export function idRows(ids: readonly PaperId[]): FeedRows {
  return {
    count: ids.length,
    runs: [],
    idAt: (row) => Promise.resolve(ids[row] ?? null),
    rowOf: (id) => Promise.resolve(ids.indexOf(id)),
  };
}
