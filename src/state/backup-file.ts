import { dropText, keepText, keptText } from '#platform/kept-text.ts';
import { create } from 'zustand';

/** Tells, before any database is opened, that there is a file to be kept up to date. */
const KEPT_AS = 'backup-file';

/** Whether the reader has picked a file that is to be kept up to date. */
export const useBackupFile = create<{ readonly isKept: boolean }>(() => ({
  isKept: keptText(KEPT_AS) !== null,
}));

/** Notes whether there is such a file, by its name; null for none. */
export function noteBackupFile(name: string | null): void {
  if (name === null) dropText(KEPT_AS);
  else keepText(KEPT_AS, name);
  useBackupFile.setState({ isKept: name !== null });
}
