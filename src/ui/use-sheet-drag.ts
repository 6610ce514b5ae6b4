import { type PointerEvent, useRef } from 'react';

interface Grip {
  readonly y: number;
  readonly pointer: number;
  readonly at: number;
  isDragging: boolean;
}

interface SheetDrag {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
}

/** Pixels that a finger may tremble before a tap becomes a drag. */
const TREMBLE = 6;
/** A sheet drawn down by this share of its height, or this fast in pixels a ms, is let go of. */
const FAR = 0.3;
const FAST = 0.6;

/** Draws a sheet down by its head; far or fast enough, it closes. */
export function useSheetDrag(onClose: () => void): SheetDrag {
  const grip = useRef<Grip | null>(null);
  return {
    onPointerDown: ({ button, clientY: y, pointerId: pointer, timeStamp: at }) => {
      if (button === 0 && grip.current === null)
        grip.current = { y, pointer, at, isDragging: false };
    },
    onPointerMove: (event) => {
      const held = grip.current;
      if (held === null || event.pointerId !== held.pointer) return;
      const down = event.clientY - held.y;
      if (!held.isDragging && Math.abs(down) <= TREMBLE) return;
      if (!held.isDragging) event.currentTarget.setPointerCapture(event.pointerId);
      held.isDragging = true;
      place(sheetOf(event), Math.max(0, down));
    },
    onPointerUp: (event) => {
      const held = grip.current;
      if (held === null || event.pointerId !== held.pointer) return;
      grip.current = null;
      if (!held.isDragging) return;
      const down = event.clientY - held.y;
      const sheet = sheetOf(event);
      const isFast = down / Math.max(1, event.timeStamp - held.at) > FAST;
      if (isFast || down > (sheet?.offsetHeight ?? 0) * FAR) onClose();
      else place(sheet, null);
    },
    onPointerCancel: (event) => {
      grip.current = null;
      place(sheetOf(event), null);
    },
  };
}

function sheetOf({ currentTarget }: PointerEvent<HTMLElement>): HTMLElement | null {
  return currentTarget.closest<HTMLElement>('[role="dialog"]');
}

/** Puts a sheet so many pixels down; null for its own place, to which it returns in a movement. */
function place(sheet: HTMLElement | null, down: number | null): void {
  if (sheet === null) return;
  sheet.style.translate = down === null ? '' : `0 ${down}px`;
  sheet.style.transitionProperty = down === null ? '' : 'none';
}
