import type { ReactElement } from 'react';
import { PaperFeed } from './paper-feed.tsx';
import type { RowPlace } from './paper-row.tsx';
import type { ListOfIds } from './use-list-of-ids.ts';

interface FeedOfIdsProps {
  readonly list: ListOfIds;
  /** The row that stays in the page wherever the list stands; the selected one unless told. */
  readonly keptRow?: number | undefined;
  /** Its key is the paper's id. */
  readonly renderRow: (place: RowPlace) => ReactElement;
}

/** The papers of a list that is known by their ids, without any days. */
export function FeedOfIds({ list, keptRow, renderRow }: FeedOfIdsProps): ReactElement {
  const { ids, rows, feed, selectedRow, isCurrent, scrolling } = list;
  return (
    <PaperFeed
      ref={feed}
      rowCount={ids.length}
      runs={rows.runs}
      selectedRow={keptRow ?? selectedRow}
      {...scrolling}
      isLoading={false}
      isCurrent={isCurrent}
      cover={null}
      renderRow={renderRow}
    />
  );
}
