import { keepText, keptText } from '#platform/kept-text.ts';
import { array, fallback, parse, string } from 'valibot';

const KEPT_AS = 'palette';
const MOST_KEPT = 30;
const schema = fallback(array(string()), []);

/** Ids of the items chosen before in this browser, the last one first. */
export function recentItems(): readonly string[] {
  try {
    return parse(schema, JSON.parse(keptText(KEPT_AS) ?? '[]'));
  } catch {
    // Torn text costs an order, no more.
    return [];
  }
}

/** Notes that an item was chosen. */
export function noteItem(id: string): void {
  const others = recentItems().filter((other) => other !== id);
  keepText(KEPT_AS, JSON.stringify([id, ...others].slice(0, MOST_KEPT)));
}
