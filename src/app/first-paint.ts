/*
 * What must stand before the first paint. The page runs it as a script of its own that everything
 * else waits for (build/first-paint-plugin), so it is kept small: no schema, no store.
 */
import { keptText } from '#platform/kept-text.ts';
import { showAppearance } from '#state/appearance.ts';
import { keptPreferences } from '#state/kept-preferences.ts';

/** The ground of each theme that is not the system's, in light and in dark; written by the build. */
declare const GROUNDS: Readonly<Record<string, readonly string[]>>;

/** Of these a visit leaves some, as soon as it has shown a paper. */
const TRACES = ['preferences', 'replica', 'visits'];

const kept = keptPreferences();
const root = document.documentElement;
showAppearance(root, kept);
// Any other address, and whatever an earlier visit left, may begin with another screen.
const isBare = !/[?#]/.test(location.href) && !history.state;
const isFirst = isBare && TRACES.every((name) => keptText(name) === null);
root.dataset['asBuilt'] = isFirst ? 'papers' : 'shape';
const grounds = GROUNDS[String(kept['theme'])];
// The first is for light, the second for dark.
for (const [index, meta] of document.querySelectorAll('meta[name="theme-color"]').entries())
  if (grounds !== undefined) meta.setAttribute('content', grounds[index] ?? '');
