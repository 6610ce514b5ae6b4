import { keepTabText, tabText } from '#platform/kept-text.ts';
import { is, object, string, unknown } from 'valibot';

const KEPT_AS = 'left-entry';

const schema = object({ address: string(), state: unknown() });

/**
 * Keeps the history entry as the page leaves it. A browser that loads a page anew takes the entry
 * as it was when the loading began, and forgets what was written into it from then on.
 */
export function keepLeftEntry(): void {
  const state: unknown = history.state;
  keepTabText(KEPT_AS, JSON.stringify({ address: location.href, state }));
}

/** Gives the history entry back what its page left with, where the page was loaded anew. */
export function restoreLeftEntry(): void {
  const text = tabText(KEPT_AS);
  // A page that does not end as pages do leaves nothing, and must find nothing of an earlier one.
  globalThis.addEventListener('pageshow', () => keepTabText(KEPT_AS, ''));
  if (text === null || text === '' || !isReload()) return;
  try {
    const left: unknown = JSON.parse(text);
    if (is(schema, left)) history.replaceState(left.state, '', left.address);
  } catch {
    // Torn text, or the address of another origin, loses a place in this tab alone.
  }
}

function isReload(): boolean {
  return performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && entry.type === 'reload');
}
