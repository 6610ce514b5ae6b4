import { showAppearance } from '#state/appearance.ts';
import { rereadPreferences, usePreferences } from '#state/preferences.ts';
import { useEffect } from 'react';

const SYSTEM = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

/**
 * Keeps the screen as the reader sets it, here or in another tab; before the first paint
 * app/first-paint has done the same.
 */
export function useAppearance(): void {
  const appearance = usePreferences();
  useEffect(() => {
    showAppearance(document.documentElement, { ...appearance });
    colourBars();
  }, [appearance]);
  useEffect(() => {
    const reread = (): void => rereadPreferences();
    const queries = SYSTEM.map((query) => globalThis.matchMedia(query));
    globalThis.addEventListener('storage', reread);
    for (const query of queries) query.addEventListener('change', colourBars);
    return () => {
      globalThis.removeEventListener('storage', reread);
      for (const query of queries) query.removeEventListener('change', colourBars);
    };
  }, []);
}

/** Gives the browser's own bars the colour of the page. */
function colourBars(): void {
  const { backgroundColor } = getComputedStyle(document.body);
  for (const meta of document.querySelectorAll('meta[name="theme-color"]'))
    meta.setAttribute('content', backgroundColor);
}
