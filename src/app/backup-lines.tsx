import { followSecondCopy } from '#features/library/this-second-copy.ts';
import { useBackupFile } from '#state/backup-file.ts';
import { lookForReminder, useExportReminder } from '#state/export-reminder.ts';
import { useLostLibrary } from '#state/lost-library.ts';
import { useShelf } from '#state/shelf-store.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense, useEffect } from 'react';

const FolderLine = lazyPart(
  async () => (await import('#features/library/folder-line.tsx')).FolderLine,
  'quiet',
);
const LostLine = lazyPart(
  async () => (await import('#features/library/lost-line.tsx')).LostLine,
  'quiet',
);
const ReminderLine = lazyPart(
  async () => (await import('#features/library/reminder-line.tsx')).ReminderLine,
  'quiet',
);

/** Changes come to rest before they are counted, in ms. */
const PAUSE = 1_000;

/** What is to be said of backups, which is fetched only where there is something to say. */
export function BackupLines(): ReactElement | null {
  const isKept = useBackupFile((file) => file.isKept);
  const isDue = useExportReminder(({ changes }) => changes > 0);
  const isLost = useLostLibrary((library) => library.isLost);
  useReminder(!isKept);
  useEffect(followSecondCopy, []);
  return (
    <Suspense fallback={null}>
      {isLost && <LostLine />}
      {isKept && <FolderLine />}
      {!isKept && isDue && <ReminderLine />}
    </Suspense>
  );
}

/** Looks, as the shelf opens and after changes, whether to remind of an export. */
function useReminder(isWanted: boolean): void {
  const version = useShelf((shelf) => (shelf.status === 'ready' ? shelf.version : null));
  useEffect(() => {
    if (!isWanted || version === null) return undefined;
    const timer = setTimeout(() => lookForReminder(Date.now()), PAUSE);
    return () => clearTimeout(timer);
  }, [isWanted, version]);
}
