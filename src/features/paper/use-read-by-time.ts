import type { Paper } from '#domain/paper/paper.ts';
import { setRead } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import { useEffect } from 'react';

/** A paper counts as read when it was open and in sight for this long, in ms. */
const READ_AFTER = 2000;

/** Marks an open paper as read in time; a hidden tab does not count. */
export function useReadByTime(paper: Paper): void {
  const { id, title } = paper;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = (): void => clearTimeout(timer);
    const start = (): void => {
      stop();
      if (document.visibilityState === 'hidden') return;
      timer = setTimeout(() => {
        if (!useShelf.getState().read.has(id)) setRead({ id, title }, true, 'time');
      }, READ_AFTER);
    };
    start();
    document.addEventListener('visibilitychange', start);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', start);
    };
  }, [id, title]);
}
