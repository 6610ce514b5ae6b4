import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { failed, faultFrom, stored, type StorageOutcome } from './storage-fault.ts';

/** A library as it was at a moment, kept in this browser. */
export interface Snapshot {
  readonly id: number;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  /** What was about to be done, for the reader. */
  readonly reason: string;
  /** How many records it holds. */
  readonly records: number;
  /** The size of its file, in bytes. */
  readonly bytes: number;
}

interface Schema extends DBSchema {
  snapshots: { key: number; value: Snapshot };
  /** Compressed backups by the id of their snapshot, apart so that a list need not load them. */
  files: { key: number; value: Uint8Array<ArrayBuffer> };
  /** What else backups need to remember, by name. */
  settings: { key: string; value: unknown };
}

const VERSION = 1;
const PATIENCE = 4_000;

/** A database of its own, so that no change to what the reader owns touches what saves it. */
function databaseName(site: string): string {
  return `${site}.backups`;
}

async function opened(site: string): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(databaseName(site), VERSION, {
    upgrade: (database) => {
      database.createObjectStore('snapshots', { keyPath: 'id' });
      database.createObjectStore('files');
      database.createObjectStore('settings');
    },
  });
}

async function inStore<Value>(
  site: string,
  work: (database: IDBPDatabase<Schema>) => Promise<Value>,
): Promise<StorageOutcome<Value>> {
  try {
    const database = await opened(site);
    try {
      return stored(await work(database));
    } finally {
      database.close();
    }
  } catch (thrown) {
    return faultFrom(thrown);
  }
}

/** The same with an end to its patience, as some browsers never answer. */
function ask<Value>(
  site: string,
  work: (database: IDBPDatabase<Schema>) => Promise<Value>,
): Promise<StorageOutcome<Value>> {
  const late = new Promise<StorageOutcome<Value>>((resolve) => {
    setTimeout(() => resolve(failed('timeout', 'The browser’s storage did not answer.')), PATIENCE);
  });
  return Promise.race([inStore(site, work), late]);
}

/** The snapshots of a site, newest first. */
export function readSnapshots(site: string): Promise<StorageOutcome<readonly Snapshot[]>> {
  return ask(site, async (database) =>
    (await database.getAll('snapshots')).toSorted((one, other) => other.id - one.id),
  );
}

/** The compressed backup that a snapshot is; null where it is gone. */
export function readSnapshotFile(
  site: string,
  id: number,
): Promise<StorageOutcome<Uint8Array<ArrayBuffer> | null>> {
  return ask(site, async (database) => (await database.get('files', id)) ?? null);
}

/** Keeps a snapshot and lets go of all but the newest `most`; gives its id. */
export function keepSnapshot(
  site: string,
  about: Omit<Snapshot, 'id' | 'bytes'>,
  file: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<StorageOutcome<number>> {
  return inStore(site, async (database) => {
    const transaction = database.transaction(['snapshots', 'files'], 'readwrite');
    const [snapshots, files] = [
      transaction.objectStore('snapshots'),
      transaction.objectStore('files'),
    ];
    const ids = await snapshots.getAllKeys();
    const id = Math.max(0, ...ids) + 1;
    await snapshots.put({ ...about, id, bytes: file.length });
    await files.put(file, id);
    for (const old of ids.slice(0, Math.max(0, ids.length + 1 - most))) {
      await Promise.all([snapshots.delete(old), files.delete(old)]);
    }
    await transaction.done;
    return id;
  });
}

/** Lets go of a snapshot. */
export function dropSnapshot(site: string, id: number): Promise<StorageOutcome<null>> {
  return ask(site, async (database) => {
    const transaction = database.transaction(['snapshots', 'files'], 'readwrite');
    await Promise.all([
      transaction.objectStore('snapshots').delete(id),
      transaction.objectStore('files').delete(id),
    ]);
    await transaction.done;
    return null;
  });
}

/** Something that backups remember; undefined where there is nothing of that name. */
export function readSetting(site: string, name: string): Promise<StorageOutcome<unknown>> {
  return ask(site, (database): Promise<unknown> => database.get('settings', name));
}

/** Remembers something for backups; undefined forgets it. */
export function keepSetting(
  site: string,
  name: string,
  value: unknown,
): Promise<StorageOutcome<null>> {
  return ask(site, async (database) => {
    if (value === undefined) await database.delete('settings', name);
    else await database.put('settings', value, name);
    return null;
  });
}
