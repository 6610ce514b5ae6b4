import type { Fact } from '#domain/shelf/shelf.ts';
import { factKey } from '#domain/shelf/shelf.ts';
import type { RecordStore } from '#platform/records.ts';
import type { StorageFault, StorageOutcome } from '#platform/storage-fault.ts';
import type { StoragePlatform } from '#platform/storage-platform.ts';
import type { Step } from './retry-loop.ts';
import {
  absorb,
  acknowledge,
  type Act,
  hold,
  holdRemoved,
  type ShelfMemory,
} from './shelf-memory.ts';
import type { ShelfStore } from './shelf-store.ts';
import { within } from './within.ts';
import { writeAct } from './write-act.ts';

/** What the steps work on. */
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

/** Drops the connection, so that the next step opens it anew and reads everything again. */
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
  if (outcome.ok) work.records = outcome.value;
  return faultOf(work, outcome);
}

async function readAll(work: StorageWork, records: RecordStore): Promise<StorageFault | null> {
  const { memory, shelf, platform } = work;
  work.stale = new Set();
  const outcome = await within(platform.clock, LIMIT_MILLISECONDS.all, records.readAll());
  if (outcome.ok) {
    holdRemoved(memory, shelf.getState(), outcome.value);
    absorb(memory, shelf, outcome.value);
  }
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
  if (outcome.ok) absorb(work.memory, work.shelf, outcome.value);
  return faultOf(work, outcome);
}

function afterSaving(work: StorageWork, facts: readonly Fact[]): void {
  work.platform.tabs.announce(facts.map(factKey));
  const bookmarked = facts.some(({ kind, value }) => kind === 'bookmark' && value !== null);
  if (!bookmarked || work.persistenceRequested) return;
  work.persistenceRequested = true;
  work.platform.requestPersistence();
}

async function write(
  work: StorageWork,
  records: RecordStore,
  act: Act,
): Promise<StorageFault | null> {
  const { memory, shelf, platform } = work;
  const { facts } = act.transition;
  const call = writeAct(records, facts, memory.counter, platform.replica);
  const outcome = await within(platform.clock, LIMIT_MILLISECONDS.some, call);
  // A full disk leaves the connection as good as it was: reading everything again is no help.
  if (!outcome.ok && outcome.fault.code === 'quota') return outcome.fault;
  if (!outcome.ok) return faultOf(work, outcome);
  if (outcome.value.kind === 'held') {
    hold(memory, shelf, act, outcome.value.current);
  } else {
    acknowledge(memory, act, outcome.value.registers);
    afterSaving(work, facts);
  }
  return null;
}

/** What is to be done next with storage: open, read, refresh, then write the oldest act. */
export function nextStep(work: StorageWork): Step | null {
  const { records, stale, memory } = work;
  if (records === null) return { settles: false, run: () => open(work) };
  if (stale === 'everything') return { settles: false, run: () => readAll(work, records) };
  if (stale.size > 0) return { settles: false, run: () => readStale(work, records, stale) };
  const act = memory.pending[0];
  if (act === undefined) return null;
  return { settles: true, run: () => write(work, records, act) };
}
