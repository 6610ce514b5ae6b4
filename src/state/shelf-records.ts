import type { StorageFault } from '#platform/storage-fault.ts';
import type { StoragePlatform } from '#platform/storage-platform.ts';
import type { ChangedKeys } from '#platform/tabs.ts';
import { healthOf } from './health-of.ts';
import type { HealthStore } from './health-store.ts';
import { retryLoop } from './retry-loop.ts';
import { type ExportedShelf, exportedShelf } from './shelf-export.ts';
import { type Act, emptyMemory, perform, type Plan, retryHeld } from './shelf-memory.ts';
import type { ShelfStore } from './shelf-store.ts';
import { disconnect, nextStep, type StorageWork } from './storage-steps.ts';

/** The bridge between the shelf in memory and the records in storage. */
export interface ShelfRecords {
  /** Opens storage, under acts already done; gives the function that ends it. Once only. */
  readonly start: (platform: StoragePlatform) => () => void;
  /** Shows an act at once and saves it; null where it changes nothing. */
  readonly perform: (plan: Plan) => Act | null;
  /** Tries again now what failed, and saves anew what the browser removed. */
  readonly retryNow: () => void;
  /** Everything in memory, saved or not, and what was set aside. */
  readonly exportShelf: () => ExportedShelf;
}

interface Running {
  readonly platform: StoragePlatform;
  readonly wake: () => void;
  readonly retryNow: () => void;
  readonly stop: () => void;
}

function markStale(work: StorageWork, keys: ChangedKeys): void {
  if (keys === 'everything' || work.stale === 'everything') work.stale = 'everything';
  else work.stale = new Set([...work.stale, ...keys]);
}

/** Lets a memory and a platform's storage follow each other until stopped. */
function follow(
  work: Omit<StorageWork, 'onClosed'>,
  report: (fault: StorageFault | null) => void,
): Running {
  const linked: StorageWork = {
    ...work,
    onClosed: (fault) => {
      disconnect(linked);
      loop.fail(fault);
    },
  };
  const loop = retryLoop(work.platform.clock, () => nextStep(linked), report);
  const stopListening = work.platform.tabs.listen((keys) => {
    markStale(linked, keys);
    loop.wake();
  });
  const stop = () => {
    loop.stop();
    stopListening();
    disconnect(linked);
  };
  loop.wake();
  return { platform: work.platform, wake: loop.wake, retryNow: loop.retryNow, stop };
}

/** Keeps a shelf in memory and tells its health, at first without any storage. */
export function createShelfRecords(shelf: ShelfStore, health: HealthStore): ShelfRecords {
  const memory = emptyMemory();
  let standing: StorageFault | null = null;
  let running: Running | null = null;

  const report = (fault: StorageFault | null) => {
    standing = fault;
    if (fault !== null && shelf.getState().status === 'opening') {
      shelf.setState({ status: 'ready' });
    }
    health.setState(healthOf(memory, standing));
  };
  return {
    start: (platform) => {
      const work = { memory, shelf, platform, records: null, persistenceRequested: false };
      running = follow({ ...work, stale: 'everything' }, report);
      return running.stop;
    },
    perform: (plan) => {
      const act = perform(memory, shelf, plan);
      if (act === null) return null;
      report(standing);
      running?.wake();
      return act;
    },
    retryNow: () => {
      retryHeld(memory);
      report(standing);
      running?.retryNow();
    },
    exportShelf: () =>
      exportedShelf(memory, running?.platform.replica ?? '', running?.platform.clock.now() ?? 0),
  };
}
