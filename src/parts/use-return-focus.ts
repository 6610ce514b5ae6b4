import { usePlace } from '#state/address.ts';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { FeedHandle } from './paper-feed.tsx';

/** Gives the focus that a closed paper leaves behind to that paper's row. */
export function useReturnFocus(feed: RefObject<FeedHandle | null>, selectedRow: number): void {
  const open = usePlace((place) => place.address.paper);
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    const hasClosed = wasOpen.current !== null && open === null;
    wasOpen.current = open;
    const isLost = document.activeElement === document.body;
    if (hasClosed && isLost && selectedRow !== -1) feed.current?.reveal(selectedRow, true);
  }, [open, selectedRow, feed]);
}
