import { useHealth } from './health-store.ts';
import type { readerShelf } from './reader-shelf.ts';

/** What keeps the shelf: a part of its own, so that the first abstract does not wait for it. */
export type ShelfKeeper = typeof readerShelf;

type Errand = (keeper: ShelfKeeper) => void;

/** The wait before a part that could not be fetched is asked for again, in ms. */
const ASKED_AGAIN_AFTER = 5000;
const NOT_FETCHED =
  'Not saved on this device: a part of Lectern could not be fetched. What you mark lasts until you close this page.';

const waiting: Errand[] = [];
let keeper: ShelfKeeper | null = null;
let isFetching = false;

/** Asks what keeps the shelf, now or as soon as it is there, in the order of the calls. */
export function withKeeper(errand: Errand): void {
  if (keeper !== null) {
    errand(keeper);
    return;
  }
  waiting.push(errand);
  fetchKeeper();
}

/** Fetches what keeps the shelf, and opens what is stored. */
export function fetchKeeper(): void {
  if (isFetching || keeper !== null) return;
  isFetching = true;
  import('./reader-shelf.ts')
    .then((part) => {
      keeper = part.readerShelf;
      for (const errand of waiting.splice(0)) errand(keeper);
    }, reportUnfetched)
    .finally(() => {
      isFetching = false;
    });
}

function reportUnfetched(): void {
  useHealth.setState({
    kind: 'unavailable',
    code: 'unknown',
    message: NOT_FETCHED,
    pending: waiting.length,
    setAside: 0,
  });
  setTimeout(fetchKeeper, ASKED_AGAIN_AFTER);
}
