import type { Paper } from '#domain/paper/paper.ts';
import { setRead } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import { useEffect } from 'react';

/** A paper counts as read when it was open and in sight for this long, in ms. */
const READ_AFTER = 2000;

/**
 * Marks an open paper as read in time; a hidden tab does not count. Whoever marks it meanwhile, by
 * hand or by undoing, has the last word.
 */
export function useReadByTime({ id }: Paper): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = (): void => clearTimeout(timer);
    const start = (): void => {
      stop();
      if (document.visibilityState === 'hidden') return;
      timer = setTimeout(() => setRead({ id }, true, 'time'), READ_AFTER);
    };
    const end = (): void => {
      stop();
      document.removeEventListener('visibilitychange', start);
    };
    start();
    document.addEventListener('visibilitychange', start);
    const stopWatching = useShelf.subscribe((now, before) => {
      if (now.read.has(id) !== before.read.has(id)) end();
    });
    return () => {
      stopWatching();
      end();
    };
  }, [id]);
}
