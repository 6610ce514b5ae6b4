import { useHealth } from '#state/health-store.ts';
import type { ReactElement } from 'react';

interface NoteStatusProps {
  /** Whether there is text on its way to be saved; null where nothing was written yet. */
  readonly isUnsaved: boolean | null;
}

/** Says quietly when storage has what was written, and never before. */
export function NoteStatus({ isUnsaved }: NoteStatusProps): ReactElement {
  const isSaved = useHealth(({ kind, pending }) => kind === 'saved' && pending === 0);
  const isFailing = useHealth(({ kind }) => kind === 'failing' || kind === 'unavailable');
  const waiting = isFailing ? 'Not saved yet' : 'Saving…';
  return (
    <p className="mb-2 text-small text-faint print:hidden">
      {isUnsaved === null ? '' : isUnsaved || !isSaved ? waiting : 'Saved'}
    </p>
  );
}
