import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Reorder } from './use-reorder.ts';

interface DragHandle {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels from the list's edges within which a drag scrolls it, and by how much a frame. */
const EDGE = 56;
const EDGE_STEP = 7;

/** Drags a row by its handle; held still at an edge of the list it goes on scrolling. */
export function useDragHandle(row: number, { held, hold, move }: Reorder): DragHandle {
  const point = useRef<Point | null>(null);
  const isHeld = held !== null && held.from === row;
  const letGo = (): void => {
    point.current = null;
    hold(null);
  };
  const follow = (handle: Element): void => {
    if (point.current === null) return;
    const over = rowUnder(point.current);
    if (over !== null) hold({ from: row, over });
    scrollAtEdge(handle, point.current.y);
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
      point.current = { x: event.clientX, y: event.clientY };
      hold({ from: row, over: row });
      follow(event.currentTarget);
    },
    onPointerMove: (event) => {
      if (point.current !== null) point.current = { x: event.clientX, y: event.clientY };
    },
    onPointerUp: () => {
      const over = point.current === null ? null : (rowUnder(point.current) ?? held?.over ?? null);
      letGo();
      if (isHeld && over !== null) move(row, over);
    },
    onPointerCancel: letGo,
  };
}

function rowUnder({ x, y }: Point): number | null {
  const row = document.elementFromPoint(x, y)?.closest('[data-row]')?.getAttribute('data-row');
  return row === null || row === undefined ? null : Number(row);
}

function scrollAtEdge(handle: Element, y: number): void {
  const scroller = handle.closest('[role="feed"]')?.parentElement;
  const box = scroller?.getBoundingClientRect();
  if (scroller === null || scroller === undefined || box === undefined) return;
  if (y < box.top + EDGE) scroller.scrollBy({ top: -EDGE_STEP });
  else if (y > box.bottom - EDGE) scroller.scrollBy({ top: EDGE_STEP });
}
