import type { PaperId } from '../paper/paper.ts';
import type { Progress } from './shelf.ts';

/** How far the reader is with a paper of the reading list, by the names that the address writes. */
export const LIST_STATES = ['to-read', 'reading', 'done'] as const;

export type ListState = (typeof LIST_STATES)[number];

type Progresses = ReadonlyMap<PaperId, Progress>;

/** The state of a paper of the reading list. */
export function listState(progress: Progresses, id: PaperId): ListState {
  return progress.get(id) ?? 'to-read';
}

/** How many of some papers are in each state. */
export function countStates(
  progress: Progresses,
  ids: readonly PaperId[],
): Readonly<Record<ListState, number>> {
  const counts = { 'to-read': 0, reading: 0, done: 0 };
  for (const id of ids) counts[listState(progress, id)] += 1;
  return counts;
}
