import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { runCommand } from '#state/commands.ts';
import { type ReactElement, useEffect } from 'react';
import { useStore } from 'zustand';
import { followFolder, thisFolder } from './this-folder.ts';

/** Says that the file in the reader's folder is not kept up to date, and offers the way back. */
export function FolderLine(): ReactElement | null {
  const { status, fileName } = useStore(thisFolder.state);
  useEffect(followFolder, []);
  if (status !== 'asking' && status !== 'failed') return null;
  const isAsking = status === 'asking';
  return (
    <Banner
      role="status"
      quiet
      actions={
        isAsking ? (
          <Button onClick={() => void thisFolder.allow()}>Allow</Button>
        ) : (
          <Button onClick={() => runCommand('import-export')}>See why</Button>
        )
      }
    >
      {isAsking
        ? `The browser asks again before Lectern may write your backup, ${fileName}.`
        : `Your backup, ${fileName}, is not kept up to date at the moment.`}
    </Banner>
  );
}
