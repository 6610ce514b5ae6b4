import type { Paper } from '#domain/paper/paper.ts';
import { ProgressSelect } from '#parts/progress-select.tsx';
import { usePlace } from '#state/address.ts';
import { removeFromList } from '#state/list-acts.ts';
import { useShelf } from '#state/shelf-store.ts';
import { IconButton } from '#ui/button.tsx';
import { LateIcon } from '#ui/late-icon.tsx';
import type { ReactElement } from 'react';
import { OrderControls } from './order-controls.tsx';
import type { Reorder } from './use-reorder.ts';

interface RowControlsProps {
  readonly paper: Paper;
  readonly row: number;
  readonly rowCount: number;
  /** How to give the paper another place; null where the order is not the reader's own. */
  readonly reorder: Reorder | null;
}

/** Under a row of a list: its place, and its state or the way out of the list. */
export function RowControls({ paper, row, rowCount, reorder }: RowControlsProps): ReactElement {
  const id = usePlace(({ address }) => address.list);
  const list = useShelf(({ lists }) => (id === null ? undefined : lists.get(id)?.name));
  return (
    <div className="relative z-1 col-span-2 -mb-1.5 -ml-2 mt-1 flex items-center">
      {reorder !== null && <OrderControls row={row} rowCount={rowCount} reorder={reorder} />}
      <div className={reorder === null ? 'ml-2' : 'ml-auto'}>
        {list === undefined ? (
          <ProgressSelect paper={paper} />
        ) : (
          <IconButton
            label="Remove from list"
            title={`Remove from “${list}”`}
            onClick={() => removeFromList([paper.id], list)}
          >
            <LateIcon name="remove" />
          </IconButton>
        )}
      </div>
    </div>
  );
}
