import { openDB } from 'idb';
import {
  DATABASE_VERSION,
  type Database,
  type RawRecord,
  type RawRecords,
  type RecordsChange,
  type Schema,
  type StepPage,
  STORES,
  type Transaction,
  upgrade,
} from './record-schema.ts';
import {
  change,
  readHistory,
  readRevisions,
  readSome,
  readSteps,
  readStore,
  rewrite,
} from './record-work.ts';
import {
  failed,
  faultFrom,
  type StorageFault,
  stored,
  type StorageOutcome,
} from './storage-fault.ts';

/**
 * Durable records by key: facts, which are read when the app starts, and beside them steps (`step:…`)
 * and revisions (`revision:…`), which are not. No function of it throws or rejects.
 */
export interface RecordStore {
  /** All facts. */
  readonly readAll: () => Promise<StorageOutcome<RawRecords>>;
  /** All steps and revisions. */
  readonly readHistory: () => Promise<StorageOutcome<RawRecords>>;
  /** The records of these keys, those that exist. */
  readonly read: (keys: readonly string[]) => Promise<StorageOutcome<RawRecords>>;
  /** The revisions whose keys begin so, in the order of their keys. */
  readonly readRevisions: (prefix: string) => Promise<StorageOutcome<RawRecords>>;
  /** A page of steps, in its order. */
  readonly readSteps: (page: StepPage) => Promise<StorageOutcome<RawRecords>>;
  /** How many steps there are. */
  readonly countSteps: () => Promise<StorageOutcome<number>>;
  /**
   * In one transaction reads the records of these keys, and the step that changed last, and writes
   * what `change` makes of them; what it gives as undefined is deleted. Gives what was written, only
   * once the transaction is complete; a failure has written nothing.
   */
  readonly update: (
    keys: readonly string[],
    change: (current: RawRecords, lastStep: RawRecord | null) => RawRecords,
  ) => Promise<StorageOutcome<RawRecords>>;
  /**
   * In one transaction reads all facts and the history and does with them what `change` says; null leaves
   * everything as it is. Gives what was done, only once the transaction is complete.
   */
  readonly rewrite: (
    change: (facts: RawRecords, history: RawRecords) => RecordsChange | null,
  ) => Promise<StorageOutcome<RecordsChange | null>>;
  /** Ends the connection, and aborts what is still under way. */
  readonly close: () => void;
}

/** Opens a store; `onClosed` hears once if the connection is later closed by another than us. */
export type OpenRecords = (
  onClosed: (fault: StorageFault) => void,
) => Promise<StorageOutcome<RecordStore>>;

const OPENING_LIMIT_MILLISECONDS = 3_000;
type Active = Set<{ readonly abort: () => void }>;

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
  work: (transaction: Transaction<Mode>) => Promise<Value>,
): Promise<StorageOutcome<Value>> {
  try {
    const transaction = database.transaction([...STORES], mode, { durability: 'strict' });
    active.add(transaction);
    const outcome = await complete(transaction, work(transaction));
    active.delete(transaction);
    return outcome;
  } catch (thrown) {
    return faultFrom(thrown);
  }
}

function recordStore(database: Database, beforeClose: () => void): RecordStore {
  const active: Active = new Set();
  const read = <Value>(work: (transaction: Transaction<'readonly'>) => Promise<Value>) =>
    inTransaction({ database, active }, 'readonly', work);
  return {
    readAll: () => read((transaction) => readStore(transaction, 'records')),
    readHistory: () => read(readHistory),
    read: (keys) => read((transaction) => readSome(transaction, keys)),
    readRevisions: (prefix) => read((transaction) => readRevisions(transaction, prefix)),
    readSteps: (page) => read((transaction) => readSteps(transaction, page)),
    countSteps: () => read((transaction) => transaction.objectStore('steps').count()),
    update: (keys, make) =>
      inTransaction({ database, active }, 'readwrite', (transaction) =>
        change(transaction, keys, make),
      ),
    rewrite: (make) =>
      inTransaction({ database, active }, 'readwrite', (transaction) => rewrite(transaction, make)),
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
    upgrade,
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
