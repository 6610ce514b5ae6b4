import type { Bundle } from '#data/bundle-queries.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { isFiltered } from '#domain/query/address.ts';
import { Results } from '#features/results/results.tsx';
import type { Room } from '#platform/viewport.ts';
import { useAddress } from '#state/address.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, type ReactNode, Suspense } from 'react';
import { FirstVisit } from './first-visit.tsx';
import { LoadingRows } from './loading-screen.tsx';
import type { Reading } from './use-reading.ts';

const ReadingList = lazyPart(
  async () => (await import('#features/reading-list/reading-list.tsx')).ReadingList,
);
const NoMatch = lazyPart(async () => (await import('#features/results/no-papers.tsx')).NoMatch);
const EmptyView = lazyPart(async () => (await import('#features/results/no-papers.tsx')).EmptyView);

interface ListPaneProps {
  readonly bundle: Bundle;
  readonly reading: Reading;
  readonly readingList: readonly PaperId[] | null;
  readonly room: Room;
  /** Width of the list where it can be chosen, in CSS pixels. */
  readonly width: number;
  readonly inert: boolean;
  readonly views: ReactNode;
}

/** The list, or what stands in its place. */
export function ListPane(props: ListPaneProps): ReactElement {
  const { room, width, inert, views } = props;
  return (
    <div
      inert={inert}
      data-keeps-focus
      className={`flex min-h-0 flex-col -outline-offset-2 print:hidden ${room === 'phone' ? 'min-w-0 flex-1' : 'shrink-0'} ${room === 'tablet' ? 'w-[42%] min-w-80 border-r border-rule' : ''} ${room === 'wide' ? 'max-w-[max(320px,calc(100vw-736px))]' : ''}`}
      style={room === 'wide' ? { width } : undefined}
    >
      {views}
      <FirstVisit />
      <Suspense fallback={<LoadingRows />}>
        <List {...props} />
      </Suspense>
    </div>
  );
}

function List({ bundle, reading, readingList, room }: ListPaneProps): ReactElement {
  const address = useAddress();
  const { view, sort } = address;
  const inReadingList = view === 'reading-list';
  const count = inReadingList ? readingList?.length : reading.listing?.numbers.length;
  const { query, result } = reading;
  if (count === undefined) return reading.fault === null ? <LoadingRows /> : <></>;
  if (count === 0)
    return isFiltered(address) && result !== null ? (
      <NoMatch result={result} />
    ) : (
      <EmptyView view={view} isEmptyBundle={bundle.manifest.paperCount === 0} />
    );
  if (inReadingList && readingList !== null)
    return (
      <ReadingList
        bundle={bundle}
        ids={readingList}
        ownOrder={sort === 'own'}
        query={query}
        besidePane={room !== 'phone'}
      />
    );
  if (reading.listing === null) return <LoadingRows />;
  return (
    <Results
      key={view}
      bundle={bundle}
      listing={reading.listing}
      query={query}
      besidePane={room !== 'phone'}
      loading={<LoadingRows />}
    />
  );
}
