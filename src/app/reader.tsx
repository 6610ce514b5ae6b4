import type { Bundle } from '#data/bundle-queries.ts';
import { createLateSearchClient } from '#data/late-search-client.ts';
import { useUnreadCount } from '#data/search-query.ts';
import { isFiltered } from '#domain/query/address.ts';
import { ResultCount } from '#features/search/result-count.tsx';
import { useRoom } from '#platform/viewport.ts';
import { changeAddress, useAddress } from '#state/address.ts';
import { usePreferences } from '#state/preferences.ts';
import { useShelf } from '#state/shelf-store.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense, useEffect, useMemo } from 'react';
import { Dialogs } from './dialogs.tsx';
import { Header } from './header.tsx';
import { ListPane } from './list-pane.tsx';
import { TimelineStrip } from './loading-screen.tsx';
import { PaperColumn } from './paper-column.tsx';
import { Sidebar } from './sidebar.tsx';
import { useActCommands } from './use-act-commands.ts';
import { useOpenPaper } from './use-open-paper.ts';
import { useReading } from './use-reading.ts';
import { useReadingList } from './use-reading-list.ts';
import { useLiveSnapshot, useShelfInTime } from './use-shelf-snapshot.ts';
import { type ViewCounts, ViewsNav } from './views-nav.tsx';

const Timeline = lazyPart(async () => (await import('#features/timeline/timeline.tsx')).Timeline);
const ListDivider = lazyPart(async () => (await import('./list-divider.tsx')).ListDivider);
const Banners = lazyPart(async () => (await import('./banners.tsx')).Banners);
const Attendant = lazyPart(async () => (await import('./attendant.tsx')).Attendant);
const BottomBar = lazyPart(async () => (await import('./bottom-bar.tsx')).BottomBar);

/** The reader over a bundle: three panes, two, or one, as there is room. */
export function Reader({ bundle }: { readonly bundle: Bundle }): ReactElement {
  const room = useRoom();
  const address = useAddress();
  const client = useMemo(() => createLateSearchClient(bundle), [bundle]);
  useEffect(() => () => client.close(), [client]);
  useShelfInTime(address.view);
  const live = useLiveSnapshot();
  const reading = useReading(bundle, client, address, live);
  const readingList = useReadingList(address, reading.result);
  const listWidth = usePreferences((preferences) => preferences.listWidth);
  const open = useOpenPaper(bundle, address.paper);
  useActCommands(bundle);

  const counts: ViewCounts = {
    all: bundle.manifest.paperCount,
    unread: useUnreadCount(bundle, client, live),
    'reading-list': useShelf((shelf) => shelf.list.length),
  };
  const inReadingList = address.view === 'reading-list';
  const total = inReadingList ? (readingList?.length ?? null) : reading.total;
  const viewTotal = inReadingList ? (counts['reading-list'] ?? 0) : reading.viewTotal;
  const hasDates = address.from !== null || address.to !== null;
  const filterCount = address.authors.length + (hasDates ? 1 : 0);
  const asPage = room === 'phone' && address.paper !== null;
  const sidebar = <Sidebar bundle={bundle} client={client} address={address} reading={reading} />;

  const banners = (
    <Suspense fallback={null}>
      <Banners searchFault={reading.fault} onRetrySearch={reading.retry} />
    </Suspense>
  );

  return (
    <div
      data-keeps-focus
      className="flex h-full flex-col pt-[env(safe-area-inset-top)] -outline-offset-2 print:h-auto print:block"
    >
      <div inert={asPage} className="contents">
        <Header
          room={room}
          paperOpen={open.paper !== null}
          filterCount={filterCount}
          total={total}
          viewTotal={viewTotal}
          filtered={isFiltered(address)}
        />
      </div>
      {!asPage && banners}
      <div className="flex min-h-0 flex-1 print:block">
        {room === 'wide' && (
          <div className="w-sidebar shrink-0 overflow-y-auto border-r border-rule px-3.5 py-3.5 print:hidden">
            <ViewsNav counts={counts} shape="column" />
            <div className="mt-6 px-2.5">{sidebar}</div>
          </div>
        )}
        <main className="flex min-w-0 flex-1 flex-col print:block">
          <div inert={asPage} className="contents">
            <Suspense fallback={<TimelineStrip />}>
              <Timeline
                all={reading.allDays}
                matching={reading.days}
                range={address}
                narrow={room === 'phone'}
                filtered={isFiltered(address)}
                onChoose={changeAddress}
              />
            </Suspense>
            {room === 'phone' && (
              <div className="border-b border-rule px-5 py-1">
                <ResultCount total={total} viewTotal={viewTotal} filtered={isFiltered(address)} />
              </div>
            )}
          </div>
          <div className="flex min-h-0 flex-1 print:block">
            <ListPane
              bundle={bundle}
              reading={reading}
              readingList={readingList}
              room={room}
              width={listWidth}
              inert={asPage}
              views={room === 'tablet' ? <ViewsNav counts={counts} shape="row" /> : null}
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
      {room === 'phone' && (
        <Suspense fallback={<div className="h-14 shrink-0 border-t border-rule" />}>
          <BottomBar counts={counts} filterCount={filterCount} inert={asPage} />
        </Suspense>
      )}
      <Dialogs room={room} total={total}>
        {sidebar}
      </Dialogs>
      <Suspense fallback={null}>
        <Attendant view={address.view} paper={open.paper} />
      </Suspense>
    </div>
  );
}
