import {
  type RawRecord,
  type RawRecords,
  type RecordsChange,
  type StepPage,
  storeOf,
  type StoreName,
  type Transaction,
} from './record-schema.ts';

/** Few enough that no single answer of the database holds the page for long. */
const RECORDS_A_BATCH = 5_000;
/** No counter is greater; what is no counter sorts after it, or is not in the index at all. */
const GREATEST_COUNTER = 2 ** 52;

function existing(keys: readonly string[], values: readonly unknown[]): RawRecords {
  const records = new Map<string, unknown>();
  keys.forEach((key, position) => {
    const value = values[position];
    if (value !== undefined) records.set(key, value);
  });
  return records;
}

/** Everything that one store holds. */
export async function readStore(
  transaction: Transaction<IDBTransactionMode>,
  name: StoreName,
): Promise<RawRecords> {
  const store = transaction.objectStore(name);
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

/** All steps and revisions. */
export async function readHistory(
  transaction: Transaction<IDBTransactionMode>,
): Promise<RawRecords> {
  const steps = await readStore(transaction, 'steps');
  return new Map([...steps, ...(await readStore(transaction, 'revisions'))]);
}

/** The records of these keys, those that exist. */
export async function readSome(
  transaction: Transaction<IDBTransactionMode>,
  keys: readonly string[],
): Promise<RawRecords> {
  const records = keys.map((key) => transaction.objectStore(storeOf(key)).get(key));
  return existing(keys, await Promise.all(records));
}

/** The revisions whose keys begin so, in the order of their keys. */
export async function readRevisions(
  transaction: Transaction<'readonly'>,
  prefix: string,
): Promise<RawRecords> {
  const store = transaction.objectStore('revisions');
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return existing(keys, values);
}

/** A page of steps, in its order. */
export async function readSteps(
  transaction: Transaction<IDBTransactionMode>,
  { order, upTo, isKnown, limit, from }: StepPage,
): Promise<RawRecords> {
  const index = transaction.objectStore('steps').index(order);
  const range = IDBKeyRange.bound(0, Math.min(upTo, GREATEST_COUNTER));
  const page = new Map<string, unknown>();
  let cursor = await index.openCursor(range, from === 'newest' ? 'prev' : 'next');
  for (; cursor !== null && page.size < limit; cursor = await cursor.continue()) {
    if (!isKnown(cursor.primaryKey)) page.set(cursor.primaryKey, cursor.value);
  }
  return page;
}

/** A page of the step alone that changed last. */
const LAST_STEP: StepPage = {
  order: 'changed',
  upTo: GREATEST_COUNTER,
  isKnown: () => false,
  limit: 1,
  from: 'newest',
};

/** Reads the records of these keys and the last step, and writes what `make` makes of them. */
export async function change(
  transaction: Transaction<'readwrite'>,
  keys: readonly string[],
  make: (current: RawRecords, lastStep: RawRecord | null) => RawRecords,
): Promise<RawRecords> {
  const [current, last] = await Promise.all([
    readSome(transaction, keys),
    readSteps(transaction, LAST_STEP),
  ]);
  const written = make(current, [...last][0] ?? null);
  const writing = [...written].map(async ([key, value]) => {
    const store = transaction.objectStore(storeOf(key));
    await (value === undefined ? store.delete(key) : store.put(value, key));
  });
  await Promise.all(writing);
  return written;
}

/** Reads all facts and the history, and does with them what `make` says. */
export async function rewrite(
  transaction: Transaction<'readwrite'>,
  make: (facts: RawRecords, history: RawRecords) => RecordsChange | null,
): Promise<RecordsChange | null> {
  const facts = await readStore(transaction, 'records');
  const wanted = make(facts, await readHistory(transaction));
  if (wanted === null) return null;
  const store = (key: string) => transaction.objectStore(storeOf(key));
  await Promise.all([
    ...[...wanted.written].map(async ([key, value]) => store(key).put(value, key)),
    ...wanted.removed.map((key) => store(key).delete(key)),
  ]);
  return wanted;
}
