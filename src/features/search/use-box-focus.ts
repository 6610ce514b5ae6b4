import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  document.addEventListener('focusin', listener);
  document.addEventListener('focusout', listener);
  return () => {
    document.removeEventListener('focusin', listener);
    document.removeEventListener('focusout', listener);
  };
}

/** Whether the focus is in a search box. */
export function useBoxFocus(): boolean {
  return useSyncExternalStore(
    subscribe,
    () =>
      document.activeElement instanceof HTMLInputElement &&
      document.activeElement.type === 'search',
  );
}
