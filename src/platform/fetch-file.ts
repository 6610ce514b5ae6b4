/** What came of asking a server for a file. */
export type FetchedFile =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'unreachable' };

/** A server that does not answer for this long is given up, in ms. */
const PATIENCE = 30_000;

/** Fetches a file of this origin; rejects only where `signal` says that nobody waits any longer. */
export async function fetchFile(
  address: URL,
  cache: RequestCache,
  signal?: AbortSignal,
): Promise<FetchedFile> {
  const patience = AbortSignal.timeout(PATIENCE);
  const until = signal === undefined ? patience : AbortSignal.any([signal, patience]);
  try {
    const response = await fetch(address, { cache, signal: until });
    if (!response.ok) return { kind: 'status', status: response.status };
    return { kind: 'bytes', bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    if (signal?.aborted === true) throw error;
    return { kind: 'unreachable' };
  }
}
