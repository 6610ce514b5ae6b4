import { Button } from '#ui/button.tsx';
import { LateIcon } from '#ui/late-icon.tsx';
import { SectionLabel } from '#ui/section-label.tsx';
import { type ReactElement, useState } from 'react';
import type { BackupForm } from '#data/backup-worker.ts';
import { NOT_WRITTEN, saveBackup } from './save-backup.ts';

/** Everything as a file for the reader to keep. */
export function ExportSection(): ReactElement {
  const [said, setSaid] = useState('');
  const save = async (as: BackupForm['kind']): Promise<void> => {
    setSaid('Writing …');
    const name = await saveBackup(as);
    setSaid(name === null ? NOT_WRITTEN : `Saved among your downloads as ${name}.`);
  };
  return (
    <section aria-label="Export">
      <SectionLabel>Export</SectionLabel>
      <p className="mb-2 text-ui text-soft">
        One file with everything that is yours: bookmarks, lists, notes, tags, saved searches, what
        you have read, your settings and keys.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button kind="solid" onClick={() => void save('json')}>
          <LateIcon name="download" size={14} />
          Export backup
        </Button>
        <Button onClick={() => void save('page')}>Save a page that opens it</Button>
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
