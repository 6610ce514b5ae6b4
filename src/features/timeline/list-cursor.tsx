import { toDayNumber } from '#domain/paper/calendar-day.ts';
import { useListPosition } from '#state/list-position.ts';
import type { ReactElement } from 'react';
import { shareOf } from './stretch.ts';
import { useFollowList } from './use-follow-list.ts';
import type { Zoom } from './use-zoom.ts';

/** The mark of the day that the list is at, which the view follows when it leaves by scrolling. */
export function ListCursor({ zoom }: { readonly zoom: Zoom }): ReactElement | null {
  const day = useListPosition((position) => position.day);
  useFollowList(day, zoom);
  if (day === null) return null;
  const share = shareOf(zoom.now, toDayNumber(day) + 0.5);
  if (share < 0 || share > 1) return null;
  return (
    // Moved by a transform, as what follows the list shifts no layout.
    <span
      aria-hidden="true"
      className="pointer-events-none absolute -inset-x-6 bottom-0 overflow-clip px-6"
    >
      <span className="block" style={{ translate: `${share * 100}%` }}>
        <span data-testid="list-cursor" className="block h-0.75 w-5 -translate-x-1/2 bg-ink" />
      </span>
    </span>
  );
}
