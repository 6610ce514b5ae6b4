import type { Bundle } from '#data/bundle-queries.ts';
import { makeCopy, removeCopy, stopCopy, useOfflineCopy } from '#data/offline-copy.ts';
import { useSiteService } from '#data/site-service-store.ts';
import { runCommand } from '#state/commands.ts';
import { showNotice } from '#state/notices.ts';
import type { OfferedAct } from '#state/offered-acts.ts';

/** What can be done about what lies on this device: everything as a file, and reading without a network. */
export function deviceActs(bundle: Bundle): readonly OfferedAct[] {
  return [
    {
      id: 'export-backup',
      title: 'Export backup',
      also: 'save download library everything file',
      run: () => void save('json'),
    },
    {
      id: 'export-page',
      title: 'Save a page that opens the backup',
      also: 'export download library everything file',
      isMinor: true,
      run: () => void save('page'),
    },
    {
      id: 'import-file',
      title: 'Import file',
      also: 'restore backup library merge',
      isMinor: true,
      // Where a file can be picked is a press of the reader's own.
      run: () => runCommand('import-export'),
    },
    ...offlineActs(bundle),
  ];
}

async function save(as: 'json' | 'page'): Promise<void> {
  try {
    const { NOT_WRITTEN, saveBackup } = await import('#features/library/save-backup.ts');
    const name = await saveBackup(as);
    showNotice(name === null ? NOT_WRITTEN : `Saved among your downloads as ${name}`, false);
  } catch {
    showNotice('A part of Lectern could not be fetched', false);
  }
}

function offlineActs(bundle: Bundle): readonly OfferedAct[] {
  if (useSiteService.getState().service.kind !== 'ready') return [];
  const { status } = useOfflineCopy.getState();
  const act = (id: string, title: string, run: () => void): readonly OfferedAct[] => [
    { id, title, also: 'copy network papers device', isMinor: true, run },
  ];
  switch (status) {
    case 'copying':
      return act('stop-copy', 'Stop making everything available offline', stopCopy);
    case 'complete':
      return act('remove-copy', 'Remove the offline papers from this device', () => {
        void removeCopy(bundle);
      });
    case 'unknown':
    case 'partial':
      return act('make-copy', 'Make everything available offline', () => {
        void makeCopy(bundle);
        // There it is told how far that is.
        runCommand('settings');
      });
  }
}
