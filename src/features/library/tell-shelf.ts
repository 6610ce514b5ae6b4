import { withKeeper } from '#state/shelf-keeper.ts';

/** Above this many the other tabs read everything anew. */
const KEYS_TOLD = 1_000;

/** Lets the screen, and those of other tabs, show records that were changed in storage. */
export function tellShelf(keys: readonly string[]): void {
  if (keys.length === 0) return;
  withKeeper(({ records }) => records.reread(keys.length > KEYS_TOLD ? 'everything' : keys));
}
