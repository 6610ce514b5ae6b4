import { type DayRun, runOfRow } from '#domain/search/listing.ts';
import { type ReactElement, type RefObject, useEffect, useRef } from 'react';
import type { ListHandle } from './long-list/list-handle.ts';
import { DAY_HEADING_HEIGHT, DayLine } from './day-heading.tsx';

interface StickyDayProps {
  readonly runs: readonly DayRun[];
  readonly topRow: number;
  readonly virtualizer: RefObject<ListHandle | null>;
  readonly scroller: RefObject<HTMLElement | null>;
}

/**
 * The day that the list is at, over the list's top edge; the next day's heading pushes it away.
 * It repeats a heading of the list, so assistive technology does not meet it.
 */
export function StickyDay(props: StickyDayProps): ReactElement | null {
  const { runs, topRow, virtualizer, scroller } = props;
  const line = useRef<HTMLDivElement>(null);
  const run = runOfRow(runs, topRow);
  const nextRow = run === undefined ? -1 : run.first + run.count;
  useEffect(() => {
    const element = scroller.current;
    const place = (): void => {
      const list = virtualizer.current;
      if (line.current === null || list === null) return;
      const room = list.getItemOffset(nextRow) - list.scrollOffset;
      const pushed = nextRow > topRow && room > 0 ? Math.min(0, room - DAY_HEADING_HEIGHT) : 0;
      line.current.style.transform = `translateY(${pushed}px)`;
    };
    place();
    element?.addEventListener('scroll', place, { passive: true });
    return () => element?.removeEventListener('scroll', place);
  }, [nextRow, topRow, scroller, virtualizer]);
  if (run === undefined) return null;
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute inset-x-0 top-0 z-2 overflow-hidden"
    >
      <div ref={line}>
        <DayLine key={run.day} day={run.day} count={run.count} />
      </div>
    </div>
  );
}
