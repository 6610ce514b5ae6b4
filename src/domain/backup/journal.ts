import { is, strictTuple, string, unknown } from 'valibot';
import { historyToTakeIn, isHistoryKey } from '../shelf/history-records.ts';
import type { Section } from './backup.ts';
import { laterEntry } from './history-sections.ts';
import { laterRecord } from './later-record.ts';

type Entry = readonly [key: string, raw: unknown];

const entrySchema = strictTuple([string(), unknown()]);

/** Records that were written as lines of JSON, one each, so that a torn line costs no other. */
export function journalLines(written: Section): string {
  return [...written]
    .filter(([, raw]) => raw !== undefined)
    .map((entry) => `${JSON.stringify(entry)}\n`)
    .join('');
}

/** What journals hold, in whatever order they are read; of each key the record that holds. */
export function readJournals(journals: readonly string[]): Section {
  const records = new Map<string, unknown>();
  for (const line of journals.flatMap((journal) => journal.split('\n'))) {
    const entry = entryOf(line);
    if (entry === null) continue;
    const [key, raw] = entry;
    records.set(key, records.has(key) ? later(key, records.get(key), raw) : raw);
  }
  return records;
}

/** What of a journal is not among the records present, or there in an earlier state. */
export function recordsToRestore(present: Section, journal: Section): Section {
  const past = new Map([...journal].filter(([key]) => isHistoryKey(key)));
  const missing = [...journal].filter(([key, raw]) => {
    if (past.has(key)) return false;
    return !present.has(key) || laterRecord(key, present.get(key), raw) !== present.get(key);
  });
  return new Map([...missing, ...historyToTakeIn(present, past)]);
}

function later(key: string, one: unknown, other: unknown): unknown {
  return isHistoryKey(key) ? laterEntry(key, one, other) : laterRecord(key, one, other);
}

function entryOf(line: string): Entry | null {
  try {
    const entry: unknown = JSON.parse(line);
    return is(entrySchema, entry) ? entry : null;
  } catch {
    // Torn where the browser was killed, or the blank after the last line.
    return null;
  }
}
