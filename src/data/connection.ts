import { BundleError } from '#domain/bundle/bundle-error.ts';
import { MANIFEST_FILE } from '#domain/bundle/manifest-codec.ts';
import { reaches } from '#platform/reaches.ts';
import type { Query, QueryClient } from '@tanstack/react-query';
import { create } from 'zustand';

/** Whether the site can be reached; `lost` once both the browser or a request and a trial say no. */
export const useConnection = create<{ readonly lost: boolean }>(() => ({ lost: false }));

/** A lost connection is tried again this often, in ms. */
const TRIED_AGAIN_AFTER = 10_000;

/**
 * Follows whether the site can be reached, and asks anew for all that failed once it can. Gives what
 * ends that.
 */
export function watchConnection(client: QueryClient): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTrying = false;
  const found = async (): Promise<void> => {
    if (!useConnection.getState().lost) return;
    const unreached = client.getQueryCache().getAll().filter(isUnreached);
    // What went wrong is mended first, so that its own line goes before this one.
    await Promise.all(unreached.map(again));
    useConnection.setState({ lost: false });
  };
  const lose = (): void => {
    useConnection.setState({ lost: true });
    clearTimeout(timer);
    timer = setTimeout(tryAgain, TRIED_AGAIN_AFTER);
  };
  const tryAgain = (): void => {
    if (isTrying) return;
    if (!navigator.onLine) return lose();
    isTrying = true;
    void reaches(new URL(`bundle/${MANIFEST_FILE}`, document.baseURI))
      .then((isReached) => (isReached ? found() : lose()))
      .finally(() => {
        isTrying = false;
      });
  };
  // One file that does not come may be that file's own trouble.
  const stopHearing = client.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error' && isUnreached(event.query))
      tryAgain();
  });
  // What is kept on this device answers without a word of whether the site can be reached.
  if (!navigator.onLine) lose();
  else if (navigator.serviceWorker?.controller) tryAgain();
  globalThis.addEventListener('offline', lose);
  globalThis.addEventListener('online', tryAgain);
  return () => {
    clearTimeout(timer);
    stopHearing();
    globalThis.removeEventListener('offline', lose);
    globalThis.removeEventListener('online', tryAgain);
  };
}

function isUnreached({ state }: { readonly state: { readonly error: unknown } }): boolean {
  return state.error instanceof BundleError && state.error.code === 'unreachable';
}

/** What fails again says so on the screen. */
async function again(query: Query): Promise<void> {
  if (query.getObserversCount() > 0) await query.fetch().catch(() => undefined);
}
