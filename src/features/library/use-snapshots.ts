import { readSnapshots, type Snapshot } from '#platform/backup-store.ts';
import { siteName } from '#platform/site-name.ts';
import { useEffect, useState } from 'react';

const NONE: readonly Snapshot[] = [];

/** The snapshots of this browser, newest first, read anew whenever `occasion` changes. */
export function useSnapshots(occasion: unknown): readonly Snapshot[] {
  const [snapshots, setSnapshots] = useState(NONE);
  useEffect(() => {
    let isWanted = true;
    void readSnapshots(siteName()).then((outcome) => {
      if (isWanted && outcome.ok) setSnapshots(outcome.value);
    });
    return () => {
      isWanted = false;
    };
  }, [occasion]);
  return snapshots;
}
