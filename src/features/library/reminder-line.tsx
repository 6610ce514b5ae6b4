import { countInWords } from '#domain/text/count-in-words.ts';
import { saveFile } from '#platform/files.ts';
import { dismissReminder, noteExport, useExportReminder } from '#state/export-reminder.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import type { ReactElement } from 'react';
import { backupFile } from './export-backup.ts';

async function save(): Promise<void> {
  const file = await backupFile({ kind: 'json' });
  if (file === null) return;
  saveFile(file.name, file.content);
  noteExport(Date.now());
}

/** Reminds, in a quiet line, that what was changed lies in this browser alone. */
export function ReminderLine(): ReactElement | null {
  const changes = useExportReminder((reminder) => reminder.changes);
  if (changes === 0) return null;
  const what = countInWords(changes, 'change is', 'changes are');
  return (
    <Banner
      role="status"
      quiet
      actions={
        <>
          <Button onClick={() => void save()}>Export backup</Button>
          <Button onClick={() => dismissReminder(Date.now())}>Later</Button>
        </>
      }
    >
      {what} kept in this browser alone.
    </Banner>
  );
}
