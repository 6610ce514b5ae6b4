import { is, looseObject, record, string, unknown } from 'valibot';
import { type Backup, BACKUP_FORMAT, BACKUP_SCHEMA, RECORDS, SET_ASIDE } from './backup.ts';
import {
  type BackupFault,
  damagedAt,
  FOREIGN,
  newerFault,
  type TextPosition,
} from './backup-fault.ts';
import { JsonSplitter } from './json-splitter.ts';
import { laterRecord } from './later-record.ts';

/** Reads a backup while its text comes in. */
export interface BackupReader {
  /** Takes the next piece of the text; the fault that ends the reading, or null. */
  readonly write: (text: string) => BackupFault | null;
  /** Says that the text is over; the backup, or why it is refused. */
  readonly end: () => BackupRead;
}

export type BackupRead =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly fault: BackupFault };

const HEAD = ['format', 'schema', 'written', 'replica', 'preferences'] as const;
const KNOWN_LISTS: ReadonlySet<string> = new Set([RECORDS, SET_ASIDE]);

const preferencesSchema = record(string(), unknown());
const entry = looseObject({ key: string(), record: unknown() });

interface Reading {
  readonly fields: Map<string, unknown>;
  /** Fields that are lists of something else than records. */
  readonly lists: Map<string, unknown[]>;
  readonly sections: Map<string, Map<string, unknown>>;
}

function add({ sections }: Reading, name: string, key: string, raw: unknown): void {
  // What was set aside lies among the other records; whoever reads it judges it anew.
  const section = name === SET_ASIDE ? RECORDS : name;
  const records = sections.get(section) ?? new Map<string, unknown>();
  const known = records.get(key);
  records.set(key, known === undefined ? raw : laterRecord(key, known, raw));
  sections.set(section, records);
}

function takeItem(reading: Reading, name: string, item: unknown, at: TextPosition) {
  if (is(entry, item)) {
    add(reading, name, item.key, item.record);
    return null;
  }
  if (KNOWN_LISTS.has(name)) return damagedAt(at, 'an entry needs a key and a record.');
  const items = reading.lists.get(name) ?? [];
  items.push(item);
  reading.lists.set(name, items);
  reading.fields.set(name, items);
  return null;
}

function takeField(reading: Reading, name: string, value: unknown, at: TextPosition) {
  if (name === 'format' && value !== BACKUP_FORMAT) return FOREIGN;
  if (name === 'schema') {
    if (typeof value !== 'number') return damagedAt(at, 'its schema must be a number.');
    if (value > BACKUP_SCHEMA) return newerFault(value);
  }
  if (KNOWN_LISTS.has(name)) return damagedAt(at, `“${name}” must be a list.`);
  reading.fields.set(name, value);
  return null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function backupOf({ fields, sections }: Reading): Backup {
  const others = new Map(fields);
  for (const name of HEAD) others.delete(name);
  const [schema, preferences] = [fields.get('schema'), fields.get('preferences')];
  return {
    schema: typeof schema === 'number' ? schema : BACKUP_SCHEMA,
    written: textOf(fields.get('written')),
    replica: textOf(fields.get('replica')),
    preferences: is(preferencesSchema, preferences) ? preferences : null,
    sections,
    others,
  };
}

/** A reader for one backup. */
export function createBackupReader(): BackupReader {
  const reading: Reading = { fields: new Map(), lists: new Map(), sections: new Map() };
  const splitter = new JsonSplitter({
    field: (name, value, at) => takeField(reading, name, value, at),
    item: (name, value, at) => takeItem(reading, name, value, at),
  });
  return {
    write: (text) => splitter.write(text),
    end: () => {
      const fault = splitter.end();
      if (fault !== null) return { ok: false, fault };
      const isOurs = reading.fields.has('format') && reading.fields.has('schema');
      return isOurs ? { ok: true, backup: backupOf(reading) } : { ok: false, fault: FOREIGN };
    },
  };
}

/** Reads a backup whose text is there. */
export function readBackup(text: string): BackupRead {
  const reader = createBackupReader();
  const fault = reader.write(text);
  return fault === null ? reader.end() : { ok: false, fault };
}
