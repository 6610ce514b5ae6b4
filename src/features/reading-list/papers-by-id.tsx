import type { Bundle } from '#data/bundle-queries.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import type { Query } from '#domain/query/query.ts';
import { FeedOfIds } from '#parts/feed-of-ids.tsx';
import { useListOfIds } from '#parts/use-list-of-ids.ts';
import { useReadByScrolling } from '#parts/use-read-by-scrolling.ts';
import type { ReactElement } from 'react';
import { ListedRow } from './listed-row.tsx';

interface PapersByIdProps {
  readonly bundle: Bundle;
  readonly ids: readonly PaperId[];
  /** Whether those are the papers that the address asks for. */
  readonly isCurrent: boolean;
  readonly query: Query;
  readonly besidePane: boolean;
}

/** Papers of which some are in no digest any more, and stand as the copies on this device have them. */
export function PapersById(props: PapersByIdProps): ReactElement {
  const { bundle, ids, isCurrent, query, besidePane } = props;
  const list = useListOfIds(ids, isCurrent, besidePane);
  useReadByScrolling(list.feed, list.rows);
  return (
    <FeedOfIds
      list={list}
      renderRow={(place) => (
        <ListedRow
          key={ids[place.row] ?? place.row}
          bundle={bundle}
          id={ids[place.row] ?? null}
          place={place}
          query={query}
          selected={list.selected}
          renderControls={() => null}
        />
      )}
    />
  );
}
