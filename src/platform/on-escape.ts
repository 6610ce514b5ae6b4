/** Calls back when Escape is pressed, of which nothing else then hears; gives what ends the wait. */
export function onEscape(hear: () => void): () => void {
  const listening = new AbortController();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    hear();
  };
  window.addEventListener('keydown', onKeyDown, { capture: true, signal: listening.signal });
  return () => listening.abort();
}
