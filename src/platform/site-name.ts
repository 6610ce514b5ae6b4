/**
 * The name under which this site keeps what is its own in the browser: `lectern` at the root of its
 * host, and with its folder elsewhere, as all sites of one host share the browser's storage.
 */
export function siteName(): string {
  const folder = new URL('.', document.baseURI).pathname;
  return folder === '/' ? 'lectern' : `lectern:${folder}`;
}
