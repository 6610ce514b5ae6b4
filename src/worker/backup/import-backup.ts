import { type Backup, RECORDS, sectionOf } from '#domain/backup/backup.ts';
import { historyOf } from '#domain/backup/history-sections.ts';
import { type ImportMode, type ImportPlan, planImport } from '#domain/backup/import-plan.ts';
import { importStep } from '#domain/backup/import-step.ts';
import { outdoneNotes } from '#domain/backup/outdone-notes.ts';
import { sameRecords } from '#domain/backup/record-text.ts';
import { greatestCounter } from '#domain/backup/greatest-counter.ts';
import { historyToTakeIn } from '#domain/shelf/history-records.ts';
import { dropSnapshot, keepSnapshot } from '#platform/backup-store.ts';
import type { RawRecords } from '#platform/record-schema.ts';
import type { RecordStore } from '#platform/records.ts';
import { failed, stored, type StorageOutcome } from '#platform/storage-fault.ts';
import type { Imported, ImportJob, JobOutcome } from '../backup-api.ts';
import { backupOf, packedBackup, readWhole, withRecords } from './library-records.ts';

const NO_RECORDS: RawRecords = new Map();

const SNAPSHOTS_KEPT = 5;
/** How often another tab may come between the snapshot and the import. */
const ATTEMPTS = 5;

const REASONS: Readonly<Record<ImportMode, string>> = {
  merge: 'Before importing a file',
  replace: 'Before replacing the library',
  restore: 'Before going back to a snapshot',
};

function isNothing({ written, removed }: ImportPlan): boolean {
  return written.size === 0 && removed.length === 0;
}

function done({ written, removed, counts }: ImportPlan, snapshot: number | null): Imported {
  const keys = [...written.keys(), ...removed];
  return { counts: [...counts], keys, counter: greatestCounter(written), snapshot };
}

async function takeSnapshot(before: RawRecords, { library, mode }: ImportJob) {
  const about = { at: Date.parse(library.now), reason: REASONS[mode], records: before.size };
  const file = await packedBackup(backupOf(library, before));
  return keepSnapshot(library.site, about, file, SNAPSHOTS_KEPT);
}

/** Null where another tab has changed the library since the snapshot, and all is to be done anew. */
async function attempt(
  records: RecordStore,
  backup: Backup,
  job: ImportJob,
): Promise<StorageOutcome<Imported | null>> {
  const { site, replica, now } = job.library;
  const act = { id: job.step, mode: job.mode, time: Date.parse(now) };
  const planFor = (facts: RawRecords, history: RawRecords): ImportPlan => {
    const given = sectionOf(backup, RECORDS);
    const plan = planImport(facts, given, job.mode, replica);
    const steps = historyToTakeIn(history, historyOf(backup));
    const known = new Map([...history, ...steps]);
    const own = importStep(act, plan, facts, known);
    const outdone = job.mode === 'merge' ? outdoneNotes(facts, given, known, act.time) : NO_RECORDS;
    const written = new Map([...plan.written, ...steps, ...outdone]);
    if (own !== null) written.set(...own);
    return { ...plan, written };
  };
  const before = await readWhole(records);
  if (!before.ok) return before;
  const { facts, history } = before.value;
  const expected = planFor(facts, history);
  if (isNothing(expected)) return stored(done(expected, null));
  const snapshot = await takeSnapshot(facts, job);
  if (!snapshot.ok) return snapshot;
  const outcome = await records.rewrite((present, past) =>
    sameRecords(present, facts) ? planFor(present, past) : null,
  );
  if (outcome.ok && outcome.value !== null) return stored(done(expected, snapshot.value));
  await dropSnapshot(site, snapshot.value);
  return outcome.ok ? stored(null) : outcome;
}

/**
 * Brings a backup into the library in one transaction, after a snapshot of exactly what that
 * transaction finds. Where anything fails, nothing is changed.
 */
export function importBackup(backup: Backup, job: ImportJob): Promise<JobOutcome<Imported>> {
  return withRecords(job.library.site, async (records): Promise<StorageOutcome<Imported>> => {
    for (let tried = 0; tried < ATTEMPTS; tried += 1) {
      const outcome = await attempt(records, backup, job);
      if (!outcome.ok) return outcome;
      if (outcome.value !== null) return stored(outcome.value);
    }
    return failed('aborted', 'Another tab goes on changing the library.');
  });
}
