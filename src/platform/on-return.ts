/**
 * Acts when the reader comes back to the page, at most so often, in ms, counted from now. Gives what
 * ends that.
 */
export function onReturn(leastApart: number, act: () => void): () => void {
  let actedAt = Date.now();
  const look = (): void => {
    if (document.visibilityState === 'hidden' || Date.now() - actedAt < leastApart) return;
    actedAt = Date.now();
    act();
  };
  document.addEventListener('visibilitychange', look);
  globalThis.addEventListener('focus', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    globalThis.removeEventListener('focus', look);
  };
}
