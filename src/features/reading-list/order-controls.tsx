import { keyOf } from '#state/commands.ts';
import { IconButton } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import type { ReactElement } from 'react';
import { useDragHandle } from './use-drag-handle.ts';
import type { Reorder } from './use-reorder.ts';

interface OrderControlsProps {
  readonly row: number;
  readonly rowCount: number;
  readonly reorder: Reorder;
}

/** The ways to give a paper another place: two buttons, and a handle for the pointer or arrows. */
export function OrderControls({ row, rowCount, reorder }: OrderControlsProps): ReactElement {
  const { held, move } = reorder;
  const handle = useDragHandle(row, reorder);
  const isTarget = held !== null && held.over === row && held.from !== row;
  return (
    <>
      <div className="relative z-1 col-span-2 -mb-1.5 -ml-2 flex items-center">
        <IconButton
          label="Reorder"
          title="Drag to another place, or press an arrow"
          {...handle}
          className="cursor-grab touch-none active:cursor-grabbing"
        >
          <Icon name="reorder" />
        </IconButton>
        <IconButton
          label="Move up"
          title={`Move up (${keyOf('move-up')})`}
          aria-disabled={row === 0}
          onClick={() => move(row, row - 1)}
        >
          <Icon name="up" />
        </IconButton>
        <IconButton
          label="Move down"
          title={`Move down (${keyOf('move-down')})`}
          aria-disabled={row === rowCount - 1}
          onClick={() => move(row, row + 1)}
        >
          <Icon name="down" />
        </IconButton>
      </div>
      {isTarget && (
        <span
          aria-hidden="true"
          className={`pointer-events-none absolute inset-x-0 h-0.5 bg-accent ${held.from > row ? 'top-0' : 'bottom-0'}`}
        />
      )}
    </>
  );
}
