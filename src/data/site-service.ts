import { pageBuild, publishedBuild } from '#platform/page-build.ts';
import { keepTabText, tabText } from '#platform/kept-text.ts';
import { answerWhichBuild, registerServiceWorker, tellService } from '#platform/service-worker.ts';
import { keepVisit } from './keep-visit.ts';
import { followVersions, lookForVersion } from './new-version.ts';
import { type SiteService, useSiteService } from './site-service-store.ts';

/** Has Lectern and what is read kept on this device where the browser can; it never rejects. */
export async function startSiteService(): Promise<void> {
  const build = pageBuild();
  const registration = build === null ? null : await registerServiceWorker();
  if (build === null || registration === null) return settle({ kind: 'absent' });
  const wasControlled = navigator.serviceWorker.controller !== null;
  answerWhichBuild(build);
  followVersions(registration);
  // A page that was opened from this device has not heard of the server yet.
  if (wasControlled) void lookForVersion(registration);
  const worker = await activeWorker(registration);
  if (worker === null) return settle({ kind: 'absent' });
  settle({ kind: 'ready', worker });
  if (!wasControlled) void keepVisit();
  tellService(worker, { kind: 'tidy' });
}

function settle(service: SiteService): void {
  useSiteService.setState({ service });
}

/** The worker at work; null where the first one cannot be made ready. */
function activeWorker(registration: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  const { active } = registration;
  if (active !== null) return Promise.resolve(active);
  const coming = registration.installing ?? registration.waiting;
  return new Promise((resolve) => {
    const look = (): void => {
      if (coming?.state === 'activated') resolve(coming);
      if (coming === null || coming.state === 'redundant') resolve(null);
    };
    coming?.addEventListener('statechange', look);
    look();
  });
}

const RELOADED_FOR = 'reloaded-for';

/**
 * To be called where a part of this page's build cannot be fetched. If the site has another build by
 * now, the part is gone for good, and the page is loaded anew: once for each build, so that a host
 * which cannot make up its mind never has it go round. A page that is kept on this device is not: its
 * reader is told of the new version.
 */
export async function meetMissingPart(): Promise<void> {
  const published = await publishedBuild();
  if (published === null || published === pageBuild() || tabText(RELOADED_FOR) === published)
    return;
  const registration = await navigator.serviceWorker?.getRegistration();
  if (registration?.active) return lookForVersion(registration);
  if (keepTabText(RELOADED_FOR, published)) globalThis.location.reload();
}
