import { type Backup, EMPTY_BACKUP, RECORDS, sectionOf } from '#domain/backup/backup.ts';
import { historyOf, recentHistory } from '#domain/backup/history-sections.ts';
import { planImport } from '#domain/backup/import-plan.ts';
import { holdsSame, mergeBackups } from '#domain/backup/merge-backups.ts';
import { outdoneNotes } from '#domain/backup/outdone-notes.ts';
import { withUnsaved } from '#domain/backup/with-unsaved.ts';
import { backupText } from '#domain/backup/write-backup.ts';
import { decodeRecord } from '#domain/shelf/decode.ts';
import { historyToTakeIn } from '#domain/shelf/history-records.ts';
import type { RawRecords } from '#platform/record-schema.ts';
import { stored as storedValue, type StorageOutcome } from '#platform/storage-fault.ts';
import type { BackupCalls, FileFault, JobOutcome, Synced } from '../backup-api.ts';
import {
  backupOf,
  inBlocks,
  readWhole,
  type StoredLibrary,
  withRecords,
} from './library-records.ts';
import { readFile } from './read-source.ts';

/** A file that others may write as well: what is asked of the browser's handle of one. */
export interface SharedFile {
  readonly getFile: () => Promise<File>;
  readonly createWritable: () => Promise<{
    readonly write: (text: string) => Promise<unknown>;
    readonly abort: () => Promise<unknown>;
    readonly close: () => Promise<unknown>;
  }>;
}

type SyncJob = Omit<BackupCalls['sync']['argument'], 'handle'> & { readonly handle: SharedFile };

/** How often another device may come between the reading and the writing of the file. */
const ATTEMPTS = 5;

const FAULTS: ReadonlyMap<string, FileFault> = new Map([
  ['NotFoundError', { code: 'gone', message: 'The file is no longer where it was.' }],
  ['NotAllowedError', { code: 'forbidden', message: 'The browser does not let Lectern write it.' }],
  ['SecurityError', { code: 'forbidden', message: 'The browser does not let Lectern write it.' }],
  ['QuotaExceededError', { code: 'unwritable', message: 'There is no room left for the file.' }],
]);

function fileFault(thrown: unknown): JobOutcome<never> {
  const name = thrown instanceof Error ? thrown.name : '';
  const fault = FAULTS.get(name);
  return {
    ok: false,
    fault: fault ?? { code: 'unwritable', message: 'The file cannot be written at the moment.' },
  };
}

/** What the file holds that the library does not; what cannot be read here is never written over. */
function newToLibrary(all: RawRecords, file: Backup, replica: string): RawRecords {
  const { written } = planImport(all, sectionOf(file, RECORDS), 'merge', replica);
  const isFree = (key: string): boolean => !all.has(key) || decodeRecord(key, all.get(key)).ok;
  return new Map([...written].filter(([key]) => isFree(key)));
}

interface Joined extends StoredLibrary {
  /** The keys of what came from the file. */
  readonly keys: readonly string[];
}

/** Takes the file's records into the library. */
function joinLibrary(file: Backup, { library }: SyncJob): Promise<StorageOutcome<Joined>> {
  return withRecords(library.site, async (store): Promise<StorageOutcome<Joined>> => {
    const before = await readWhole(store);
    if (!before.ok) return before;
    const [now, given, past] = [Date.parse(library.now), sectionOf(file, RECORDS), historyOf(file)];
    const newIn = (facts: RawRecords, history: RawRecords): StoredLibrary => {
      const known = new Map([...history, ...past]);
      const steps = historyToTakeIn(history, recentHistory(past, now));
      return {
        facts: newToLibrary(facts, file, library.replica),
        history: new Map([...steps, ...outdoneNotes(facts, given, known, now)]),
      };
    };
    const expected = newIn(before.value.facts, before.value.history);
    if (expected.facts.size + expected.history.size === 0)
      return storedValue({ keys: [], ...before.value });
    let after = before.value;
    const outcome = await store.rewrite((facts, history) => {
      const fresh = newIn(facts, history);
      after = {
        facts: new Map([...facts, ...fresh.facts]),
        history: new Map([...history, ...fresh.history]),
      };
      return { written: new Map([...fresh.facts, ...fresh.history]), removed: [] };
    });
    if (!outcome.ok) return outcome;
    return storedValue({ keys: [...(outcome.value?.written.keys() ?? [])], ...after });
  });
}

function isSameFile(one: File, other: File): boolean {
  return one.lastModified === other.lastModified && one.size === other.size;
}

/** Writes the file in one piece; false where another device has written it since it was read. */
async function write(handle: SharedFile, before: File, backup: Backup): Promise<boolean> {
  const writable = await handle.createWritable();
  try {
    for (const block of inBlocks(backupText(backup))) await writable.write(block);
    if (!isSameFile(await handle.getFile(), before)) {
      await writable.abort();
      return false;
    }
    await writable.close();
    return true;
  } catch (thrown) {
    await writable.abort().catch(() => undefined);
    throw thrown;
  }
}

/** Null where the file was changed meanwhile, and all is to be done anew. */
async function attempt(job: SyncJob): Promise<JobOutcome<Synced> | null> {
  const { library, handle, unsaved } = job;
  const before = await handle.getFile();
  // One that was just made holds nothing.
  const read: JobOutcome<Backup> =
    before.size === 0 ? { ok: true, value: EMPTY_BACKUP } : await readFile(before, () => undefined);
  if (!read.ok) return read;
  const joined = await joinLibrary(read.value, job);
  if (!joined.ok) return joined;
  const { keys, facts, history } = joined.value;
  const ours = backupOf(library, withUnsaved(facts, unsaved).records, history);
  const merged = mergeBackups(read.value, ours);
  const isDone = before.size > 0 && holdsSame(merged, read.value);
  if (!isDone && !(await write(handle, before, merged))) return null;
  return { ok: true, value: { keys, wrote: !isDone } };
}

/**
 * Lets the library and a file hold all that either of them has. A file that cannot be read as a
 * whole is left as it is.
 */
export async function syncFile(job: SyncJob): Promise<JobOutcome<Synced>> {
  try {
    for (let tried = 0; tried < ATTEMPTS; tried += 1) {
      const outcome = await attempt(job);
      if (outcome !== null) return outcome;
    }
    return fileFault(null);
  } catch (thrown) {
    return fileFault(thrown);
  }
}
