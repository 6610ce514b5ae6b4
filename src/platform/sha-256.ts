/**
 * The SHA-256 of bytes, by the browser where it lends its cryptography, which it does on secure
 * origins alone; elsewhere by code that is fetched for it.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (globalThis.isSecureContext)
    return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const noble = await import('@noble/hashes/sha2.js');
  return noble.sha256(bytes);
}
