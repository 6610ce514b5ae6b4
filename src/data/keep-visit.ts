import { startedSearch } from './search-worker.ts';

/** The papers' files, and what a build keeps when it is used. */
const KEPT_WHEN_USED = /\/bundle\/|\.woff2$/;

/**
 * Asks once more for what was fetched before the service worker was there, so that it keeps that too.
 * What does not come is kept when it is next read.
 */
export async function keepVisit(): Promise<void> {
  await controlled();
  for (const address of await visitedAddresses()) {
    if (!KEPT_WHEN_USED.test(address)) continue;
    const answer = await fetch(address).catch(() => null);
    await answer?.arrayBuffer().catch(() => null);
  }
}

/** What this visit has fetched, as far as the browser remembers. */
export async function visitedAddresses(): Promise<ReadonlySet<string>> {
  return new Set([...fetchedHere(), ...(await fetchedBySearch())]);
}

function controlled(): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller !== null) return Promise.resolve();
  return new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true });
  });
}

function fetchedHere(): readonly string[] {
  return performance.getEntriesByType('resource').map(({ name }) => name);
}

async function fetchedBySearch(): Promise<readonly string[]> {
  const search = startedSearch();
  return search === null ? [] : search.call(0, 'listFetched', null).catch(() => []);
}
