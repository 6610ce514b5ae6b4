import type { Paper, PaperId } from '../paper/paper.ts';

/** What of the reader's shelf takes part in searches, as it is at one moment. */
export interface ShelfSnapshot {
  /** Differs wherever the content does. */
  readonly version: number;
  readonly read: ReadonlySet<PaperId>;
  /** The reading list with the copies of its papers. */
  readonly list: ReadonlyMap<PaperId, Paper>;
}

/** What changed from one snapshot to the next. */
export interface ShelfChange {
  readonly readAdded: readonly PaperId[];
  readonly readRemoved: readonly PaperId[];
  readonly listAdded: readonly PaperId[];
  readonly listRemoved: readonly PaperId[];
}

/** The change that leads from one snapshot to another; null stands for an empty one. */
export function changeBetween(before: ShelfSnapshot | null, after: ShelfSnapshot): ShelfChange {
  return {
    readAdded: missingIn(after.read.keys(), before?.read),
    readRemoved: missingIn(before?.read.keys() ?? [], after.read),
    listAdded: missingIn(after.list.keys(), before?.list),
    listRemoved: missingIn(before?.list.keys() ?? [], after.list),
  };
}

function missingIn(
  ids: Iterable<PaperId>,
  others: { has(id: PaperId): boolean } | undefined,
): readonly PaperId[] {
  return [...ids].filter((id) => others?.has(id) !== true);
}
