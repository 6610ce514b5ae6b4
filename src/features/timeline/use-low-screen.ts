import { useSyncExternalStore } from 'react';

/** The same height as the variant `low` of the tokens. */
const LOW = globalThis.matchMedia('(max-height: 500px)');

function subscribe(listener: () => void): () => void {
  LOW.addEventListener('change', listener);
  return () => LOW.removeEventListener('change', listener);
}

/** Whether the screen has little height, so that the timeline takes less of it. */
export function useLowScreen(): boolean {
  return useSyncExternalStore(subscribe, () => LOW.matches);
}
