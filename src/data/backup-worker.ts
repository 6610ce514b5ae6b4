import { trustedScriptUrl } from '#platform/trusted.ts';
import type {
  BackupCalls,
  BackupMethod,
  FromBackupWorker,
  JobOutcome,
  JobProgress,
} from '#worker/backup-api.ts';
import workerUrl from '#worker/backup.worker.ts?worker&url';

export type {
  BackupFile,
  BackupForm,
  Counts,
  FilePreview,
  Imported,
  JobFault,
  JobOutcome,
  JobProgress,
  Library,
  Synced,
} from '#worker/backup-api.ts';

/** A worker that reads and writes backups, for as long as one import or export takes. */
export interface BackupWorker {
  /** Asks for a job; never rejects. */
  readonly call: <Method extends BackupMethod>(
    method: Method,
    argument: BackupCalls[Method]['argument'],
    onProgress?: (progress: JobProgress) => void,
  ) => Promise<JobOutcome<BackupCalls[Method]['answer']>>;
  /** Breaks off whatever it does, at once; a transaction under way then leaves nothing behind. */
  readonly end: () => void;
}

const BROKEN: JobOutcome<never> = {
  ok: false,
  fault: {
    code: 'unread',
    message: 'The part of Lectern that reads and writes backups broke off. Try again.',
  },
};

/** Starts a worker; it must be ended. */
export function startBackupWorker(): BackupWorker {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'backup' });
  let lastId = 0;
  const call: BackupWorker['call'] = (method, argument, onProgress) => {
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      const settled = new AbortController();
      const settle = (outcome: JobOutcome<never>): void => {
        settled.abort();
        resolve(outcome);
      };
      const take = ({ data }: MessageEvent<FromBackupWorker>): void => {
        if (data.id !== id) return;
        if ('progress' in data) onProgress?.(data.progress);
        // What answers a method is told by `BackupCalls`, which both sides are checked against.
        else settle(data.outcome as JobOutcome<never>);
      };
      const { signal } = settled;
      worker.addEventListener('message', take, { signal });
      worker.addEventListener('error', () => settle(BROKEN), { signal });
      worker.postMessage({ id, method, argument });
    });
  };
  return { call, end: () => worker.terminate() };
}

/** Lets a worker of its own do one job, which ends with it. */
export async function inBackupWorker<Value>(
  job: (worker: BackupWorker) => Promise<Value>,
): Promise<Value> {
  const worker = startBackupWorker();
  const outcome = await job(worker);
  worker.end();
  return outcome;
}
