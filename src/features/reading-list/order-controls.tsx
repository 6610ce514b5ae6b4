import { IconButton } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import type { PointerEvent, ReactElement } from 'react';
import type { Reorder } from './use-reorder.ts';

interface OrderControlsProps {
  readonly row: number;
  readonly rowCount: number;
  readonly reorder: Reorder;
}

/** The ways to give a paper another place: two buttons, a handle, and `alt` with the arrows. */
export function OrderControls({ row, rowCount, reorder }: OrderControlsProps): ReactElement {
  const { held, move } = reorder;
  return (
    <div className="relative z-1 col-span-2 -mb-1.5 -ml-2 flex items-center">
      <Handle row={row} reorder={reorder} />
      <IconButton
        label="Move up"
        title="Move up (alt ↑)"
        aria-disabled={row === 0}
        onClick={() => move(row, row - 1)}
      >
        <Icon name="up" />
      </IconButton>
      <IconButton
        label="Move down"
        title="Move down (alt ↓)"
        aria-disabled={row === rowCount - 1}
        onClick={() => move(row, row + 1)}
      >
        <Icon name="down" />
      </IconButton>
      {held?.over === row && held.from !== row && (
        <span
          aria-hidden="true"
          className={`pointer-events-none absolute inset-x-0 h-0.5 bg-accent ${held.from > row ? '-top-40' : '-bottom-3'}`}
        />
      )}
    </div>
  );
}

/** The handle that a pointer drags. */
function Handle({ row, reorder }: Pick<OrderControlsProps, 'row' | 'reorder'>): ReactElement {
  const { held, hold, move } = reorder;
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    hold({ from: row, over: row });
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (held === null || held.from !== row) return;
    const over = rowUnder(event.clientX, event.clientY);
    if (over !== null && over !== held.over) hold({ from: row, over });
    scrollAtEdge(event.currentTarget, event.clientY);
  };
  const onPointerUp = (): void => {
    if (held !== null && held.from === row) move(row, held.over);
    hold(null);
  };
  return (
    <IconButton
      label="Reorder"
      title="Drag to another place"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => hold(null)}
      className="cursor-grab touch-none active:cursor-grabbing"
    >
      <Icon name="reorder" />
    </IconButton>
  );
}

function rowUnder(x: number, y: number): number | null {
  const row = document.elementFromPoint(x, y)?.closest('[data-row]')?.getAttribute('data-row');
  return row === null || row === undefined ? null : Number(row);
}

/** Pixels from the list's edges within which a drag scrolls it, and by how much at a time. */
const EDGE = 56;
const EDGE_STEP = 14;

function scrollAtEdge(handle: Element, y: number): void {
  const scroller = handle.closest('[role="feed"]')?.parentElement;
  const box = scroller?.getBoundingClientRect();
  if (scroller === null || scroller === undefined || box === undefined) return;
  if (y < box.top + EDGE) scroller.scrollBy({ top: -EDGE_STEP });
  else if (y > box.bottom - EDGE) scroller.scrollBy({ top: EDGE_STEP });
}
