import type { RawRecords } from '#platform/record-schema.ts';
import { openRecords } from '#platform/records.ts';
import type { StorageOutcome } from '#platform/storage-fault.ts';

function valueOf<Value>(outcome: StorageOutcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.fault.message);
  return outcome.value;
}

/** The records that lie in the storage of a site. */
export async function libraryOf(site: string): Promise<RawRecords> {
  const store = valueOf(await openRecords(site, () => undefined));
  const records = valueOf(await store.readAll());
  store.close();
  return records;
}

/** The history that lies in the storage of a site. */
export async function historyIn(site: string): Promise<RawRecords> {
  const store = valueOf(await openRecords(site, () => undefined));
  const history = valueOf(await store.readHistory());
  store.close();
  return history;
}

/** Adds records to the storage of a site. */
export async function fillLibrary(
  site: string,
  records: Readonly<Record<string, unknown>>,
): Promise<void> {
  const store = valueOf(await openRecords(site, () => undefined));
  valueOf(await store.update([], () => new Map(Object.entries(records))));
  store.close();
}
