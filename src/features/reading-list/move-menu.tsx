import { Menu } from '@base-ui/react/menu';
import { LateIcon } from '#ui/late-icon.tsx';
import { type ReactElement, useRef } from 'react';

interface MoveMenuProps {
  readonly row: number;
  readonly rowCount: number;
  /** Moves the row far, and the focus with it. */
  readonly onMove: (to: number) => void;
  /** Asks for the position. */
  readonly onAsk: () => void;
}

const ITEM =
  'flex w-full items-center px-3 py-1.5 text-ui whitespace-nowrap text-ink outline-none data-highlighted:bg-accent-soft data-disabled:text-faint pointer-coarse:min-h-touch';

/** The long ways through the list, open from the start. */
export function MoveMenu({ row, rowCount, onMove, onAsk }: MoveMenuProps): ReactElement {
  const chosen = useRef<(() => void) | null>(null);
  const choose = (act: () => void) => (): void => {
    chosen.current = act;
  };
  return (
    <Menu.Root
      defaultOpen
      modal={false}
      onOpenChangeComplete={(open) => {
        // Only now, as the menu gives the focus back before that.
        if (!open) chosen.current?.();
        chosen.current = null;
      }}
    >
      <Menu.Trigger
        aria-label="Move"
        title="Move to…"
        className="inline-flex size-8 items-center justify-center rounded-control text-soft hover:bg-sunk hover:text-ink pointer-coarse:size-touch"
      >
        <LateIcon name="move" />
      </Menu.Trigger>
      {/* Within a row it would lie under the rows after it. */}
      <Menu.Portal container={document.querySelector('main')}>
        <Menu.Positioner align="start" sideOffset={6} className="z-30">
          <Menu.Popup className="rounded-control border border-rule bg-raised py-1 shadow-float outline-none">
            <Menu.Item disabled={row === 0} className={ITEM} onClick={choose(() => onMove(0))}>
              Move to top
            </Menu.Item>
            <Menu.Item
              disabled={row === rowCount - 1}
              className={ITEM}
              onClick={choose(() => onMove(rowCount - 1))}
            >
              Move to bottom
            </Menu.Item>
            <Menu.Item className={ITEM} onClick={choose(onAsk)}>
              Move to position…
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
