import type { BackupForm } from '#data/backup-worker.ts';
import { saveFile } from '#platform/files.ts';
import { noteExport } from '#state/export-reminder.ts';
import { backupFile } from './export-backup.ts';

/** A page that holds the backup and shows it. */
async function pageForm(): Promise<BackupForm> {
  const { before, after } = await import('virtual:offline-page');
  return { kind: 'page', before, after };
}

/** Saves everything that is the reader's among the downloads; gives the name of the file, null where that failed. */
export async function saveBackup(as: BackupForm['kind']): Promise<string | null> {
  try {
    const file = await backupFile(as === 'page' ? await pageForm() : { kind: 'json' });
    if (file === null) return null;
    saveFile(file.name, file.content);
    noteExport(Date.now());
    return file.name;
  } catch {
    return null;
  }
}

export const NOT_WRITTEN = 'The file could not be written. Nothing was lost: try again.';
