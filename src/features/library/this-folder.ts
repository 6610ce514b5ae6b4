import { inBackupWorker, type JobOutcome, type Synced } from '#data/backup-worker.ts';
import { keepSetting, readSetting } from '#platform/backup-store.ts';
import { systemClock } from '#platform/clock.ts';
import { oneTabAtATime } from '#platform/one-tab-at-a-time.ts';
import { askFilePermission, filePermission, isFileHandle } from '#platform/picked-file.ts';
import { siteName } from '#platform/site-name.ts';
import { noteBackupFile } from '#state/backup-file.ts';
import { noteExport } from '#state/export-reminder.ts';
import { useShelf } from '#state/shelf-store.ts';
import { askKeeper } from './ask-keeper.ts';
import { createFolderBackup } from './folder-backup.ts';
import { tellShelf } from './tell-shelf.ts';
import { thisLibrary } from './this-library.ts';

const HANDLE = 'file';

async function sync(handle: FileSystemFileHandle): Promise<JobOutcome<Synced>> {
  const { unsaved } = await askKeeper();
  const outcome = await oneTabAtATime(`${siteName()}.backup-file`, () =>
    inBackupWorker((worker) => worker.call('sync', { library: thisLibrary(), unsaved, handle })),
  );
  if (outcome.ok) {
    tellShelf(outcome.value.keys);
    noteExport(Date.now());
  }
  return outcome;
}

/** The file that this browser keeps up to date. */
export const thisFolder = createFolderBackup<FileSystemFileHandle>({
  clock: systemClock,
  recall: async () => {
    const kept = await readSetting(siteName(), HANDLE);
    return kept.ok && isFileHandle(kept.value) ? kept.value : null;
  },
  remember: async (handle) => {
    noteBackupFile(handle?.name ?? null);
    return (await keepSetting(siteName(), HANDLE, handle ?? undefined)).ok;
  },
  nameOf: (handle) => handle.name,
  permission: filePermission,
  askPermission: askFilePermission,
  sync,
});

let isFollowing = false;

/** Looks at the file now, after each change, and when the reader comes back; once for a page. */
export function followFolder(): void {
  if (isFollowing) return;
  isFollowing = true;
  void thisFolder.start();
  useShelf.subscribe((shelf, before) => {
    if (shelf.version !== before.version) thisFolder.lookSoon();
  });
  window.addEventListener('focus', () => void thisFolder.look());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void thisFolder.look();
  });
}
