import type { HistoryPosition, ListPlace } from './history-position.ts';

const MOST_KEPT = 8;

/**
 * The position once other filters make another list: where the list stood is kept under the filters
 * it had, and filters that were set before give back where their list stood then.
 */
export function changedList(position: HistoryPosition, from: string, to: string): HistoryPosition {
  const left = position.scroll === null ? [] : [{ filters: from, scroll: position.scroll }];
  const others = position.earlier.filter(({ filters }) => filters !== from && filters !== to);
  return {
    ...position,
    earlier: cut([...others, ...left]),
    scroll: position.earlier.find(({ filters }) => filters === to)?.scroll ?? null,
  };
}

/** The first is where the filtering began; of those between, the last are worth most. */
function cut(places: readonly ListPlace[]): readonly ListPlace[] {
  return places.length > MOST_KEPT
    ? [...places.slice(0, 1), ...places.slice(1 - MOST_KEPT)]
    : places;
}
