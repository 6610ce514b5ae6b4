import { type PointerEvent, useRef } from 'react';
import { panned, type Stretch, timeAt, within } from './stretch.ts';
import { type Brush, type Grip, TREMBLE } from './use-brush.ts';
import type { Zoom } from './use-zoom.ts';

/** A finger held still this long selects where it would have panned, in ms. */
const LONG_PRESS = 400;

interface Pinch {
  /** The stretch, its left edge and width in pixels, and the distance of the fingers, at first. */
  readonly stretch: Stretch;
  readonly time: number;
  readonly apart: number;
}

interface Pan {
  readonly startX: number;
  readonly stretch: Stretch;
  moved: boolean;
  readonly timer: ReturnType<typeof setTimeout>;
}

export interface Gestures {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, grip: Grip) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
}

/**
 * Tells apart what fingers mean, and leaves the mouse to the brush. Two fingers pinch and pan; one
 * pans where there is something to pan, or selects if it was held still first, and else selects.
 */
export function useFingers(
  zoom: Zoom,
  brush: Brush,
  box: () => { readonly left: number; readonly width: number },
): Gestures {
  const fingers = useRef(new Map<number, number>());
  const pinch = useRef<Pinch | null>(null);
  const pan = useRef<Pan | null>(null);
  const { whole, now, aim, show } = zoom;

  const stopPan = (): void => {
    if (pan.current !== null) clearTimeout(pan.current.timer);
    pan.current = null;
  };
  const span = (): readonly [number, number] => {
    const [one = 0, other = one] = fingers.current.values();
    return [(one + other) / 2, Math.max(16, Math.abs(other - one))];
  };
  const startPinch = (): void => {
    stopPan();
    brush.cancel();
    const { left, width } = box();
    const [middle, apart] = span();
    const stretch = aim();
    pinch.current = { stretch, time: timeAt(stretch, (middle - left) / width), apart };
  };
  const startPan = (clientX: number): void => {
    const timer = setTimeout(() => {
      stopPan();
      brush.beginSelecting(clientX);
    }, LONG_PRESS);
    pan.current = { startX: clientX, stretch: aim(), moved: false, timer };
  };
  const moveFingers = (clientX: number): void => {
    const { left, width } = box();
    if (pinch.current !== null && fingers.current.size === 2) {
      const [middle, apart] = span();
      const { stretch, time } = pinch.current;
      const days = within(
        { start: time, days: (stretch.days * pinch.current.apart) / apart },
        whole,
      ).days;
      show(within({ start: time - ((middle - left) / width) * days, days }, whole));
    } else if (pan.current !== null) {
      const by = clientX - pan.current.startX;
      if (!pan.current.moved && Math.abs(by) <= TREMBLE) return;
      pan.current.moved = true;
      clearTimeout(pan.current.timer);
      show(panned(pan.current.stretch, whole, (-by / width) * pan.current.stretch.days));
    } else if (pinch.current === null) brush.drag(clientX);
  };
  const letGo = (event: PointerEvent<HTMLElement>): void => {
    fingers.current.delete(event.pointerId);
    // The finger that is left of a pinch means nothing.
    if (fingers.current.size === 0) pinch.current = null;
  };

  return {
    onPointerDown: (event, grip) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      if (event.pointerType === 'touch') fingers.current.set(event.pointerId, event.clientX);
      if (fingers.current.size === 2) startPinch();
      else if (fingers.current.size > 2 || pinch.current !== null) return;
      else if (fingers.current.size === 1 && grip === 'track' && now.days < whole.days)
        startPan(event.clientX);
      else brush.begin(event.clientX, grip);
    },
    onPointerMove: (event) => {
      if (fingers.current.has(event.pointerId)) fingers.current.set(event.pointerId, event.clientX);
      moveFingers(event.clientX);
    },
    onPointerUp: (event) => {
      const panning = pan.current;
      stopPan();
      letGo(event);
      if (panning !== null && !panning.moved) brush.click(event.clientX);
      else brush.end();
    },
    onPointerCancel: (event) => {
      stopPan();
      letGo(event);
      brush.cancel();
    },
  };
}
