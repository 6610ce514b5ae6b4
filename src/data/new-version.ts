import { onReturn } from '#platform/on-return.ts';
import { tellService } from '#platform/service-worker.ts';
import { create } from 'zustand';

/** Whether another version of Lectern than this page's is ready to be used. */
export const useNewVersion = create<{ readonly isReady: boolean }>(() => ({ isReady: false }));

/** A new version is looked for at most this often, in ms; the browser itself does so at each start. */
const LEAST_APART = 10 * 60_000;

let takeOver: () => void = () => globalThis.location.reload();

/** Follows whether a new version is ready: one that waits, or one that another tab has begun to use. */
export function followVersions(registration: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator;
  const look = (): void => {
    // On a first visit there is no version before it that it could wait for.
    if (registration.waiting !== null && registration.active !== null)
      useNewVersion.setState({ isReady: true });
  };
  let hadVersion = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (hadVersion) useNewVersion.setState({ isReady: true });
    hadVersion = true;
  });
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  registration.installing?.addEventListener('statechange', look);
  look();
  onReturn(LEAST_APART, () => void lookForVersion(registration));
  takeOver = () => changeTo(registration.waiting);
}

/** Asks the server for a new version. */
export async function lookForVersion(registration: ServiceWorkerRegistration): Promise<void> {
  // Where it cannot be reached, the next time will do.
  await registration.update().catch(() => undefined);
}

/** Loads the page anew in the new version, as the reader has asked. */
export function changeVersion(): void {
  takeOver();
}

function changeTo(waiting: ServiceWorker | null): void {
  const reload = (): void => globalThis.location.reload();
  if (waiting === null) return reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  tellService(waiting, { kind: 'take-over' });
}
