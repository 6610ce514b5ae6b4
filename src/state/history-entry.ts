import type { HistoryPosition } from './history-position.ts';
import { keepLeftEntry, restoreLeftEntry } from './left-entry.ts';

/**
 * Browsers drop or refuse addresses that are written more often than about 200 times in 10 s, which
 * a held key reaches; so a replacement waits until this time after the one before, in ms.
 */
const LEAST_APART = 100;

interface Replacement {
  readonly position: HistoryPosition;
  readonly link: string;
}

let waiting: Replacement | null = null;
let lastAt = Number.NEGATIVE_INFINITY;

/** Makes a new history entry. */
export function pushEntry(position: HistoryPosition, link: string): void {
  writeWaiting();
  history.pushState(position, '', link);
}

/** Writes the present history entry anew; of writes in close succession the last counts. */
export function replaceEntry(position: HistoryPosition, link: string): void {
  const isTimerSet = waiting !== null;
  waiting = { position, link };
  const wait = lastAt + LEAST_APART - performance.now();
  if (wait <= 0) writeWaiting();
  else if (!isTimerSet) setTimeout(writeWaiting, wait);
}

/** Leaves the present entry for the one before. */
export function goBack(): void {
  writeWaiting();
  history.back();
}

function writeWaiting(): void {
  if (waiting === null) return;
  const { position, link } = waiting;
  waiting = null;
  lastAt = performance.now();
  history.replaceState(position, '', link);
}

/** Writes what waits before the page goes away, and keeps it where the page is loaded anew. */
export function leaveEntry(): void {
  writeWaiting();
  keepLeftEntry();
}

restoreLeftEntry();
// What was meant for the entry that was left must not be written into the one that was reached.
globalThis.addEventListener('popstate', () => {
  waiting = null;
});
