import { countInWords } from '#domain/text/count-in-words.ts';
import { readSnapshotFile, type Snapshot } from '#platform/backup-store.ts';
import { saveFile } from '#platform/files.ts';
import { siteName } from '#platform/site-name.ts';
import { backupName } from '#domain/backup/write-backup.ts';
import { Button } from '#ui/button.tsx';
import { SectionLabel } from '#ui/section-label.tsx';
import { type ReactElement, useState } from 'react';
import { momentInWords } from '#platform/moment-in-words.ts';
import type { ImportSource } from './importer.ts';

interface SnapshotsSectionProps {
  readonly snapshots: readonly Snapshot[];
  readonly onOpen: (source: ImportSource) => void;
}

/** What the library was before each of the last imports. */
export function SnapshotsSection({
  snapshots,
  onOpen,
}: SnapshotsSectionProps): ReactElement | null {
  const [said, setSaid] = useState('');
  if (snapshots.length === 0) return null;
  const save = async (snapshot: Snapshot): Promise<void> => {
    setSaid((await exportSnapshot(snapshot)) ? '' : 'The snapshot could not be read. Try again.');
  };
  return (
    <section aria-label="Snapshots">
      <SectionLabel>Snapshots</SectionLabel>
      <p className="mb-2 text-ui text-soft">
        What your library was before the last imports. They are kept in this browser, the newest
        five.
      </p>
      <ul className="grid gap-1">
        {snapshots.map((snapshot) => (
          <SnapshotRow
            key={snapshot.id}
            snapshot={snapshot}
            onOpen={onOpen}
            onExport={() => void save(snapshot)}
          />
        ))}
      </ul>
      <p role="alert" className="mt-1.5 text-small text-accent empty:hidden">
        {said}
      </p>
    </section>
  );
}

/** Saves a snapshot as a file; false where it cannot be read. */
async function exportSnapshot({ id, at }: Snapshot): Promise<boolean> {
  const file = await readSnapshotFile(siteName(), id);
  if (!file.ok || file.value === null) return false;
  const content = new Blob([file.value], { type: 'application/gzip' });
  saveFile(backupName(new Date(at).toISOString(), 'json.gz'), content);
  return true;
}

interface SnapshotRowProps {
  readonly snapshot: Snapshot;
  readonly onOpen: (source: ImportSource) => void;
  readonly onExport: () => void;
}

function SnapshotRow({ snapshot, onOpen, onExport }: SnapshotRowProps): ReactElement {
  const { id, at, reason, records } = snapshot;
  const date = momentInWords(at);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-t border-rule pt-2 first:border-0 first:pt-0">
      <p className="text-ui">
        {date}
        <span className="block text-small text-soft">
          {reason}, {countInWords(records, 'entry', 'entries')}
        </span>
      </p>
      <div className="flex gap-2">
        <Button
          aria-label={`Go back to ${date}`}
          onClick={() => onOpen({ name: `Back to ${date}`, content: id })}
        >
          Go back
        </Button>
        <Button aria-label={`Export snapshot of ${date}`} onClick={onExport}>
          Export
        </Button>
      </div>
    </li>
  );
}
