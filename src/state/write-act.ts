import { decodeRecord, encodeRecord } from '#domain/shelf/decode.ts';
import type { Register } from '#domain/shelf/register.ts';
import { type Fact, factKey } from '#domain/shelf/shelf.ts';
import type { RawRecords, RecordStore } from '#platform/records.ts';
import { failed, stored, type StorageOutcome } from '#platform/storage-fault.ts';

/** What became of an act in storage. */
export type Written =
  /** Complete; the registers are those now stored. */
  | { readonly kind: 'saved'; readonly registers: readonly Register<Fact>[] }
  /** A record in its place must not be overwritten; nothing was written. */
  | { readonly kind: 'held'; readonly current: RawRecords };

/** The greatest counter of some stored records, null where one of them cannot be read. */
function greatestCounter(current: RawRecords): number | null {
  let greatest = 0;
  for (const [key, raw] of current) {
    const decoded = decodeRecord(key, raw);
    if (!decoded.ok) return null;
    greatest = Math.max(greatest, decoded.register.at[0]);
  }
  return greatest;
}

/**
 * Writes the facts of one act in one transaction, stamped above what that very transaction finds
 * stored, so that of two tabs the last acknowledged wins and counters only grow.
 */
export async function writeAct(
  records: RecordStore,
  facts: readonly Fact[],
  counter: number,
  replica: string,
): Promise<StorageOutcome<Written>> {
  const results: Written[] = [];
  const outcome = await records.update(facts.map(factKey), (current) => {
    const greatest = greatestCounter(current);
    if (greatest === null) {
      results.push({ kind: 'held', current });
      return new Map();
    }
    const at = [Math.max(greatest, counter) + 1, replica] as const;
    const registers = facts.map((value) => ({ value, at }));
    results.push({ kind: 'saved', registers });
    return new Map(registers.map(encodeRecord));
  });
  const [result] = results;
  if (!outcome.ok) return outcome;
  return result === undefined ? failed('unknown', 'Nothing was written.') : stored(result);
}
