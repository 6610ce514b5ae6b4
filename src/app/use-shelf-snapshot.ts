import type { View } from '#domain/query/view.ts';
import type { ShelfSnapshot } from '#domain/search/shelf-snapshot.ts';
import { usePlace } from '#state/address.ts';
import { fetchKeeper } from '#state/shelf-keeper.ts';
import { useShelf } from '#state/shelf-store.ts';
import { useEffect, useMemo, useState } from 'react';

/** The shelf as it is now, for questions to the bundle; null while it is being opened. */
export function useLiveSnapshot(): ShelfSnapshot | null {
  const isOpen = useShelf((shelf) => shelf.status === 'ready');
  const version = useShelf((shelf) => shelf.version);
  const read = useShelf((shelf) => shelf.read);
  const list = useShelf((shelf) => shelf.copies);
  return useMemo(() => (isOpen ? { version, read, list } : null), [isOpen, version, read, list]);
}

interface Frozen {
  readonly key: string;
  readonly snapshot: ShelfSnapshot | null;
}

/**
 * The shelf that a view is made from. Unread keeps the shelf that it was opened with, so that a
 * paper which is read there stays until the view changes; the reading list follows every act.
 */
export function useShelfSnapshot(view: View, live: ShelfSnapshot | null): ShelfSnapshot | null {
  const openings = usePlace((place) => place.openings);
  const key = `${view} ${openings} ${live !== null}`;
  const [frozen, setFrozen] = useState<Frozen>({ key, snapshot: live });
  if (frozen.key !== key) setFrozen({ key, snapshot: live });
  if (view === 'unread') return frozen.key === key ? frozen.snapshot : live;
  return live;
}

/** The shelf is fetched after this time even where no paper could be shown, in ms. */
const LATEST = 1000;

/** Fetches the shelf at once for a view that is made from it, and else before long. */
export function useShelfInTime(view: View): void {
  useEffect(() => {
    if (view !== 'all') fetchKeeper();
    const timer = setTimeout(fetchKeeper, LATEST);
    return () => clearTimeout(timer);
  }, [view]);
}
