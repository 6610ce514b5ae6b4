import { decodeRecord } from '../shelf/decode.ts';
import type { Section } from './backup.ts';
import { laterRecord } from './later-record.ts';

/** What is stored, with what is not saved yet in front of it. */
export interface WholeLibrary {
  readonly records: Section;
  /** Stored records that cannot be read and in whose place there is something unsaved. */
  readonly displaced: Section;
}

/** Puts records that are not saved yet before those that are stored; neither is lost. */
export function withUnsaved(
  stored: Section,
  unsaved: Iterable<readonly [string, unknown]>,
): WholeLibrary {
  const records = new Map(stored);
  const displaced = new Map<string, unknown>();
  for (const [key, raw] of unsaved) {
    const known = stored.get(key);
    const isReadable = known === undefined || decodeRecord(key, known).ok;
    if (!isReadable) displaced.set(key, known);
    records.set(key, known === undefined || !isReadable ? raw : laterRecord(key, known, raw));
  }
  return { records, displaced };
}
