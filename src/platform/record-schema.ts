import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';

/** Records by key, as they were stored; their shape is for the caller to judge. */
export type RawRecords = ReadonlyMap<string, unknown>;

/** One of them. */
export type RawRecord = readonly [key: string, record: unknown];

/** Records to be written and keys of records to be removed. */
export interface RecordsChange {
  readonly written: RawRecords;
  readonly removed: readonly string[];
}

/** The numbers that steps are ordered by: the counters of their first and of their last act. */
export type StepOrder = 'acted' | 'changed';

/** What a page of steps is made of. */
export interface StepPage {
  readonly order: StepOrder;
  /** The greatest number that is asked for. */
  readonly upTo: number;
  /** Tells of steps, by key, that are not to be read once more. */
  readonly isKnown: (key: string) => boolean;
  readonly limit: number;
  readonly from: 'newest' | 'oldest';
}

/** 2 added the steps and the revisions. */
export const DATABASE_VERSION = 2;

export interface Schema extends DBSchema {
  records: { key: string; value: unknown };
  steps: { key: string; value: unknown; indexes: Record<StepOrder, number> };
  revisions: { key: string; value: unknown };
}

export type StoreName = 'records' | 'steps' | 'revisions';

export const STORES: readonly StoreName[] = ['records', 'steps', 'revisions'];

export type Database = IDBPDatabase<Schema>;
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  Schema,
  StoreName[],
  Mode
>;

/** The store that holds the record of a key; facts have one to themselves, as they alone are read at the start. */
export function storeOf(key: string): StoreName {
  if (key.startsWith('step:')) return 'steps';
  return key.startsWith('revision:') ? 'revisions' : 'records';
}

/** Makes what a database of an earlier version, or a new one, lacks. */
export function upgrade(database: Database): void {
  const present = new Set(database.objectStoreNames);
  if (!present.has('records')) database.createObjectStore('records');
  if (!present.has('revisions')) database.createObjectStore('revisions');
  if (present.has('steps')) return;
  const steps = database.createObjectStore('steps');
  steps.createIndex('acted', 'acted');
  steps.createIndex('changed', 'changed');
}
