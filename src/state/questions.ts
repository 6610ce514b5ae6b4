import type { RecordStore } from '#platform/records.ts';
import type { StorageFailure, StorageOutcome } from '#platform/storage-fault.ts';

/** Something to ask of storage beside the acts, such as to read a part of the history. */
export type Question<Answer> = (records: RecordStore) => Promise<StorageOutcome<Answer>>;

/** Storage where it is open, why it is not, or null while that is not known. */
export type Access = RecordStore | StorageFailure | null;

/** Questions that wait until storage is open, or known not to be. */
export interface Questions {
  readonly ask: <Answer>(question: Question<Answer>) => Promise<StorageOutcome<Answer>>;
  /** Looks again whether storage is open. */
  readonly look: () => void;
}

/** No questions yet to the storage that `access` gives. */
export function questionsTo(access: () => Access): Questions {
  const waiting: ((access: RecordStore | StorageFailure) => void)[] = [];
  const look = (): void => {
    const found = access();
    if (found !== null) for (const answer of waiting.splice(0)) answer(found);
  };
  return {
    ask: (question) =>
      new Promise((resolve) => {
        waiting.push((found) => {
          if ('fault' in found) resolve(found);
          else void question(found).then(resolve);
        });
        look();
      }),
    look,
  };
}
