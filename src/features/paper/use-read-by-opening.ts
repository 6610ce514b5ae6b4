import type { Paper } from '#domain/paper/paper.ts';
import { usePlace } from '#state/address.ts';
import { usePreferences } from '#state/preferences.ts';
import { timeUntilRead } from '#state/read-policy.ts';
import { setRead } from '#state/shelf-actions.ts';
import { useShelf } from '#state/shelf-store.ts';
import { useEffect } from 'react';

/**
 * Marks an open paper as read when the reader's choice says so; a hidden tab does not count. Whoever
 * marks it meanwhile, by hand or by undoing, has the last word.
 */
export function useReadByOpening({ id }: Paper): void {
  const policy = usePreferences((preferences) => preferences.readPolicy);
  const openedBy = usePlace((place) => place.openedBy);
  const wait = timeUntilRead(policy, openedBy);
  useEffect(() => {
    if (wait === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const mark = (): void => setRead({ id }, true, 'time');
    const stop = (): void => clearTimeout(timer);
    const start = (): void => {
      stop();
      if (document.visibilityState === 'hidden') return;
      if (wait === 0) mark();
      else timer = setTimeout(mark, wait);
    };
    const end = (): void => {
      stop();
      document.removeEventListener('visibilitychange', start);
    };
    document.addEventListener('visibilitychange', start);
    const stopWatching = useShelf.subscribe((now, before) => {
      if (now.read.has(id) !== before.read.has(id)) end();
    });
    start();
    return () => {
      stopWatching();
      end();
    };
  }, [id, wait]);
}
