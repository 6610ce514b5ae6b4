import { createShelfActions, type ShelfActions } from '#state/create-shelf-actions.ts';
import { createHealthStore, type HealthStore } from '#state/health-store.ts';
import { createNoticesStore, type NoticesStore } from '#state/notices.ts';
import { createShelfRecords, type ShelfRecords } from '#state/shelf-records.ts';
import { createShelfStore, type ShelfStore } from '#state/shelf-store.ts';
import type { MemoryDisk, MemoryTab } from './memory-platform.ts';

/** A tab with a shelf of its own over a shared disk. */
export interface ShelfTab {
  readonly shelf: ShelfStore;
  readonly health: HealthStore;
  readonly notices: NoticesStore;
  readonly records: ShelfRecords;
  readonly actions: ShelfActions;
  readonly platform: MemoryTab;
  readonly start: () => () => void;
}

/** A tab whose shelf is not started yet. */
export function shelfTab(disk: MemoryDisk, replica = 'tab'): ShelfTab {
  const shelf = createShelfStore();
  const health = createHealthStore();
  const notices = createNoticesStore();
  const records = createShelfRecords(shelf, health);
  const platform = disk.openTab(replica);
  return {
    shelf,
    health,
    notices,
    records,
    actions: createShelfActions(records, notices),
    platform,
    start: () => records.start(platform),
  };
}
