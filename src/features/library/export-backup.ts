import { type BackupFile, type BackupForm, inBackupWorker } from '#data/backup-worker.ts';
import { useHealth } from '#state/health-store.ts';
import { askKeeper, type KeptInMemory } from './ask-keeper.ts';
import { thisLibrary } from './this-library.ts';

/** The file of all that lies in storage, and of records that it lacks; null where it cannot be had. */
export async function fromStorage(
  unsaved: KeptInMemory['unsaved'],
  form: BackupForm,
): Promise<BackupFile | null> {
  const outcome = await inBackupWorker((worker) =>
    worker.call('export', { library: thisLibrary(), unsaved, form }),
  );
  return outcome.ok ? outcome.value : null;
}

/**
 * The file of a backup: of all that lies in storage and what is not saved yet, or, where storage
 * cannot be had, of all that is on this page. Null where not even that can be written in this form.
 */
export async function backupFile(form: BackupForm): Promise<BackupFile | null> {
  const { unsaved, exported } = await askKeeper();
  const { kind } = useHealth.getState();
  const stored = kind === 'unavailable' ? null : await fromStorage(unsaved, form);
  return stored ?? (form.kind === 'json' ? exported() : null);
}
