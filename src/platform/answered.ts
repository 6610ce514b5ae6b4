/** Some browsers never answer. */
const PATIENCE = 3_000;

/** What the browser answers to a question about storage; null where it does not, or refuses. */
export async function answered<Value>(
  ask: () => Promise<Value> | undefined,
): Promise<Value | null> {
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), PATIENCE);
  });
  try {
    return await Promise.race([ask() ?? null, late]);
  } catch {
    return null;
  }
}
