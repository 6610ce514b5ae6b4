import { saveFile } from '#platform/files.ts';
import { noteExport } from '#state/export-reminder.ts';
import { Button } from '#ui/button.tsx';
import { LateIcon } from '#ui/late-icon.tsx';
import { SectionLabel } from '#ui/section-label.tsx';
import { type ReactElement, useState } from 'react';
import type { BackupForm } from '#data/backup-worker.ts';
import { backupFile } from './export-backup.ts';

/** A page that holds the backup and shows it. */
async function pageForm(): Promise<BackupForm> {
  const { before, after } = await import('virtual:offline-page');
  return { kind: 'page', before, after };
}

/** Everything as a file for the reader to keep. */
export function ExportSection(): ReactElement {
  const [said, setSaid] = useState('');
  const save = async (form: Promise<BackupForm>): Promise<void> => {
    setSaid('Writing …');
    const file = await form.then(backupFile).catch(() => null);
    if (file !== null) {
      saveFile(file.name, file.content);
      noteExport(Date.now());
    }
    setSaid(
      file === null
        ? 'The file could not be written. Nothing was lost: try again.'
        : `Saved among your downloads as ${file.name}.`,
    );
  };
  return (
    <section aria-label="Export">
      <SectionLabel>Export</SectionLabel>
      <p className="mb-2 text-ui text-soft">
        One file with everything that is yours: bookmarks, notes, tags, what you have read, your
        settings and keys.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button kind="solid" onClick={() => void save(Promise.resolve({ kind: 'json' }))}>
          <LateIcon name="download" size={14} />
          Export backup
        </Button>
        <Button onClick={() => void save(pageForm())}>Save a page that opens it</Button>
      </div>
      <p className="mt-1.5 text-small text-soft">
        The page shows your library in any browser, without Lectern and offline.
      </p>
      <p role="status" className="mt-1.5 text-small text-soft empty:hidden">
        {said}
      </p>
    </section>
  );
}
