import type { Paper, PaperId } from '#domain/paper/paper.ts';
import type { Query } from '#domain/query/query.ts';
import { type FeedHandle, PaperFeed } from '#parts/paper-feed.tsx';
import { PaperRow } from '#parts/paper-row.tsx';
import type { FeedRows } from '#parts/feed-rows.ts';
import { useListCommands } from '#parts/use-list-commands.ts';
import { useListPlace } from '#parts/use-list-place.ts';
import { useReturnFocus } from '#parts/use-return-focus.ts';
import { usePlace } from '#state/address.ts';
import { type ReactElement, useMemo, useRef } from 'react';
import { OrderControls } from './order-controls.tsx';
import { useReorder } from './use-reorder.ts';

interface ReadingListProps {
  /** The bookmarked papers that match, in the order to show. */
  readonly papers: readonly Paper[];
  /** Whether that is the reader's own order, which can be changed. */
  readonly ownOrder: boolean;
  readonly query: Query;
  readonly besidePane: boolean;
}

/** The papers that the reader keeps, from the copies on this device. */
export function ReadingList(props: ReadingListProps): ReactElement {
  const { papers, ownOrder, query, besidePane } = props;
  const feed = useRef<FeedHandle>(null);
  const selected = usePlace((place) => place.position.selected ?? place.address.paper);
  const rows = useMemo(() => rowsOf(papers), [papers]);
  const settle = useListPlace(feed, rows);
  const selectedRow = papers.findIndex((paper) => paper.id === selected);
  useListCommands(feed, rows, selectedRow, besidePane);
  useReturnFocus(feed, selectedRow);
  const reorder = useReorder(papers, feed, selectedRow);
  return (
    <PaperFeed
      ref={feed}
      rowCount={papers.length}
      runs={rows.runs}
      selectedRow={selectedRow}
      onSettle={settle}
      keyOfRow={(row) => papers[row]?.id ?? row}
      renderRow={(place) => {
        const paper = papers[place.row];
        if (paper === undefined) return <></>;
        return (
          <PaperRow
            paper={paper}
            place={place}
            query={query}
            selected={selected === paper.id}
            dated
          >
            {ownOrder && (
              <OrderControls row={place.row} rowCount={papers.length} reorder={reorder} />
            )}
          </PaperRow>
        );
      }}
    />
  );
}

function rowsOf(papers: readonly Paper[]): FeedRows {
  return {
    count: papers.length,
    runs: [],
    idAt: (row) => Promise.resolve(papers[row]?.id ?? null),
    rowOf: (id: PaperId) => Promise.resolve(papers.findIndex((paper) => paper.id === id)),
  };
}
