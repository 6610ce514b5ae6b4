import { type Backup, BACKUP_SCHEMA, RECORDS, type Section } from '#domain/backup/backup.ts';
import { historySections } from '#domain/backup/history-sections.ts';
import { backupText } from '#domain/backup/write-backup.ts';
import { openRecords, type RecordStore } from '#platform/records.ts';
import type { RawRecords } from '#platform/record-schema.ts';
import { stored, type StorageOutcome } from '#platform/storage-fault.ts';
import type { Library } from '../backup-api.ts';

/** Opens what the reader owns for one piece of work, and closes it whatever comes of that. */
export async function withRecords<Value>(
  site: string,
  work: (records: RecordStore) => Promise<StorageOutcome<Value>>,
): Promise<StorageOutcome<Value>> {
  const opened = await openRecords(site, () => undefined);
  if (!opened.ok) return opened;
  try {
    return await work(opened.value);
  } finally {
    opened.value.close();
  }
}

/** Everything that is stored: the facts, which are the library, and the history beside them. */
export interface StoredLibrary {
  readonly facts: RawRecords;
  readonly history: RawRecords;
}

/** Reads everything that is stored. */
export async function readWhole(records: RecordStore): Promise<StorageOutcome<StoredLibrary>> {
  const facts = await records.readAll();
  if (!facts.ok) return facts;
  const history = await records.readHistory();
  return history.ok ? stored({ facts: facts.value, history: history.value }) : history;
}

/** The backup of a library that has these facts, and this history where it is to be kept. */
export function backupOf(
  { now, replica, preferences }: Library,
  records: Section,
  history: Section = new Map(),
): Backup {
  return {
    schema: BACKUP_SCHEMA,
    written: now,
    replica,
    preferences,
    sections: new Map([[RECORDS, records], ...historySections(history)]),
    others: new Map(),
  };
}

/** Text in pieces large enough for the browser to handle them well. */
export function* inBlocks(pieces: Iterable<string>): Generator<string> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < 65_536) continue;
    yield block;
    block = '';
  }
  yield block;
}

/** The compressed file of a backup. */
export async function packedBackup(backup: Backup): Promise<Uint8Array<ArrayBuffer>> {
  const blocks = [...inBlocks(backupText(backup))];
  const packed = new Blob(blocks).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
