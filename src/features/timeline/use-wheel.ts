import { type RefObject, useEffect } from 'react';
import { isSame, panned, type Stretch, timeAt, zoomed } from './stretch.ts';
import type { Zoom } from './use-zoom.ts';

/** Pixels of a wheel's turn that double what is seen. */
const DOUBLING = 300;
/** A pinch on a touch pad comes as a wheel with Ctrl whose turns are small. */
const PINCH_GAIN = 4;
/** Pixels of a line and of a page, for wheels that count in those. */
const UNITS = [1, 16, 400] as const;

/**
 * The wheel over an element zooms about the pointer's date, and pans where it turns sideways or with
 * Shift. A turn that can change nothing any more is left to the page.
 */
export function useWheel(element: RefObject<HTMLElement | null>, zoom: Zoom): void {
  const { whole, aim, show } = zoom;
  useEffect(() => {
    const target = element.current;
    const onWheel = (event: WheelEvent): void => {
      if (target === null) return;
      const { left, width } = target.getBoundingClientRect();
      const now = aim();
      const next = turned(now, whole, event, (event.clientX - left) / width, width);
      if (isSame(now, next)) return;
      event.preventDefault();
      show(next);
    };
    // React's own listeners could not keep the page from scrolling.
    target?.addEventListener('wheel', onWheel, { passive: false });
    return () => target?.removeEventListener('wheel', onWheel);
  }, [element, whole, aim, show]);
}

/** The stretch after a turn of the wheel over a share of the width, which is in pixels. */
function turned(
  now: Stretch,
  whole: Stretch,
  event: WheelEvent,
  share: number,
  width: number,
): Stretch {
  const unit = UNITS[event.deltaMode] ?? 1;
  const [x, y] = [event.deltaX * unit, event.deltaY * unit];
  const sideways = event.shiftKey ? x + y : Math.abs(x) > Math.abs(y) ? x : 0;
  if (sideways !== 0) return panned(now, whole, (sideways / width) * now.days);
  const turn = event.ctrlKey ? y * PINCH_GAIN : y;
  const anchor = timeAt(now, Math.min(1, Math.max(0, share)));
  return zoomed(now, whole, 2 ** (-turn / DOUBLING), anchor);
}
