import type { Shelf } from '#domain/shelf/shelf.ts';
import type { Step, StepId } from '#domain/shelf/step.ts';
import type { StepOrder } from '#platform/record-schema.ts';
import { systemClock } from '#platform/clock.ts';
import type { RecordStore } from '#platform/records.ts';
import { failed, type StorageFault, type StorageOutcome } from '#platform/storage-fault.ts';
import type { StoragePlatform } from '#platform/storage-platform.ts';
import type { ChangedKeys } from '#platform/tabs.ts';
import type { Act, Plan, StepOfAct } from './act.ts';
import { healthOf } from './health-of.ts';
import type { HealthStore } from './health-store.ts';
import { type Access, type Question, questionsTo } from './questions.ts';
import { retryLoop } from './retry-loop.ts';
import { type ExportedShelf, exportedShelf, unsavedRecords } from './shelf-export.ts';
import { emptyMemory, perform, retryHeld, type ShelfMemory } from './shelf-memory.ts';
import type { ShelfStore } from './shelf-store.ts';
import { shownSteps, stepsKnown } from './step-memory.ts';
import { hasMoreSteps, readMoreSteps } from './step-pages.ts';
import { tellStored } from './stored-records.ts';
import { disconnect, nextJob, type StorageWork } from './storage-work.ts';
import { within } from './within.ts';

/** The bridge between the shelf in memory and the records in storage. */
export interface ShelfRecords {
  /** Opens storage, under acts already done; gives the function that ends it. Once only. */
  readonly start: (platform: StoragePlatform) => () => void;
  /** Shows an act at once and saves it with its step; null where it changes nothing. */
  readonly perform: (plan: Plan, step?: StepOfAct | null) => Act | null;
  /** Tries again now what failed, and saves anew what the browser removed. */
  readonly retryNow: () => void;
  /** Everything in memory, saved or not, and what was set aside. */
  readonly exportShelf: () => ExportedShelf;
  /** The records of what is not saved, by key. */
  readonly unsaved: () => readonly (readonly [string, unknown])[];
  /** Acts that storage has not acknowledged, oldest first. */
  readonly pending: () => readonly Act[];
  /** How many facts were written after the moment of a counter, and the counter now. */
  readonly changesSince: (counter: number) => ChangesSince;
  /** What storage holds, as far as it was read or written. */
  readonly holdings: () => Holdings;
  /** Reads anew what was changed in storage past this memory, and tells the other tabs. */
  readonly reread: (keys: ChangedKeys) => void;
  /** The shelf as it is shown. */
  readonly shelf: () => Shelf;
  /** The steps that are known, with those on their way to storage. */
  readonly steps: () => ReadonlyMap<StepId, Step>;
  /** Those of them before which, from the newest down, none is unknown. */
  readonly stepsKnown: (order: StepOrder) => readonly Step[];
  /** Reads so many more from storage; false where there are none, or they cannot be had. */
  readonly readMoreSteps: (order: StepOrder, count: number) => Promise<boolean>;
  /** Whether there may be more in storage. */
  readonly hasMoreSteps: (order: StepOrder) => boolean;
  /** Asks storage as soon as it is open; a fault where it is not to be had. */
  readonly ask: <Answer>(question: Question<Answer>) => Promise<StorageOutcome<Answer>>;
  /** Hears whenever acts or storage may have changed anything; gives the function that ends it. */
  readonly onChange: (listener: () => void) => () => void;
  /** In ms since 1970. */
  readonly now: () => number;
}

/** What was written since some moment, copies of papers apart. */
export interface ChangesSince {
  readonly changes: number;
  readonly counter: number;
}

/** What storage holds. */
export interface Holdings {
  /** Whether the first reading found nothing; null before it. */
  readonly foundEmpty: boolean | null;
  /** How many facts are known to be stored, those included that cannot be read. */
  readonly count: number;
}

function changesSince(memory: ShelfMemory, counter: number): ChangesSince {
  const unsaved = memory.held.size + memory.pending.length;
  let changes = unsaved;
  for (const { value, at } of memory.registers.values()) {
    if (at[0] > counter && value.kind !== 'paper') changes += 1;
  }
  return { changes, counter: memory.counter };
}

interface Running {
  readonly platform: StoragePlatform;
  /** Storage where it is open and was read. */
  readonly storage: () => RecordStore | null;
  readonly wake: () => void;
  readonly retryNow: () => void;
  readonly changed: (keys: ChangedKeys) => void;
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
  const loop = retryLoop(work.platform.clock, () => nextJob(linked), report);
  const changed = (keys: ChangedKeys) => {
    markStale(linked, keys);
    loop.wake();
  };
  const stopListening = work.platform.tabs.listen(changed);
  const stop = () => {
    loop.stop();
    stopListening();
    disconnect(linked);
  };
  loop.wake();
  return {
    platform: work.platform,
    storage: () => (linked.stale === 'everything' ? null : linked.records),
    wake: loop.wake,
    retryNow: loop.retryNow,
    changed,
    stop,
  };
}

const ANSWERED_WITHIN = 5_000;
const NOT_STARTED = failed('absent', 'Storage is not in use.');

/** Keeps a shelf in memory and tells its health, at first without any storage. */
export function createShelfRecords(shelf: ShelfStore, health: HealthStore): ShelfRecords {
  const memory = emptyMemory();
  const listeners = new Set<() => void>();
  let standing: StorageFault | null = null;
  let running: Running | null = null;

  const now = (): number => (running?.platform.clock ?? systemClock).now();
  const access = (): Access => {
    if (running === null) return NOT_STARTED;
    return running.storage() ?? (standing === null ? null : { ok: false, fault: standing });
  };
  const questions = questionsTo(access);
  const ask: ShelfRecords['ask'] = (question) => {
    const { clock } = running?.platform ?? { clock: systemClock };
    return questions.ask((records) => within(clock, ANSWERED_WITHIN, question(records)));
  };
  const report = (fault: StorageFault | null) => {
    standing = fault;
    if (fault !== null && shelf.getState().status === 'opening') {
      shelf.setState({ status: 'ready' });
    }
    health.setState(healthOf(memory, standing));
    questions.look();
    for (const listener of listeners) listener();
  };
  return {
    start: (platform) => {
      const work = { memory, shelf, platform, records: null, persistenceRequested: false };
      running = follow({ ...work, stale: 'everything' }, report);
      return running.stop;
    },
    perform: (plan, step = null) => {
      const act = perform(memory, shelf, plan, step);
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
    exportShelf: () => exportedShelf(memory, running?.platform.replica ?? '', now()),
    unsaved: () => unsavedRecords(memory, running?.platform.replica ?? '', now()),
    pending: () => memory.pending,
    changesSince: (counter) => changesSince(memory, counter),
    holdings: () => ({
      foundEmpty: memory.foundEmpty,
      count: memory.registers.size + memory.setAside.size,
    }),
    reread: (keys) => {
      if (keys === 'everything') tellStored(keys);
      else
        void ask((storage) => storage.read([...keys])).then((outcome) => {
          if (outcome.ok) tellStored(outcome.value);
        });
      running?.platform.tabs.announce(keys);
      running?.changed(keys);
    },
    shelf: shelf.getState,
    steps: () => shownSteps(memory.steps, memory.pending),
    stepsKnown: (order) => stepsKnown(memory.steps, memory.pending, order),
    readMoreSteps: (order, count) => readMoreSteps(memory, order, count, ask),
    hasMoreSteps: (order) => hasMoreSteps(memory, order),
    ask,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    now,
  };
}
