/*
 * Keeps Lectern and what was read of its papers on this device, so that both are there without a
 * network. A version is whole or not there: its files are those of one build, held against their
 * hashes. It waits until no page of the version before it is open, or until the reader agrees.
 */
import type { ToService } from '#platform/service-messages.ts';
import { nameOfSite } from '#platform/site-caches.ts';
import { BuildFiles } from './build-files.ts';
import type { Build } from './built-files.ts';
import { forgetOldBuilds, openPages } from './open-pages.ts';
import { PaperFiles } from './paper-files.ts';
import { routeOf } from './route.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written by the build. */
declare const BUILD: Build;

const folder = self.registration.scope;
const site = nameOfSite(folder);
const build: Build = BUILD;
const files = new BuildFiles(site, folder, build);
const papers = new PaperFiles(site);

self.addEventListener('install', (event) => {
  event.waitUntil(files.fill('at-once'));
});

self.addEventListener('activate', (event) => {
  // On a first visit the page that is open has its papers kept from now on.
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const route = routeOf(request, folder, files.names);
  switch (route.kind) {
    case 'page':
      return event.respondWith(files.page(request));
    case 'built':
      return event.respondWith(files.answer(route.file, request, event));
    case 'manifest':
      return event.respondWith(papers.manifest(request, event));
    case 'part':
      return event.respondWith(papers.part(route.hash, request, event));
    case 'other':
  }
});

self.addEventListener('message', (event) => {
  event.waitUntil(act(event.data as ToService, event.ports[0]));
});

async function act(message: ToService, answer: MessagePort | undefined): Promise<void> {
  switch (message.kind) {
    case 'take-over':
      return self.skipWaiting();
    case 'tidy':
      return forgetOldBuilds(self, site, build.id);
    case 'complete':
      return answer?.postMessage(await succeeds(files.fill('all')));
    case 'keep-only':
      return answer?.postMessage(await keepOnly(new Set(message.files)));
  }
}

/** Another page may still be reading papers that were published before. */
async function keepOnly(kept: ReadonlySet<string>): Promise<boolean> {
  const pages = await openPages(self.clients, folder);
  return pages.length <= 1 && succeeds(papers.keepOnly(kept, folder));
}

function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
