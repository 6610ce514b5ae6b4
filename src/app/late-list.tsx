import { isFiltered } from '#domain/query/address.ts';
import { isOwnList } from '#domain/query/view.ts';
import { PapersById } from '#features/reading-list/papers-by-id.tsx';
import { ReadingList } from '#features/reading-list/reading-list.tsx';
import { NoPapers } from '#features/results/no-papers.tsx';
import { useAddress, usePlace } from '#state/address.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import type { ReactElement } from 'react';
import type { ListPaneProps } from './list-pane.tsx';

const History = lazyPart(async () => (await import('#features/history/history.tsx')).History);
const SharedPane = lazyPart(async () => (await import('./shared-pane.tsx')).SharedPane);

/** The lists that no first visit begins with: one that a link brought, the history, the reading list, an empty one. */
export function LateList(props: ListPaneProps): ReactElement {
  const { bundle, reading, matching, readingList, room } = props;
  const address = useAddress();
  const shared = usePlace((place) => place.shared);
  const { view, sort, progress } = address;
  const { query, result } = reading;
  if (shared !== '') return <SharedPane key={shared} fragment={shared} {...props} />;
  if (view === 'history') return <History bundle={bundle} />;
  const isEmpty = readingList?.length === 0 && (progress === null || matching?.length === 0);
  if (isOwnList(view) && readingList !== null && matching !== null && !isEmpty)
    return (
      <ReadingList
        bundle={bundle}
        ids={readingList}
        isCurrent={reading.isCurrent || !isFiltered(address)}
        matching={matching}
        ownOrder={sort === 'own'}
        query={query}
        besidePane={room !== 'phone'}
      />
    );
  if (view === 'hidden' && readingList !== null && readingList.length > 0)
    return (
      <PapersById
        bundle={bundle}
        ids={readingList}
        isCurrent={reading.isCurrent}
        query={query}
        besidePane={room !== 'phone'}
      />
    );
  return (
    <NoPapers
      result={isFiltered(address) ? result : null}
      view={view}
      isEmptyBundle={bundle.manifest.paperCount === 0}
    />
  );
}
