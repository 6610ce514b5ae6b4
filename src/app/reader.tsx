import type { Bundle } from '#data/bundle-queries.ts';
import { createLateSearchClient } from '#data/late-search-client.ts';
import { useViewSizes } from '#data/search-query.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { isFiltered } from '#domain/query/address.ts';
import { isOwnList } from '#domain/query/view.ts';
import { ResultCount } from '#features/search/result-count.tsx';
import { useRoom } from '#platform/viewport.ts';
import { changeAddress, useAddress } from '#state/address.ts';
import { useShelf } from '#state/shelf-store.ts';
import { usePreferences } from '#state/preferences.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense, useEffect, useMemo, useState } from 'react';
import { Dialogs } from './dialogs.tsx';
import { Header } from './header.tsx';
import { ListPane } from './list-pane.tsx';
import { TimelineStrip } from './loading-screen.tsx';
import { PaperColumn } from './paper-column.tsx';
import { useActCommands } from './use-act-commands.ts';
import { useOpenPaper } from './use-open-paper.ts';
import { useReading } from './use-reading.ts';
import { useListedPapers, useMatchingList, useReadingList } from './use-reading-list.ts';
import { useLiveSnapshot } from './use-shelf-snapshot.ts';
import { type ViewCounts, ViewsNav } from './views-nav.tsx';

const Timeline = lazyPart(async () => (await import('#features/timeline/timeline.tsx')).Timeline);
const Sidebar = lazyPart(async () => (await import('./sidebar.tsx')).Sidebar);
const ListDivider = lazyPart(async () => (await import('./list-divider.tsx')).ListDivider, 'quiet');
const Banners = lazyPart(async () => (await import('./banners.tsx')).Banners);
const Attendant = lazyPart(async () => (await import('./attendant.tsx')).Attendant);
const QueryNotes = lazyPart(
  async () => (await import('#features/search/query-notes.tsx')).QueryNotes,
);
const BottomBar = lazyPart(async () => (await import('./bottom-bar.tsx')).BottomBar);

/** The reader over a bundle: three panes, two, or one, as there is room. */
export function Reader({ bundle }: { readonly bundle: Bundle }): ReactElement {
  const room = useRoom();
  const address = useAddress();
  const client = useMemo(() => createLateSearchClient(bundle), [bundle]);
  useEffect(() => () => client.close(), [client]);
  const live = useLiveSnapshot();
  const reading = useReading(bundle, client, address, live);
  const listed = useListedPapers(address.list, reading.shelf?.hidden);
  const matching = useMatchingList(address, reading.result, listed);
  const kept = useReadingList(address, matching);
  const [shared, setShared] = useState<readonly PaperId[] | null>(null);
  const readingList = shared ?? kept;
  const listWidth = usePreferences((preferences) => preferences.listWidth);
  const open = useOpenPaper(bundle, address.paper);
  useActCommands(bundle);

  const sizes = useViewSizes(bundle, client, live);
  const stepCount = useShelf((shelf) => shelf.stepCount);
  const listedPapers = useListedPapers(null);
  const listedCount = live === null ? undefined : listedPapers.length;
  const counts: ViewCounts = {
    all: sizes?.all ?? bundle.manifest.paperCount,
    unread: sizes?.unread,
    'reading-list': listedCount,
    hidden: sizes?.hidden,
    history: stepCount,
  };
  // Which lists no papers.
  const inHistory = address.view === 'history';
  const inOwnList = shared !== null || isOwnList(address.view);
  const listing = inHistory ? null : reading.listing;
  const found = inHistory ? null : reading.total;
  const total = inOwnList ? (readingList?.length ?? null) : found;
  const viewTotal = inOwnList ? (shared ?? listed).length : reading.viewTotal;
  const hasDates = address.from !== null || address.to !== null;
  const filterCount = address.authors.length + address.tags.length + (hasDates ? 1 : 0);
  const isNarrowed = isFiltered(address) || address.progress !== null;
  const asPage = room === 'phone' && address.paper !== null;
  const sidebar = (
    <Suspense fallback={null}>
      <Sidebar bundle={bundle} client={client} address={address} reading={reading} live={live} />
    </Suspense>
  );

  const shown = { bundle, listing, readingList };
  const banners = (
    <Suspense fallback={null}>
      <Banners bundle={bundle} searchFault={reading.fault} onRetrySearch={reading.retry} />
    </Suspense>
  );

  return (
    <div
      data-keeps-focus
      className="flex h-full flex-col -outline-offset-2 print:h-auto print:block"
    >
      <div inert={asPage} className="contents">
        <Header
          room={room}
          paperOpen={open.paper !== null}
          filterCount={filterCount}
          total={total}
          viewTotal={viewTotal}
          filtered={isNarrowed}
          bundle={bundle}
          client={client}
          reading={reading}
        />
        <Suspense fallback={null}>
          <QueryNotes text={address.text} bundle={bundle} client={client} searched={reading} />
        </Suspense>
      </div>
      <div className="flex min-h-0 flex-1 print:block">
        {room === 'wide' && (
          <div className="w-sidebar shrink-0 overflow-y-auto border-r border-rule px-3.5 py-3.5 print:hidden">
            <ViewsNav counts={counts} shape="column" />
            <div className="mt-6 px-2.5">{sidebar}</div>
          </div>
        )}
        <main className="flex min-w-0 flex-1 flex-col print:block">
          <div inert={asPage} className="contents">
            {!inHistory && (
              <Suspense fallback={<TimelineStrip />}>
                <Timeline
                  bundle={bundle}
                  client={client}
                  shelf={live}
                  all={reading.allDays}
                  matching={reading.days}
                  range={address}
                  narrow={room === 'phone'}
                  filtered={isFiltered(address)}
                  onChoose={changeAddress}
                />
              </Suspense>
            )}
            {room === 'tablet' && <ViewsNav counts={counts} shape="row" />}
            {room === 'phone' && !inHistory && (
              <div className="flex h-touch shrink-0 items-center border-b border-rule px-5">
                <ResultCount total={total} viewTotal={viewTotal} filtered={isNarrowed} />
              </div>
            )}
          </div>
          <div className="flex min-h-0 flex-1 print:block">
            <ListPane
              bundle={bundle}
              reading={reading}
              matching={matching}
              readingList={kept}
              room={room}
              width={listWidth}
              inert={asPage}
              onShared={setShared}
            />
            {room === 'wide' && (
              <Suspense fallback={<div className="w-px shrink-0 bg-rule" />}>
                <ListDivider />
              </Suspense>
            )}
            {(room !== 'phone' || asPage) && (
              <PaperColumn
                open={open}
                query={reading.query}
                asPage={asPage}
                banners={banners}
                listing={reading.listing}
                readingList={readingList}
                bundle={bundle}
              />
            )}
          </div>
        </main>
      </div>
      {!asPage && banners}
      {room === 'phone' && (
        <Suspense fallback={<div className="h-14 shrink-0 border-t border-rule" />}>
          <BottomBar counts={counts} filterCount={filterCount} inert={asPage} />
        </Suspense>
      )}
      <Dialogs client={client} shown={shown} room={room} total={total}>
        {sidebar}
      </Dialogs>
      <Suspense fallback={null}>
        <Attendant view={address.view} paper={open.paper} shown={shown} />
      </Suspense>
    </div>
  );
}
