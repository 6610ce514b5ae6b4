import { usePreferences } from '#state/preferences.ts';
import { type RefObject, useEffect, useRef } from 'react';
import type { FeedRows } from './feed-rows.ts';
import type { FeedHandle } from './paper-feed.tsx';
import type { ReadByScrolling } from './read-by-scrolling.ts';

/** Marks what is scrolled past, where the reader has chosen that. */
export function useReadByScrolling(feed: RefObject<FeedHandle | null>, rows: FeedRows): void {
  const isChosen = usePreferences((preferences) => preferences.readPolicy === 'scroll');
  const shown = useRef(rows);
  const marking = useRef<ReadByScrolling | null>(null);
  useEffect(() => {
    shown.current = rows;
    marking.current?.show(rows);
  }, [rows]);
  useEffect(() => {
    if (!isChosen) return undefined;
    let isOver = false;
    void import('./read-by-scrolling.ts').then(
      ({ readByScrolling }) => {
        if (!isOver && feed.current !== null)
          marking.current = readByScrolling(feed.current, shown.current);
      },
      // Without this part nothing is marked by scrolling, which harms nobody.
      () => undefined,
    );
    return () => {
      isOver = true;
      marking.current?.stop();
      marking.current = null;
    };
  }, [isChosen, feed]);
}
