import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import {
  failed,
  faultFrom,
  type StorageFault,
  stored,
  type StorageOutcome,
} from './storage-fault.ts';

/** Records by key, as they were stored; their shape is for the caller to judge. */
export type RawRecords = ReadonlyMap<string, unknown>;

/** Durable records by key. No function of it throws or rejects. */
export interface RecordStore {
  readonly readAll: () => Promise<StorageOutcome<RawRecords>>;
  /** The records of these keys, those that exist. */
  readonly read: (keys: readonly string[]) => Promise<StorageOutcome<RawRecords>>;
  /**
   * In one transaction reads the records of these keys and writes what `change` makes of them.
   * Gives what was written, only once the transaction is complete; a failure has written nothing.
   */
  readonly update: (
    keys: readonly string[],
    change: (current: RawRecords) => RawRecords,
  ) => Promise<StorageOutcome<RawRecords>>;
  /** Ends the connection, and aborts what is still under way. */
  readonly close: () => void;
}

/** Opens a store; `onClosed` hears once if the connection is later closed by another than us. */
export type OpenRecords = (
  onClosed: (fault: StorageFault) => void,
) => Promise<StorageOutcome<RecordStore>>;

/** Few enough that no single answer of the database holds the page for long. */
const RECORDS_A_BATCH = 5_000;
const STORE = 'records';
const DATABASE_VERSION = 1;
const OPENING_LIMIT_MILLISECONDS = 3_000;

interface Schema extends DBSchema {
  [STORE]: { key: string; value: unknown };
}

type Database = IDBPDatabase<Schema>;
type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Schema, [typeof STORE], Mode>;
type Source = Pick<Transaction<'readonly'>['store'], 'get' | 'getAll' | 'getAllKeys'>;
type Active = Set<{ readonly abort: () => void }>;

function existing(keys: readonly string[], values: readonly unknown[]): RawRecords {
  const records = new Map<string, unknown>();
  keys.forEach((key, position) => {
    const value = values[position];
    if (value !== undefined) records.set(key, value);
  });
  return records;
}

async function readEverything(store: Source): Promise<RawRecords> {
  const records = new Map<string, unknown>();
  for (let range: IDBKeyRange | null = null; ;) {
    const [keys, values]: [string[], unknown[]] = await Promise.all([
      store.getAllKeys(range, RECORDS_A_BATCH),
      store.getAll(range, RECORDS_A_BATCH),
    ]);
    keys.forEach((key, position) => records.set(key, values[position]));
    const last = keys.at(-1);
    if (last === undefined || keys.length < RECORDS_A_BATCH) return records;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

async function readSome(store: Source, keys: readonly string[]): Promise<RawRecords> {
  return existing(keys, await Promise.all(keys.map((key) => store.get(key))));
}

function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already, which is all that was wanted.
  }
}

/** What the work gives counts only once the transaction is complete. */
async function complete<Value>(
  transaction: { readonly done: Promise<void>; readonly abort: () => void },
  work: Promise<Value>,
): Promise<StorageOutcome<Value>> {
  // Heard at once, as an abort rejects it while a request is still awaited below.
  const completion = transaction.done.then(() => null, faultFrom);
  try {
    const value = await work;
    return (await completion) ?? stored(value);
  } catch (thrown) {
    abort(transaction);
    // The abort's own reason tells more than that of the request it took down: quota, mostly.
    const reason = await completion;
    return reason === null || reason.fault.code === 'aborted' ? faultFrom(thrown) : reason;
  }
}

async function inTransaction<Mode extends IDBTransactionMode, Value>(
  { database, active }: { readonly database: Database; readonly active: Active },
  mode: Mode,
  work: (store: Transaction<Mode>['store']) => Promise<Value>,
): Promise<StorageOutcome<Value>> {
  try {
    const transaction = database.transaction(STORE, mode, { durability: 'strict' });
    active.add(transaction);
    const outcome = await complete(transaction, work(transaction.store));
    active.delete(transaction);
    return outcome;
  } catch (thrown) {
    return faultFrom(thrown);
  }
}

function recordStore(database: Database, beforeClose: () => void): RecordStore {
  const active: Active = new Set();
  const connection = { database, active };
  return {
    readAll: () => inTransaction(connection, 'readonly', readEverything),
    read: (keys) => inTransaction(connection, 'readonly', (store) => readSome(store, keys)),
    update: (keys, change) =>
      inTransaction(connection, 'readwrite', async (store) => {
        const written = change(await readSome(store, keys));
        await Promise.all([...written].map(async ([key, value]) => store.put(value, key)));
        return written;
      }),
    close: () => {
      beforeClose();
      active.forEach(abort);
      database.close();
    },
  };
}

interface Opening {
  readonly name: string;
  readonly onClosed: (fault: StorageFault) => void;
}

async function openDatabase({ name, onClosed }: Opening): Promise<RecordStore> {
  let closing = false;
  const tell = (message: string) => {
    if (!closing) onClosed({ code: 'closed', message });
    closing = true;
  };
  const database = await openDB<Schema>(name, DATABASE_VERSION, {
    upgrade: (upgraded) => upgraded.createObjectStore(STORE),
    // Holding on would keep a newer version, or the browser's own cleaning, waiting for this tab.
    blocking: () => {
      database.close();
      tell('Another tab needs the storage for itself.');
    },
    terminated: () => tell('The browser closed the storage.'),
  });
  return recordStore(database, () => {
    closing = true;
  });
}

async function open(opening: Opening): Promise<StorageOutcome<RecordStore>> {
  try {
    if (typeof indexedDB === 'undefined') return failed('absent', 'This browser has no IndexedDB.');
    return stored(await openDatabase(opening));
  } catch (thrown) {
    const outcome = faultFrom(thrown);
    // Private windows of older browsers say so of a database that they will not open.
    return outcome.fault.code === 'closed' ? failed('blocked', outcome.fault.message) : outcome;
  }
}

/** Opens the IndexedDB database of this name; gives up with `timeout` after 3,000 ms. */
export function openRecords(
  name: string,
  onClosed: (fault: StorageFault) => void,
): Promise<StorageOutcome<RecordStore>> {
  return new Promise((resolve) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      resolve(failed('timeout', 'The browser did not open its storage in time.'));
    }, OPENING_LIMIT_MILLISECONDS);
    const settle = (outcome: StorageOutcome<RecordStore>) => {
      clearTimeout(timer);
      if (late && outcome.ok) outcome.value.close();
      resolve(outcome);
    };
    void open({ name, onClosed }).then(settle);
  });
}
