import type { RawRecords, StepPage } from '#platform/record-schema.ts';
import type { OpenRecords, RecordStore } from '#platform/records.ts';
import {
  failed,
  type StorageFault,
  type StorageFaultCode,
  stored,
  type StorageOutcome,
} from '#platform/storage-fault.ts';
import type { StoragePlatform } from '#platform/storage-platform.ts';
import type { ChangedKeys } from '#platform/tabs.ts';
import { type HeldClock, heldClock } from './held-clock.ts';

/** What the n-th call of storage does instead of its work; `never` answers nothing at all. */
export type PlannedFault = StorageFaultCode | 'never' | null;

/** Storage in memory that several tabs share, with faults on demand. */
export interface MemoryDisk {
  readonly records: Map<string, unknown>;
  /** Calls of any function of storage so far. */
  calls: number;
  /** Asked at every call with its number, from 1. */
  faultOf: (call: number) => PlannedFault;
  /** A tab of a browser that has this disk. */
  readonly openTab: (replica?: string) => MemoryTab;
  /** Throws all records away and closes every connection. */
  readonly clear: () => void;
}

/** The platform of one tab, with the hands of its clock. */
export interface MemoryTab extends StoragePlatform {
  readonly clock: HeldClock;
  readonly persistenceRequests: () => number;
}

type Listener = (keys: ChangedKeys) => void;

function answer<Value>(disk: MemoryDisk, work: () => Value): Promise<StorageOutcome<Value>> {
  disk.calls += 1;
  const fault = disk.faultOf(disk.calls);
  if (fault === 'never') return new Promise(() => undefined);
  if (fault !== null) return Promise.resolve(failed(fault, `The test says ${fault}.`));
  return Promise.resolve().then(() => stored(work()));
}

function some(disk: MemoryDisk, keys: readonly string[]): RawRecords {
  const present = keys.filter((key) => disk.records.has(key));
  return new Map(present.map((key) => [key, structuredClone(disk.records.get(key))]));
}

type Entry = readonly [key: string, record: unknown];

function isHistory([key]: Entry): boolean {
  return key.startsWith('step:') || key.startsWith('revision:');
}

function numberOf(record: unknown, order: StepPage['order']): number {
  const number: unknown = Reflect.get(Object(record), order);
  return typeof number === 'number' ? number : Number.NaN;
}

function stepsOf({ records }: MemoryDisk, page: StepPage): RawRecords {
  const { order, upTo, from, isKnown, limit } = page;
  const direction = from === 'newest' ? -1 : 1;
  const steps = [...records]
    .filter(([key, record]) => key.startsWith('step:') && numberOf(record, order) <= upTo)
    .toSorted(([, a], [, b]) => direction * (numberOf(a, order) - numberOf(b, order)))
    .filter(([key]) => !isKnown(key));
  return new Map(structuredClone(steps.slice(0, limit)));
}

const LAST_STEP: StepPage = {
  order: 'changed',
  upTo: 2 ** 52,
  isKnown: () => false,
  limit: 1,
  from: 'newest',
};

function memoryRecords(disk: MemoryDisk): RecordStore {
  const those = (wanted: (entry: Entry) => boolean): RawRecords =>
    new Map(structuredClone([...disk.records].filter(wanted)));
  return {
    readAll: () => answer(disk, () => those((entry) => !isHistory(entry))),
    readHistory: () => answer(disk, () => those(isHistory)),
    read: (keys) => answer(disk, () => some(disk, keys)),
    readRevisions: (prefix) =>
      answer(disk, () => new Map([...those(([key]) => key.startsWith(prefix))].toSorted(byKey))),
    readSteps: (page) => answer(disk, () => stepsOf(disk, page)),
    countSteps: () => answer(disk, () => those(([key]) => key.startsWith('step:')).size),
    update: (keys, change) =>
      answer(disk, () => {
        const last = [...stepsOf(disk, LAST_STEP)][0] ?? null;
        const written = change(some(disk, keys), last);
        for (const [key, record] of structuredClone(written)) {
          if (record === undefined) disk.records.delete(key);
          else disk.records.set(key, record);
        }
        return written;
      }),
    rewrite: (change) =>
      answer(disk, () => {
        const wanted = change(
          those((entry) => !isHistory(entry)),
          those(isHistory),
        );
        if (wanted === null) return null;
        for (const [key, record] of structuredClone(wanted.written)) disk.records.set(key, record);
        for (const key of wanted.removed) disk.records.delete(key);
        return wanted;
      }),
    close: () => undefined,
  };
}

function byKey([one]: Entry, [other]: Entry): number {
  return one < other ? -1 : 1;
}

/** An empty disk. */
export function memoryDisk(): MemoryDisk {
  const listeners = new Set<Listener>();
  const connections = new Set<(fault: StorageFault) => void>();
  const openRecords: OpenRecords = (onClosed) =>
    answer(disk, () => {
      connections.add(onClosed);
      return memoryRecords(disk);
    });
  const openTab = (replica = 'tab'): MemoryTab => {
    let own: Listener | null = null;
    let requests = 0;
    return {
      openRecords,
      clock: heldClock(),
      replica,
      requestPersistence: () => {
        requests += 1;
      },
      persistenceRequests: () => requests,
      tabs: {
        announce: (keys) =>
          listeners.forEach((listener) => {
            if (listener !== own) queueMicrotask(() => listener(keys));
          }),
        listen: (onChange) => {
          own = onChange;
          listeners.add(onChange);
          return () => listeners.delete(onChange);
        },
      },
    };
  };
  const clear = () => {
    disk.records.clear();
    const closed = [...connections];
    connections.clear();
    for (const close of closed) close({ code: 'closed', message: 'The test closed it.' });
  };
  const disk: MemoryDisk = {
    records: new Map(),
    calls: 0,
    faultOf: () => null,
    openTab,
    clear,
  };
  return disk;
}
