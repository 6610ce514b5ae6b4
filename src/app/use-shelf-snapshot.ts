import type { SearchedView } from '#domain/search/search-request.ts';
import type { ShelfSnapshot } from '#domain/search/shelf-snapshot.ts';
import { EMPTY_SHELF } from '#domain/shelf/shelf.ts';
import { keepText, keptText } from '#platform/kept-text.ts';
import { usePlace } from '#state/address.ts';
import { fetchKeeper } from '#state/shelf-keeper.ts';
import { useShelf } from '#state/shelf-store.ts';
import { useEffect, useMemo, useState } from 'react';

/** A shelf on which there is nothing. */
export const NO_SHELF: ShelfSnapshot = { ...EMPTY_SHELF, version: 'none' };

/** The shelf as it is now, for questions to the bundle; null while it is being opened. */
export function useLiveSnapshot(): ShelfSnapshot | null {
  const shelf = useShelf((state) => (state.status === 'ready' ? state : null));
  const hint = shelf === null ? null : shelf.hidden.size > 0 ? 'some' : '';
  useEffect(() => {
    if (hint !== null) keepText(HIDDEN_HINT, hint);
  }, [hint]);
  return useMemo(
    () => (shelf === null ? null : { ...shelf, version: String(shelf.version) }),
    [shelf],
  );
}

const HIDDEN_HINT = 'hidden';

/**
 * Whether papers were hidden here when the shelf was last open. Views then wait for it, for hidden
 * papers must not be seen to go; where none were, the first view waits for nothing.
 */
export function wereHidden(): boolean {
  return keptText(HIDDEN_HINT) === 'some';
}

interface Frozen {
  readonly key: string;
  readonly snapshot: ShelfSnapshot | null;
}

/**
 * The shelf that a view is made from. Unread, and what a query asks of the shelf, keep the shelf
 * that they were opened with, so that a paper which is read there stays until the view changes.
 * Everything else follows every act, but for papers marked as not interesting, or no longer: they
 * too stay where they are until the view changes. `question` is what is asked of the shelf, or empty.
 */
export function useShelfSnapshot(
  view: SearchedView,
  question: string,
  live: ShelfSnapshot | null,
): ShelfSnapshot | null {
  const openings = usePlace((place) => place.openings);
  const key = JSON.stringify([view, openings, question, live !== null]);
  const [frozen, setFrozen] = useState<Frozen>({ key, snapshot: live });
  if (frozen.key !== key) setFrozen({ key, snapshot: live });
  const opened = frozen.key === key ? frozen.snapshot : live;
  const following = useMemo(
    () =>
      live === null || opened === null || live.hidden === opened.hidden
        ? live
        : {
            ...live,
            hidden: opened.hidden,
            version: `${live.version}, hidden as in ${opened.version}`,
          },
    [live, opened],
  );
  return view === 'unread' || question !== '' ? opened : following;
}

/** The shelf is fetched after this time even where no paper could be shown, in ms. */
const LATEST = 1000;

/** Fetches the shelf at once for what is made from it, and else before long. */
export function useShelfInTime(isAsked: boolean): void {
  useEffect(() => {
    if (isAsked) fetchKeeper();
    const timer = setTimeout(fetchKeeper, LATEST);
    return () => clearTimeout(timer);
  }, [isAsked]);
}
