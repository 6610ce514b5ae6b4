/*
 * What must stand before the first paint. The page runs it as a script of its own that everything
 * else waits for (build/first-paint-plugin), so it is kept small: no schema, no store.
 */
import { showAppearance } from '#state/appearance.ts';
import { keptPreferences } from '#state/kept-preferences.ts';

/** The ground of each theme that is not the system's, in light and in dark; written by the build. */
declare const GROUNDS: Readonly<Record<string, readonly string[]>>;

const kept = keptPreferences();
showAppearance(document.documentElement, kept);
const grounds = GROUNDS[String(kept['theme'])];
// The first is for light, the second for dark.
for (const [index, meta] of document.querySelectorAll('meta[name="theme-color"]').entries())
  if (grounds !== undefined) meta.setAttribute('content', grounds[index] ?? '');
