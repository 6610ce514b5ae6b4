import { keepCount, keptCount } from '#platform/kept-count.ts';

const KEPT_AS = 'saved-searches';

/** How many saved searches there were at last, so that their room is kept until they come. */
export function keptSearchCount(): number {
  return keptCount(KEPT_AS);
}

/** Keeps how many there are. */
export function keepSearchCount(count: number): void {
  keepCount(KEPT_AS, count);
}
