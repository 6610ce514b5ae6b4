/**
 * Lets a list hear of touches that end where a row, or a part of one, has been replaced meanwhile:
 * browsers tell only the element that was touched first, and whoever waits for the end on the list,
 * as the virtualizer does, would wait for good. Gives what ends that.
 */
export function passTouchEnds(scroller: HTMLElement): () => void {
  const listening = new AbortController();
  const begin = ({ target }: TouchEvent): void => {
    if (!(target instanceof Element)) return;
    const touch = new AbortController();
    const end = ({ type }: Event): void => {
      touch.abort();
      if (!target.isConnected) scroller.dispatchEvent(new Event(type));
    };
    for (const type of ['touchend', 'touchcancel'])
      target.addEventListener(type, end, { passive: true, signal: touch.signal });
  };
  scroller.addEventListener('touchstart', begin, { passive: true, signal: listening.signal });
  return () => listening.abort();
}
