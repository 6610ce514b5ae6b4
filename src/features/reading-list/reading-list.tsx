import type { Bundle } from '#data/bundle-queries.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import type { Query } from '#domain/query/query.ts';
import type { FeedRows } from '#parts/feed-rows.ts';
import { type FeedHandle, PaperFeed } from '#parts/paper-feed.tsx';
import { useListCommands } from '#parts/use-list-commands.ts';
import { useListPlace } from '#parts/use-list-place.ts';
import { useReturnFocus } from '#parts/use-return-focus.ts';
import { usePlace } from '#state/address.ts';
import { type ReactElement, useMemo, useRef } from 'react';
import { ListedRow } from './listed-row.tsx';
import { OrderControls } from './order-controls.tsx';
import { useReorder } from './use-reorder.ts';

interface ReadingListProps {
  readonly bundle: Bundle;
  /** The bookmarked papers that match, in the order to show. */
  readonly ids: readonly PaperId[];
  /** Whether that is the reader's own order, which can be changed. */
  readonly ownOrder: boolean;
  readonly query: Query;
  readonly besidePane: boolean;
}

/** The papers that the reader keeps. */
export function ReadingList(props: ReadingListProps): ReactElement {
  const { bundle, ids, ownOrder, query, besidePane } = props;
  const feed = useRef<FeedHandle>(null);
  const selected = usePlace((place) => place.position.selected ?? place.address.paper);
  const rows = useMemo(() => rowsOf(ids), [ids]);
  const settle = useListPlace(feed, rows);
  const selectedRow = ids.findIndex((id) => id === selected);
  useListCommands(feed, rows, selectedRow, besidePane);
  useReturnFocus(feed, selectedRow);
  const reorder = useReorder(ids, feed, selectedRow);
  return (
    <>
      <h2 className="sr-only">Reading list</h2>
      <PaperFeed
        ref={feed}
        rowCount={ids.length}
        runs={rows.runs}
        // A row that leaves the page would let go of the pointer that drags it.
        selectedRow={reorder.held?.from ?? selectedRow}
        onSettle={settle}
        isLoading={false}
        cover={null}
        keyOfRow={(row) => ids[row] ?? row}
        renderRow={(place) => (
          <ListedRow
            bundle={bundle}
            id={ids[place.row] ?? null}
            place={place}
            query={query}
            selected={selected}
          >
            {ownOrder && <OrderControls row={place.row} rowCount={ids.length} reorder={reorder} />}
          </ListedRow>
        )}
      />
    </>
  );
}

function rowsOf(ids: readonly PaperId[]): FeedRows {
  return {
    count: ids.length,
    runs: [],
    idAt: (row) => Promise.resolve(ids[row] ?? null),
    rowOf: (id) => Promise.resolve(ids.indexOf(id)),
  };
}
