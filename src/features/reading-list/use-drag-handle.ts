import { onEscape } from '#platform/on-escape.ts';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Reorder } from './use-reorder.ts';

interface DragHandle {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** Pixels from the list's edges within which a drag scrolls it, and by how much a frame. */
const EDGE = 56;
const EDGE_STEP = 7;

/**
 * Drags a row by its handle; held still at an edge of the list it goes on scrolling. Escape leaves
 * the row where it was.
 */
export function useDragHandle(row: number, { rowAt, held, hold, move }: Reorder): DragHandle {
  const height = useRef<number | null>(null);
  const isHeld = held !== null && held.from === row;
  const stopWaiting = useRef<(() => void) | null>(null);
  const letGo = (): void => {
    stopWaiting.current?.();
    height.current = null;
    hold(null);
  };
  const follow = (handle: Element): void => {
    if (height.current === null) return;
    hold({ from: row, over: rowAt(height.current) });
    scrollAtEdge(handle, height.current);
    requestAnimationFrame(() => follow(handle));
  };
  return {
    onKeyDown: (event) => {
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
      if (by === 0 || event.altKey) return;
      event.preventDefault();
      move(row, row + by);
    },
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      height.current = event.clientY;
      stopWaiting.current = onEscape(letGo);
      hold({ from: row, over: row });
      follow(event.currentTarget);
    },
    onPointerMove: (event) => {
      if (height.current !== null) height.current = event.clientY;
    },
    onPointerUp: () => {
      const over = height.current === null ? null : rowAt(height.current);
      letGo();
      if (isHeld && over !== null) move(row, over);
    },
    onPointerCancel: letGo,
  };
}

function scrollAtEdge(handle: Element, y: number): void {
  const scroller = handle.closest('[role="feed"]')?.parentElement;
  const box = scroller?.getBoundingClientRect();
  if (scroller === null || scroller === undefined || box === undefined) return;
  if (y < box.top + EDGE) scroller.scrollBy({ top: -EDGE_STEP });
  else if (y > box.bottom - EDGE) scroller.scrollBy({ top: EDGE_STEP });
}
