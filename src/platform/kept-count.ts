import { keepText, keptText } from './kept-text.ts';

const MOST = 30;

/** How many of something there were at last, by the name it is kept under; 30 at most. */
export function keptCount(name: string): number {
  const count = Number(keptText(name) ?? '0');
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST) : 0;
}

/** Keeps how many there are, so that their room is there at the next visit before they are. */
export function keepCount(name: string, count: number): void {
  if (count !== keptCount(name)) keepText(name, String(count));
}
