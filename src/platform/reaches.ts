/** A server that does not answer for this long is out of reach, in ms. */
const PATIENCE = 30_000;

/** Whether the server itself answers for an address, whatever it says and whatever is kept here. */
export async function reaches(address: URL): Promise<boolean> {
  const signal = AbortSignal.timeout(PATIENCE);
  return fetch(address, { method: 'HEAD', cache: 'no-store', signal }).then(
    () => true,
    () => false,
  );
}
