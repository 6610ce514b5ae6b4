import type { Bundle } from '#data/bundle-queries.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { isOwnList } from '#domain/query/view.ts';
import { Results } from '#features/results/results.tsx';
import type { Room } from '#platform/viewport.ts';
import { useAddress, usePlace } from '#state/address.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense } from 'react';
import { FirstVisit } from './first-visit.tsx';
import { LoadingRows } from './loading-screen.tsx';
import type { Reading } from './use-reading.ts';

const LateList = lazyPart(async () => (await import('./late-list.tsx')).LateList);
const ListBar = lazyPart(async () => (await import('#features/results/list-bar.tsx')).ListBar);

export interface ListPaneProps {
  readonly bundle: Bundle;
  readonly reading: Reading;
  /** The papers of the reader’s own list that match, and those of them in the state that is asked for. */
  readonly matching: readonly PaperId[] | null;
  readonly readingList: readonly PaperId[] | null;
  readonly room: Room;
  /** Width of the list where it can be chosen, in CSS pixels. */
  readonly width: number;
  readonly inert: boolean;
  /** Told of the papers of a list that a link brought; null once it is left. */
  readonly onShared: (ids: readonly PaperId[] | null) => void;
}

/** The list, or what stands in its place. */
export function ListPane(props: ListPaneProps): ReactElement {
  const { room, width, inert } = props;
  return (
    <div
      id="list-pane"
      inert={inert}
      data-keeps-focus
      className={`flex min-h-0 flex-col -outline-offset-2 print:hidden ${room === 'phone' ? 'min-w-0 flex-1' : 'shrink-0'} ${room === 'tablet' ? 'w-[42%] min-w-80 border-r border-rule' : ''} ${room === 'wide' ? 'max-w-[max(320px,calc(100vw-736px))]' : ''}`}
      style={room === 'wide' ? { width } : undefined}
    >
      <FirstVisit />
      <Suspense
        fallback={<div className="h-10 shrink-0 border-b border-rule pointer-coarse:h-touch" />}
      >
        <ListBar withAuthors={room !== 'wide'} />
      </Suspense>
      <Suspense fallback={<LoadingRows />}>
        <List {...props} />
      </Suspense>
    </div>
  );
}

function List(props: ListPaneProps): ReactElement {
  const { bundle, reading, readingList, room } = props;
  const { view } = useAddress();
  const isShared = usePlace(({ shared }) => shared !== '');
  const isById = isOwnList(view) || readingList !== null;
  const count = isById ? readingList?.length : reading.listing?.numbers.length;
  const isElsewhere = isShared || view === 'history';
  if (!isElsewhere && count === undefined) return reading.fault === null ? <LoadingRows /> : <></>;
  if (isElsewhere || isById || count === 0) return <LateList {...props} />;
  if (reading.listing === null) return <LoadingRows />;
  return (
    <Results
      key={view}
      bundle={bundle}
      listing={reading.listing}
      isCurrent={reading.isCurrent}
      query={reading.query}
      besidePane={room !== 'phone'}
      loading={<LoadingRows />}
    />
  );
}
