import { type RefObject, useEffect } from 'react';
import type { ListHandle } from './long-list/list-handle.ts';
import { holdPlace } from './hold-place.ts';
import { passTouchEnds } from './pass-touch-ends.ts';

interface HeldPlaceProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly virtualizer: RefObject<ListHandle | null>;
}

/** Holds a list's place for as long as it is shown. */
export function HeldPlace({ scroller, virtualizer }: HeldPlaceProps): null {
  useEffect(
    () =>
      scroller.current === null || virtualizer.current === null
        ? undefined
        : holdPlace(scroller.current, virtualizer.current),
    [scroller, virtualizer],
  );
  useEffect(
    () => (scroller.current === null ? undefined : passTouchEnds(scroller.current)),
    [scroller],
  );
  return null;
}
