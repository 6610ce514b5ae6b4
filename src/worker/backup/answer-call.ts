import type { Backup } from '#domain/backup/backup.ts';
import type { FromBackupWorker, JobOutcome, JobProgress, ToBackupWorker } from '../backup-api.ts';
import { exportLibrary } from './export-library.ts';
import { importBackup } from './import-backup.ts';
import { previewOf } from './preview.ts';
import { readSource } from './read-source.ts';
import { syncFile } from './sync-file.ts';

/** What was read last, until it is imported. */
let opened: Backup | null = null;

const NOTHING_READ: JobOutcome<never> = {
  ok: false,
  fault: { code: 'unread', message: 'There is no file to import.' },
};

/** Does a job and posts its outcome, which is never a rejection. */
export async function answerCall(call: ToBackupWorker): Promise<void> {
  const post = (message: FromBackupWorker) => self.postMessage(message);
  const outcome = await jobOf(call, (progress) => post({ id: call.id, progress })).catch(faultOf);
  post({ id: call.id, outcome });
}

function faultOf(thrown: unknown): JobOutcome<never> {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { ok: false, fault: { code: 'unknown', message } };
}

function jobOf(
  call: ToBackupWorker,
  onProgress: (progress: JobProgress) => void,
): Promise<JobOutcome<unknown>> {
  switch (call.method) {
    case 'read':
      return read(call.argument, onProgress);
    case 'import':
      return opened === null ? Promise.resolve(NOTHING_READ) : importBackup(opened, call.argument);
    case 'export':
      return exportLibrary(call.argument);
    case 'sync':
      return syncFile(call.argument);
  }
}

async function read(
  { library, source }: Extract<ToBackupWorker, { method: 'read' }>['argument'],
  onProgress: (progress: JobProgress) => void,
): Promise<JobOutcome<unknown>> {
  const outcome = await readSource(library.site, source, onProgress);
  if (!outcome.ok) return outcome;
  opened = outcome.value;
  return previewOf(opened, library);
}
