import type { JobFault } from '#data/backup-worker.ts';

const NOT_KEPT =
  'This browser does not let Lectern keep anything at the moment, so there is nothing to import into.';

/** What storage's faults mean for an import; the others say themselves what is wrong with a file. */
const SENTENCES: Partial<Record<JobFault['code'], string>> = {
  blocked: NOT_KEPT,
  absent: NOT_KEPT,
  timeout: 'The browser’s storage does not answer.',
  quota: 'There is not enough room in this browser for the file and a snapshot before it.',
  aborted: 'The browser broke off the saving. Try again.',
  closed: 'The browser closed the storage. Try again.',
  unknown: 'The browser’s storage reports an error. Try again.',
};

/** Why a job was not done, for the reader. */
export function faultSentence(fault: JobFault): string {
  return SENTENCES[fault.code] ?? fault.message;
}
