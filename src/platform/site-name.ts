import { nameOfSite } from './site-caches.ts';

/**
 * The name under which this site keeps what is its own in the browser: `lectern` at the root of its
 * host, and with its folder elsewhere, as all sites of one host share the browser's storage.
 */
export function siteName(): string {
  return nameOfSite(document.baseURI);
}
