import { useShelf } from '#state/shelf-store.ts';
import type { FeedRows } from './feed-rows.ts';

/** Rows looked at before the search is given up; each file of papers that it meets is fetched. */
const FARTHEST = 1000;

/** The first row from `row` on whose paper is not read; -1 where there is none within reach. */
export function nextUnread(rows: FeedRows, row: number): Promise<number> {
  return unreadBefore(Math.min(rows.count, row + FARTHEST), rows, row);
}

async function unreadBefore(end: number, rows: FeedRows, row: number): Promise<number> {
  if (row >= end) return -1;
  const id = await rows.idAt(row);
  if (id !== null && !useShelf.getState().read.has(id)) return row;
  return unreadBefore(end, rows, row + 1);
}
