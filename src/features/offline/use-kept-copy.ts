import type { Bundle } from '#data/bundle-queries.ts';
import { useSiteService } from '#data/site-service-store.ts';
import { useEffect } from 'react';

/** Brings what is kept on this device in line with a bundle, once Lectern itself is kept. */
export function useKeptCopy(bundle: Bundle): void {
  const isReady = useSiteService(({ service }) => service.kind === 'ready');
  useEffect(() => {
    if (!isReady) return;
    import('#data/offline-copy.ts').then(
      ({ followBundle }) => followBundle(bundle),
      () => undefined,
    );
  }, [isReady, bundle]);
}
