import { stands } from '#domain/shelf/paper-copies.ts';
import type { Fact } from '#domain/shelf/shelf.ts';
import type { RecordStore } from '#platform/records.ts';
import type { StorageFault, StorageOutcome } from '#platform/storage-fault.ts';
import type { StoragePlatform } from '#platform/storage-platform.ts';
import type { Act } from './act.ts';
import type { Job } from './retry-loop.ts';
import { absorb, acknowledge, hold, holdRemoved, type ShelfMemory } from './shelf-memory.ts';
import type { ShelfStore } from './shelf-store.ts';
import { forgetGone, knowAnew, NEWEST_STEPS } from './step-memory.ts';
import { tellingRecords } from './stored-records.ts';
import { within } from './within.ts';
import { writeAct } from './write-act.ts';

/** What the jobs work on. */
export interface StorageWork {
  readonly memory: ShelfMemory;
  readonly shelf: ShelfStore;
  readonly platform: StoragePlatform;
  /** Hears of a connection that was closed by another than us. */
  readonly onClosed: (fault: StorageFault) => void;
  /** Null until storage is open. */
  records: RecordStore | null;
  /** Keys that another tab may have changed since they were read. */
  stale: ReadonlySet<string> | 'everything';
  persistenceRequested: boolean;
}

const LIMIT_MILLISECONDS = { open: 4_000, all: 30_000, some: 5_000 } as const;

/** Drops the connection, so that the next job opens it anew and reads everything again. */
export function disconnect(work: StorageWork): void {
  work.records?.close();
  work.records = null;
  work.stale = 'everything';
}

/** The fault of a call that failed, after which nothing is taken for known. */
function faultOf(work: StorageWork, outcome: StorageOutcome<unknown>): StorageFault | null {
  if (outcome.ok) return null;
  disconnect(work);
  return outcome.fault;
}

async function open(work: StorageWork): Promise<StorageFault | null> {
  const { clock, openRecords } = work.platform;
  const outcome = await within(clock, LIMIT_MILLISECONDS.open, openRecords(work.onClosed));
  if (outcome.ok) work.records = tellingRecords(outcome.value);
  return faultOf(work, outcome);
}

async function readAll(work: StorageWork, records: RecordStore): Promise<StorageFault | null> {
  const { memory, shelf, platform } = work;
  work.stale = new Set();
  const outcome = await within(platform.clock, LIMIT_MILLISECONDS.all, records.readAll());
  if (!outcome.ok) return faultOf(work, outcome);
  memory.foundEmpty ??= outcome.value.size === 0;
  holdRemoved(memory, shelf.getState(), outcome.value);
  absorb(memory, shelf, outcome.value);
  return readKnownSteps(work, records);
}

/** Reads anew the steps that were known, which may have been changed unheard. */
async function readKnownSteps(
  work: StorageWork,
  records: RecordStore,
): Promise<StorageFault | null> {
  const { steps, setAside } = work.memory;
  if (steps.known.size === 0) return null;
  const limit = steps.known.size;
  const call = records.readSteps({ ...NEWEST_STEPS, limit });
  const outcome = await within(work.platform.clock, LIMIT_MILLISECONDS.some, call);
  if (outcome.ok) knowAnew(steps, setAside, outcome.value, limit);
  return faultOf(work, outcome);
}

async function readStale(
  work: StorageWork,
  records: RecordStore,
  stale: ReadonlySet<string>,
): Promise<StorageFault | null> {
  work.stale = new Set();
  const call = records.read([...stale]);
  const outcome = await within(work.platform.clock, LIMIT_MILLISECONDS.some, call);
  if (outcome.ok) {
    // What could not be read and is no more was taken back with the import that brought it.
    for (const key of stale) if (!outcome.value.has(key)) work.memory.setAside.delete(key);
    forgetGone(work.memory.steps, stale, outcome.value);
    absorb(work.memory, work.shelf, outcome.value);
  }
  return faultOf(work, outcome);
}

function afterSaving(work: StorageWork, facts: readonly Fact[], keys: readonly string[]): void {
  work.platform.tabs.announce(keys);
  const owns = facts.some((fact) => fact.kind !== 'read' && stands(fact));
  if (!owns || work.persistenceRequested) return;
  work.persistenceRequested = true;
  work.platform.requestPersistence();
}

async function write(
  work: StorageWork,
  records: RecordStore,
  act: Act,
): Promise<StorageFault | null> {
  const { memory, shelf, platform } = work;
  const writer = {
    counter: memory.counter,
    replica: platform.replica,
    now: platform.clock.now(),
  };
  const call = writeAct(records, act, writer);
  const outcome = await within(platform.clock, LIMIT_MILLISECONDS.some, call);
  // A full disk leaves the connection as good as it was: reading everything again is no help.
  if (!outcome.ok && outcome.fault.code === 'quota') return outcome.fault;
  if (!outcome.ok) return faultOf(work, outcome);
  if (outcome.value.kind === 'held') {
    hold(memory, shelf, act, outcome.value.current);
  } else {
    const { registers, step, keys } = outcome.value;
    acknowledge(memory, act, registers, step);
    afterSaving(work, act.transition.facts, keys);
  }
  return null;
}

/** What is to be done next with storage: open, read, refresh, then write the oldest act. */
export function nextJob(work: StorageWork): Job | null {
  const { records, stale, memory } = work;
  if (records === null) return { settles: false, run: () => open(work) };
  if (stale === 'everything') return { settles: false, run: () => readAll(work, records) };
  if (stale.size > 0) return { settles: false, run: () => readStale(work, records, stale) };
  const act = memory.pending[0];
  if (act === undefined) return null;
  return { settles: true, run: () => write(work, records, act) };
}
