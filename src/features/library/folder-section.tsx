import { canPickFile, pickFile } from '#platform/picked-file.ts';
import { Button } from '#ui/button.tsx';
import { SectionLabel } from '#ui/section-label.tsx';
import { type ReactElement, useEffect } from 'react';
import { useStore } from 'zustand';
import { momentInWords } from '#platform/moment-in-words.ts';
import type { FolderState } from './folder-backup.ts';
import { followFolder, thisFolder } from './this-folder.ts';

const SUGGESTED_NAME = 'lectern.json';

async function pick(kind: 'new' | 'existing'): Promise<void> {
  const handle = await pickFile(kind, SUGGESTED_NAME);
  if (handle === null) return;
  // What was picked to be opened may not be written yet; what was picked to be saved may.
  if (kind === 'existing') await thisFolder.useAsking(handle);
  else await thisFolder.use(handle);
}

/** A file of the reader's that Lectern keeps up to date by itself. */
export function FolderSection(): ReactElement {
  const folder = useStore(thisFolder.state);
  useEffect(followFolder, []);
  return (
    <section aria-label="Backup in a folder">
      <SectionLabel>Backup in a folder</SectionLabel>
      {canPickFile() ? <FolderState folder={folder} /> : <Unsupported />}
    </section>
  );
}

function Unsupported(): ReactElement {
  return (
    <p className="text-ui text-soft">
      This browser does not let a page keep a file up to date; Chrome and Edge do. Lectern reminds
      you to export from time to time.
    </p>
  );
}

function FolderState({ folder }: { readonly folder: FolderState }): ReactElement {
  if (folder.status === 'off') {
    return (
      <>
        <p className="mb-2 text-ui text-soft">
          Lectern can write each change into a file that you pick. In a folder that your computers
          share, they share your library through it: start a new file on the first, and use it on
          the others.
        </p>
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => void pick('new')}>Start a new file</Button>
          <Button onClick={() => void pick('existing')}>Use a file that is there</Button>
        </div>
      </>
    );
  }
  return (
    <>
      <p role="status" className="mb-2 text-ui wrap-anywhere text-soft">
        {sentenceOf(folder)}
      </p>
      <div className="flex flex-wrap gap-2">
        {folder.status === 'asking' && (
          <Button kind="solid" onClick={() => void thisFolder.allow()}>
            Allow
          </Button>
        )}
        {folder.status === 'failed' && (
          <>
            <Button kind="solid" onClick={() => void thisFolder.look()}>
              Try again
            </Button>
            <Button onClick={() => void pick('new')}>Start a new file</Button>
          </>
        )}
        <Button onClick={() => void thisFolder.stop()}>Stop keeping it</Button>
      </div>
    </>
  );
}

/** How the file stands, for the reader. */
function sentenceOf({ status, fileName, at, message }: FolderState): string {
  switch (status) {
    case 'off':
      return '';
    case 'working':
      return `Reading ${fileName} …`;
    case 'asking':
      return `The browser asks for your word before Lectern may write ${fileName}.`;
    case 'kept':
      return `${fileName} holds all of your library, as of ${momentInWords(at ?? 0)}.`;
    case 'failed':
      return `${fileName} is not kept up to date. ${message} Your library is safe in this browser.`;
  }
}
