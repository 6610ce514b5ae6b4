import type { BackupFile } from '#data/backup-worker.ts';
import { withKeeper } from '#state/shelf-keeper.ts';

/** What the page itself knows of the library. */
export interface KeptInMemory {
  /** Records that storage does not have yet. */
  readonly unsaved: readonly (readonly [string, unknown])[];
  /** A backup of all that is on this page, for where storage does not answer. */
  readonly exported: () => BackupFile;
}

/** Asks what keeps the shelf, as soon as it is there. */
export function askKeeper(): Promise<KeptInMemory> {
  return new Promise((resolve) =>
    withKeeper(({ records }) =>
      resolve({
        unsaved: records.unsaved(),
        exported: () => {
          const { fileName, text } = records.exportShelf();
          return { name: fileName, content: new Blob([text], { type: 'application/json' }) };
        },
      }),
    ),
  );
}
