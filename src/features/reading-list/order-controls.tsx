import { useKeyHint } from '#state/key-hints.ts';
import { IconButton } from '#ui/button.tsx';

import { LateIcon } from '#ui/late-icon.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense, useState } from 'react';
import { useDragHandle } from './use-drag-handle.ts';
import type { Reorder } from './use-reorder.ts';

const MoveMenu = lazyPart(async () => (await import('./move-menu.tsx')).MoveMenu);

interface OrderControlsProps {
  readonly row: number;
  readonly rowCount: number;
  readonly reorder: Reorder;
}

/** The ways to give a paper another place: two buttons, and a handle for the pointer or arrows. */
export function OrderControls({ row, rowCount, reorder }: OrderControlsProps): ReactElement {
  const { held, move } = reorder;
  const upHint = useKeyHint('Move up', 'move-up');
  const downHint = useKeyHint('Move down', 'move-down');
  const handle = useDragHandle(row, reorder);
  const isTarget = held !== null && held.over === row && held.from !== row;
  return (
    <>
      <div className="flex items-center">
        <IconButton
          label="Reorder"
          title="Drag to another place, or press an arrow"
          {...handle}
          className="cursor-grab touch-none active:cursor-grabbing"
        >
          <LateIcon name="reorder" />
        </IconButton>
        <IconButton
          label="Move up"
          {...upHint}
          aria-disabled={row === 0}
          onClick={() => move(row, row - 1)}
        >
          <LateIcon name="up" />
        </IconButton>
        <IconButton
          label="Move down"
          {...downHint}
          aria-disabled={row === rowCount - 1}
          onClick={() => move(row, row + 1)}
        >
          <LateIcon name="down" />
        </IconButton>
        <FarMoves row={row} rowCount={rowCount} reorder={reorder} />
      </div>
      {isTarget && (
        <span
          aria-hidden="true"
          className={`pointer-events-none absolute right-0 -left-5 h-0.5 bg-accent ${held.from > row ? 'top-0' : 'bottom-0'}`}
        />
      )}
    </>
  );
}

/** The menu is fetched when it is first opened; until then a button like its own stands there. */
function FarMoves({ row, rowCount, reorder }: OrderControlsProps): ReactElement {
  const [isAsked, setAsked] = useState(false);
  const button = (
    <IconButton label="Move" title="Move to…" aria-haspopup="menu" onClick={() => setAsked(true)}>
      <LateIcon name="move" />
    </IconButton>
  );
  return (
    <div data-keeps-focus className="relative">
      {isAsked ? (
        <Suspense fallback={button}>
          <MoveMenu
            row={row}
            rowCount={rowCount}
            onMove={(to) => reorder.moveFar(row, to)}
            onAsk={() => reorder.ask(row)}
          />
        </Suspense>
      ) : (
        button
      )}
    </div>
  );
}
