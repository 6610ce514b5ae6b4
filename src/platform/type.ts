import { useSyncExternalStore } from 'react';

/** What nearly all text is set in; letters of further ranges come when one is met. */
const FACES = ['1em "Source Serif 4 Variable"', '1em "Inter Variable"'];
const LOCAL_FACES = ['1em "Source Serif fallback"', '1em "Inter fallback"'];

/** After this time from the page's start text is shown in local type, in ms. */
const PATIENCE = 600;

let isSettling = false;
let isSettled = false;
const listeners = new Set<() => void>();

function settle(): void {
  if (isSettling) return;
  isSettling = true;
  // Lists measure their rows anew in the first frame and put them in place in the second.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      isSettled = true;
      for (const listener of listeners) listener();
    }),
  );
}

/** From now on nothing may move, so that a font which comes later waits for the next page. */
function settleForLocal(): void {
  if (isSettling) return;
  // Until a browser knows whether the device has a face, it measures text by yet another one.
  void Promise.allSettled(LOCAL_FACES.map(load)).then(() => {
    if (isSettling) return;
    document.documentElement.dataset['type'] = 'local';
    settle();
  });
}

function load(face: string): Promise<unknown> {
  return document.fonts.load(face);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

// Asked for at once: they come with the papers, not after them.
Promise.all(FACES.map(load)).then(settle, settleForLocal);
setTimeout(settleForLocal, PATIENCE);

/** Whether it is settled which type the text of this page is set in, which then stays. */
export function useSettledType(): boolean {
  return useSyncExternalStore(subscribe, () => isSettled);
}
