import { useSyncExternalStore } from 'react';

/** How much room there is: one column, list and pane, or all three panes. */
export type Room = 'phone' | 'tablet' | 'wide';

// In rem as in app/tokens.css: larger letters leave room for fewer panes.
const WIDE = globalThis.matchMedia('(min-width: 68.75rem)');
const TABLET = globalThis.matchMedia('(min-width: 43.75rem)');

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
