import { useSyncExternalStore } from 'react';

/** How much room there is: one column, list and pane, or all three panes. */
export type Room = 'phone' | 'tablet' | 'wide';

const WIDE = globalThis.matchMedia('(min-width: 1100px)');
const TABLET = globalThis.matchMedia('(min-width: 700px)');

function subscribe(listener: () => void): () => void {
  for (const query of [WIDE, TABLET]) query.addEventListener('change', listener);
  return () => {
    for (const query of [WIDE, TABLET]) query.removeEventListener('change', listener);
  };
}

function currentRoom(): Room {
  if (WIDE.matches) return 'wide';
  return TABLET.matches ? 'tablet' : 'phone';
}

/** The room of the window, followed as it changes. */
export function useRoom(): Room {
  return useSyncExternalStore(subscribe, currentRoom);
}
