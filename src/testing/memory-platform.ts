import type { OpenRecords, RawRecords, RecordStore } from '#platform/records.ts';
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

function memoryRecords(disk: MemoryDisk): RecordStore {
  return {
    readAll: () => answer(disk, () => structuredClone(disk.records)),
    read: (keys) => answer(disk, () => some(disk, keys)),
    update: (keys, change) =>
      answer(disk, () => {
        const written = change(some(disk, keys));
        for (const [key, record] of structuredClone(written)) disk.records.set(key, record);
        return written;
      }),
    close: () => undefined,
  };
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
