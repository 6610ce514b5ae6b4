import { dropText, keepText, keptText } from '#platform/kept-text.ts';
import { create } from 'zustand';
import type { ShelfRecords } from './shelf-records.ts';

/** Tells, beside the database, that it held a library, or that it was found empty after that. */
const KEPT_AS = 'library';
const HELD = 'held';
const LOST = 'lost';

/** Whether the browser removed a library that it held, and the reader has not come to terms with it. */
export const useLostLibrary = create<{ readonly isLost: boolean }>(() => ({
  isLost: keptText(KEPT_AS) === LOST,
}));

function note(text: typeof HELD | typeof LOST): void {
  keepText(KEPT_AS, text);
  useLostLibrary.setState({ isLost: text === LOST });
}

/** Notes that a file has brought a library. */
export function noteRestored(): void {
  note(HELD);
}

/** Notes that the reader begins a new one. */
export function beginAnew(): void {
  dropText(KEPT_AS);
  useLostLibrary.setState({ isLost: false });
}

/**
 * Finds out as storage is opened whether a library is gone from it, and notes that there is one. To be
 * called before storage is opened: what another tab stores from then on is not to be missed.
 */
export function watchForLoss(records: Pick<ShelfRecords, 'onChange' | 'holdings'>): void {
  const wasHeld = keptText(KEPT_AS) === HELD;
  let isKnown = false;
  const stop = records.onChange(() => {
    const { foundEmpty, count } = records.holdings();
    if (foundEmpty === null) return;
    if (!isKnown && foundEmpty && wasHeld) note(LOST);
    isKnown = true;
    if (count > 0 && keptText(KEPT_AS) === null) note(HELD);
    // What is cleared facts alone is there as well: of a library something is always left.
    if (count > 0) stop();
  });
}
