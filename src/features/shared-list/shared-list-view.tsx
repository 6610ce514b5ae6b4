import type { Bundle } from '#data/bundle-queries.ts';
import type { Paper, PaperId } from '#domain/paper/paper.ts';
import type { SharedList } from '#domain/share/shared-list.ts';
import { FeedOfIds } from '#parts/feed-of-ids.tsx';
import { useListOfIds } from '#parts/use-list-of-ids.ts';
import { type ReactElement, type ReactNode, useEffect, useMemo } from 'react';
import { addToMine } from './add-to-mine.ts';
import { SharedHead } from './shared-head.tsx';
import { SharedRow } from './shared-row.tsx';
import { useSharedList } from './use-shared-list.ts';

interface SharedListViewProps {
  readonly bundle: Bundle;
  /** The fragment of the link that brought the list. */
  readonly fragment: string;
  readonly besidePane: boolean;
  /** What stands in the list's place until it is read. */
  readonly loading: ReactNode;
  /** A paper as it stands here; null where it does not. */
  readonly paperOf: (id: PaperId) => Promise<Paper | null>;
  readonly renderNote: (text: string) => ReactNode;
  /** Told of the papers that are shown; null once they no longer are. */
  readonly onShow: (ids: readonly PaperId[] | null) => void;
}

/** A list that came in a link, to read; nothing of it is kept unless the reader says so. */
export function SharedListView(props: SharedListViewProps): ReactElement {
  const { fragment, loading, onShow } = props;
  const list = useSharedList(fragment);
  useEffect(() => {
    onShow(list?.papers.map(({ id }) => id) ?? null);
    return () => onShow(null);
  }, [list, onShow]);
  return list === null ? <>{loading}</> : <ReadList {...props} list={list} />;
}

function ReadList(props: SharedListViewProps & { readonly list: SharedList }): ReactElement {
  const { bundle, list, besidePane, paperOf, renderNote } = props;
  const { papers } = list;
  const ids = useMemo(() => papers.map(({ id }) => id), [papers]);
  const shown = useListOfIds(ids, true, besidePane);
  return (
    <>
      <SharedHead list={list} onAdd={(listName) => addToMine(list, paperOf, listName)} />
      {papers.length === 0 ? (
        <p className="px-7 py-8 text-ui text-soft">The list holds no papers.</p>
      ) : (
        <FeedOfIds
          list={shown}
          renderRow={(place) => (
            <SharedRow
              key={shown.ids[place.row] ?? place.row}
              bundle={bundle}
              told={papers[place.row] ?? null}
              place={place}
              selected={shown.selected}
              renderNote={renderNote}
            />
          )}
        />
      )}
    </>
  );
}
