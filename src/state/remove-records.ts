import type { ShelfRecords } from './shelf-records.ts';

/** Removes records from storage, all or, where that fails, none; whether they are gone. */
export async function removeRecords(
  records: ShelfRecords,
  keys: readonly string[],
): Promise<boolean> {
  if (keys.length === 0) return true;
  const gone = new Map(keys.map((key) => [key, undefined]));
  const outcome = await records.ask((storage) => storage.update(keys, () => gone));
  return outcome.ok;
}
