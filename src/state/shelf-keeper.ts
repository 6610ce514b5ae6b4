import { useHealth } from './health-store.ts';
import type { readerShelf } from './reader-shelf.ts';
import { useShelf } from './shelf-store.ts';

/** What keeps the shelf: a part of its own, so that the first abstract does not wait for it. */
type ShelfKeeper = Awaited<typeof readerShelf>;

type Errand<Keeper> = (keeper: Keeper) => void;

interface Keeping<Keeper> {
  /** Asks what keeps the shelf, now or as soon as it is there, in the order of the calls. */
  readonly withKeeper: (errand: Errand<Keeper>) => void;
  /** Fetches what keeps the shelf, and opens what is stored. */
  readonly fetchKeeper: () => void;
}

/** The wait before a part that could not be fetched is asked for again, in ms. */
const ASKED_AGAIN_AFTER = 5000;
const NOT_FETCHED =
  'A part of Lectern could not be fetched: what you mark is neither shown nor kept yet. Lectern tries again.';

/** Holds what is asked of the shelf's keeper until `fetchPart` has fetched it. */
export function createKeeping<Keeper>(fetchPart: () => Promise<Keeper>): Keeping<Keeper> {
  const waiting: Errand<Keeper>[] = [];
  let keeper: Keeper | null = null;
  let isFetching = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const welcome = (part: Keeper): void => {
    keeper = part;
    for (const errand of waiting.splice(0)) errand(part);
  };
  const reportUnfetched = (): void => {
    useHealth.setState({ kind: 'unfetched', message: NOT_FETCHED, pending: waiting.length });
    // Views show as for an empty shelf, until the part opens what is stored.
    useShelf.setState({ status: 'ready' });
    clearTimeout(retry);
    retry = setTimeout(fetchKeeper, ASKED_AGAIN_AFTER);
  };
  const fetchKeeper = (): void => {
    if (isFetching || keeper !== null) return;
    isFetching = true;
    fetchPart()
      .then(welcome, reportUnfetched)
      .finally(() => {
        isFetching = false;
      });
  };
  return {
    withKeeper: (errand) => {
      if (keeper !== null) {
        errand(keeper);
        return;
      }
      waiting.push(errand);
      fetchKeeper();
    },
    fetchKeeper,
  };
}

export const { withKeeper, fetchKeeper } = createKeeping<ShelfKeeper>(
  async () => (await import('./reader-shelf.ts')).readerShelf,
);
