import { countInWords } from '#domain/text/count-in-words.ts';
import { dismissReminder, useExportReminder } from '#state/export-reminder.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import type { ReactElement } from 'react';
import { saveBackup } from './save-backup.ts';

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
          <Button onClick={() => void saveBackup('json')}>Export backup</Button>
          <Button onClick={() => dismissReminder(Date.now())}>Later</Button>
        </>
      }
    >
      {what} kept in this browser alone.
    </Banner>
  );
}
