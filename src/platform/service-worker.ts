import type { FromService, ToService } from './service-messages.ts';
import { trustedScriptUrl } from './trusted.ts';

/** A question to the service worker that takes an answer. */
export type Question = Extract<ToService, { readonly kind: 'complete' | 'keep-only' }>;

/**
 * Has the browser run the service worker of this site; null where it has none to offer: at an address
 * that is not secure, in some private windows, or where the reader forbids it.
 */
export async function registerServiceWorker(): Promise<ServiceWorkerRegistration | null> {
  if (!('serviceWorker' in navigator)) return null;
  try {
    const address = trustedScriptUrl('service-worker.js');
    const registration: ServiceWorkerRegistration | undefined =
      await navigator.serviceWorker.register(address, { updateViaCache: 'none' });
    // Browsers that are told to have none give nothing, against the standard.
    return registration ?? null;
  } catch {
    return null;
  }
}

/** Tells the service worker, whenever it asks, which build this page is of. */
export function answerWhichBuild(build: string): void {
  navigator.serviceWorker.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
    if (isFromService(data)) ports[0]?.postMessage(build);
  });
  navigator.serviceWorker.startMessages();
}

/** Asks a service worker something; false too where it does not answer any more. */
export function askService(service: ServiceWorker, question: Question): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data === true));
    port1.start();
    service.addEventListener('statechange', () => {
      if (service.state === 'redundant') resolve(false);
    });
    tellService(service, question, port2);
  });
}

/** Tells a service worker something. */
export function tellService(service: ServiceWorker, message: ToService, port?: MessagePort): void {
  service.postMessage(message, port === undefined ? [] : [port]);
}

function isFromService(data: unknown): data is FromService {
  return typeof data === 'object' && data !== null && Reflect.get(data, 'kind') === 'which-build';
}
