import type { FromService } from '#platform/service-messages.ts';
import { buildOfCache } from '#platform/site-caches.ts';
import { isPageAddress } from './route.ts';

/** A page that does not answer for this long may be of any build, in ms. */
const PATIENCE = 3_000;

/** The open pages of the site in a folder. */
export async function openPages(
  clients: Clients,
  folder: string,
): Promise<readonly WindowClient[]> {
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.filter(({ url }) => isPageAddress(url, folder));
}

/** Lets go of the builds before this one, but for those that an open page is of, or may be of. */
export async function forgetOldBuilds(
  { clients, registration }: Pick<ServiceWorkerGlobalScope, 'clients' | 'registration'>,
  site: string,
  build: string,
): Promise<void> {
  const old = (await caches.keys()).filter((cache) => {
    const other = buildOfCache(site, cache);
    return other !== null && other !== build;
  });
  if (old.length === 0) return;
  const pages = await openPages(clients, registration.scope);
  const builds = await Promise.all(pages.map(askBuild));
  // A version that is on its way has files of its own here.
  if (registration.installing !== null || registration.waiting !== null) return;
  if (builds.includes(null)) return;
  const unused = old.filter((cache) => !builds.includes(buildOfCache(site, cache)));
  await Promise.all(unused.map((cache) => caches.delete(cache)));
}

/** The build that a page says it is of; null where it says nothing. */
function askBuild(page: WindowClient): Promise<string | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      resolve(typeof data === 'string' ? data : null);
    });
    port1.start();
    setTimeout(() => resolve(null), PATIENCE);
    page.postMessage({ kind: 'which-build' } satisfies FromService, [port2]);
  });
}
