/** Runs work that no other tab of this site runs at the same time, where the browser knows how. */
export async function oneTabAtATime<Value>(
  name: string,
  work: () => Promise<Value>,
): Promise<Value> {
  // Absent on insecure origins, where no file can be picked either.
  if (navigator.locks === undefined) return work();
  return navigator.locks.request(name, work);
}
