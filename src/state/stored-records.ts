import type { RawRecords } from '#platform/record-schema.ts';
import type { RecordStore } from '#platform/records.ts';

type Listener = (written: RawRecords | 'everything') => void;

/** What was stored before anyone followed, at most so much of it. */
const MOST_WAITING = 1_000;

let listener: Listener | null = null;
let waiting: (RawRecords | 'everything')[] = [];

/** Tells what this page has stored; `everything` of an import, which wrote past the page. */
export function tellStored(written: RawRecords | 'everything'): void {
  if (listener !== null) return listener(written);
  waiting.push(written);
  if (waiting.length > MOST_WAITING) waiting.shift();
}

/** Hears of all that this page stores, from the start of the page; one listener alone. */
export function followStored(next: Listener): void {
  listener = next;
  const before = waiting;
  waiting = [];
  for (const written of before) next(written);
}

/** The same store, which tells what it has written once that is complete. */
export function tellingRecords(
  records: RecordStore,
  tell: (written: RawRecords) => void = tellStored,
): RecordStore {
  return {
    ...records,
    update: async (...call) => {
      const outcome = await records.update(...call);
      if (outcome.ok) tell(outcome.value);
      return outcome;
    },
    rewrite: async (...call) => {
      const outcome = await records.rewrite(...call);
      if (outcome.ok && outcome.value !== null) tell(outcome.value.written);
      return outcome;
    },
  };
}
