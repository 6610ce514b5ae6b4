import { BACKUP_SCHEMA, RECORDS } from '#domain/backup/backup.ts';
import { historySections } from '#domain/backup/history-sections.ts';
import { withUnsaved } from '#domain/backup/with-unsaved.ts';
import { backupName, backupText } from '#domain/backup/write-backup.ts';
import { encodeRecord } from '#domain/shelf/decode.ts';
import { historyInMemory } from './history-in-memory.ts';
import { keptPreferences } from './kept-preferences.ts';
import { type ShelfMemory, unsavedRegisters } from './shelf-memory.ts';

/** A file for the reader to keep. */
export interface ExportedShelf {
  readonly fileName: string;
  readonly text: string;
}

/** Records of facts that are not in storage, stamped as the latest. */
export function unsavedRecords(
  memory: ShelfMemory,
  replica: string,
  now: number,
): readonly (readonly [string, unknown])[] {
  return [...unsavedRegisters(memory, replica, now).values()].map(encodeRecord);
}

/**
 * A backup of what is in memory, its history included, with the stored records that were set aside:
 * for where storage does not answer. What lies in storage itself has more: fields that no version
 * knows, and the history that this page has not asked for.
 */
export function exportedShelf(memory: ShelfMemory, replica: string, now: number): ExportedShelf {
  const stored = new Map([...memory.registers.values()].map(encodeRecord));
  for (const [key, { raw }] of memory.setAside) stored.set(key, raw);
  const { records, displaced } = withUnsaved(stored, unsavedRecords(memory, replica, now));
  const written = new Date(now).toISOString();
  const backup = {
    schema: BACKUP_SCHEMA,
    written,
    replica,
    preferences: keptPreferences(),
    sections: new Map([[RECORDS, records], ...historySections(historyInMemory(memory, now))]),
    others: new Map(),
  };
  const text = [...backupText(backup, displaced)].join('');
  return { fileName: backupName(written, 'json'), text };
}
