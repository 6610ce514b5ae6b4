import { useShelf } from '#state/shelf-store.ts';
import { useEffect } from 'react';

let isAsked = false;

/** Fetches what keeps Lectern on this device, once the first paper stands and the shelf is open. */
export function useSiteServiceInTime(): void {
  const isReady = useShelf((shelf) => shelf.status === 'ready');
  useEffect(() => {
    if (!isReady || isAsked) return;
    isAsked = true;
    // Without it Lectern needs the network, and nothing else is lost.
    void import('./site-service.ts').catch(() => undefined);
  }, [isReady]);
}
