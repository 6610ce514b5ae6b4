import { COUNTER_LIMIT } from '#domain/shelf/decode.ts';
import { type Dated, STEPS_KEPT, tooOld } from '#domain/shelf/let-go.ts';
import type { RawRecords } from '#platform/record-schema.ts';
import { is, looseObject, number } from 'valibot';
import { removeRecords } from './remove-records.ts';
import type { ShelfRecords } from './shelf-records.ts';

/** Steps that are let go at once. */
const MOST = 200;
const dated = looseObject({ time: number() });

function datedIn(records: RawRecords): readonly Dated[] {
  return [...records].flatMap(([key, raw]) => (is(dated, raw) ? { key, time: raw.time } : []));
}

/**
 * Lets go of the oldest steps, where there are so many that all of the newest 500 stay, as far as
 * they are older than 30 days; gives how many went.
 */
export async function letGoOldSteps(records: ShelfRecords, count: number): Promise<number> {
  const limit = Math.min(count - STEPS_KEPT, MOST);
  if (limit <= 0) return 0;
  const page = await records.ask((storage) =>
    storage.readSteps({
      order: 'acted',
      upTo: COUNTER_LIMIT,
      isKnown: () => false,
      limit,
      from: 'oldest',
    }),
  );
  const keys = page.ok ? tooOld(datedIn(page.value), records.now()) : [];
  return (await removeRecords(records, keys)) ? keys.length : 0;
}
