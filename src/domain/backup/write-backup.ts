import { decodeRecord } from '../shelf/decode.ts';
import {
  type Backup,
  BACKUP_FORMAT,
  RECORDS,
  type Section,
  sectionOf,
  SET_ASIDE,
} from './backup.ts';

/** Storage can hold what JSON cannot, such as cycles; its text is then better than no export. */
function jsonOf(raw: unknown): string {
  try {
    return JSON.stringify(raw) ?? 'null';
  } catch {
    return JSON.stringify(String(raw));
  }
}

function entryText(key: string, raw: unknown, reason: string | null): string {
  const told = reason === null ? '' : `, "reason": ${JSON.stringify(reason)}`;
  return `    { "key": ${JSON.stringify(key)}${told}, "record": ${jsonOf(raw)} }`;
}

function* listText(name: string, entries: Iterable<string>): Generator<string> {
  let isFirst = true;
  yield `,\n  ${JSON.stringify(name)}: [`;
  for (const entry of entries) {
    yield `${isFirst ? '' : ','}\n${entry}`;
    isFirst = false;
  }
  yield isFirst ? ']' : '\n  ]';
}

function* recordTexts(
  records: Iterable<readonly [string, unknown]>,
  isSetAside: boolean,
): Generator<string> {
  for (const [key, raw] of records) {
    const decoded = decodeRecord(key, raw);
    if (decoded.ok === isSetAside) continue;
    yield entryText(key, raw, decoded.ok ? null : decoded.fault.message);
  }
}

function* sectionTexts(section: Section): Generator<string> {
  for (const [key, raw] of section) yield entryText(key, raw, null);
}

/**
 * The file of a backup, piece by piece, so that no more than one entry is written at a time.
 * `displaced` are records that could not be read and in whose place the backup has others.
 */
export function* backupText(backup: Backup, displaced: Section = new Map()): Generator<string> {
  const { schema, written, replica, preferences, sections, others } = backup;
  yield `{\n  "format": "${BACKUP_FORMAT}",\n  "schema": ${schema}`;
  if (written !== '') yield `,\n  "written": ${JSON.stringify(written)}`;
  if (replica !== '') yield `,\n  "replica": ${JSON.stringify(replica)}`;
  if (preferences !== null) yield `,\n  "preferences": ${jsonOf(preferences)}`;
  for (const [name, value] of others) yield `,\n  ${JSON.stringify(name)}: ${jsonOf(value)}`;
  const records = sectionOf(backup, RECORDS);
  yield* listText(RECORDS, recordTexts(records, false));
  yield* listText(SET_ASIDE, recordTexts([...records, ...displaced], true));
  for (const [name, section] of sections) {
    if (name !== RECORDS && section.size > 0) yield* listText(name, sectionTexts(section));
  }
  yield '\n}\n';
}

/** The name of a backup's file, by the day in UTC; `written` in ISO 8601. */
export function backupName(written: string, extension: 'json' | 'json.gz' | 'html'): string {
  return `lectern-${written.slice(0, 10)}.${extension}`;
}
