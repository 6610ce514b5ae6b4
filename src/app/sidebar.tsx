import type { Bundle } from '#data/bundle-queries.ts';
import { useFrequentAuthors } from '#data/frequent-authors-query.ts';
import type { SearchClient } from '#data/search-client.ts';
import type { Address } from '#domain/query/address.ts';
import type { ShelfSnapshot } from '#domain/search/shelf-snapshot.ts';
import type { FindAuthors } from '#features/filters/author-field.tsx';
import { Filters } from '#features/filters/filters.tsx';
import { keptSearchCount } from '#features/saved-searches/search-count.ts';
import { OwnLists } from '#features/lists/own-lists.tsx';
import { useRoom } from '#platform/viewport.ts';
import { runCommand } from '#state/commands.ts';
import { Button } from '#ui/button.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense, useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { Reading } from './use-reading.ts';

const SavedSearches = lazyPart(
  async () => (await import('#features/saved-searches/saved-searches.tsx')).SavedSearches,
);

interface SidebarProps {
  readonly bundle: Bundle;
  readonly client: SearchClient;
  readonly address: Address;
  readonly reading: Reading;
  /** The shelf as it is now; null while it is being opened. */
  readonly live: ShelfSnapshot | null;
}

/** Names that the author field offers at a time. */
const NAMES_OFFERED = 50;

/** Heights of the saved searches’ heading and of each of them, in pixels, until they come. */
const HEADING = 28;
const ROW = 38;

/** The saved searches, and where papers are listed the filters bound to the bundle. */
export function Sidebar({ bundle, client, address, reading, live }: SidebarProps): ReactElement {
  const { request, shelf, isCurrent } = reading;
  const frequentAuthors = useFrequentAuthors(bundle, client, request, shelf, isCurrent);
  const findAuthors = useMemo<FindAuthors>(
    () => (text, signal) =>
      shelf === null
        ? Promise.resolve([])
        : client.findAuthors(text, request, shelf, NAMES_OFFERED, signal),
    [client, request, shelf],
  );
  const searched = useMemo(
    () => (live === null ? null : { bundle, client, shelf: live }),
    [bundle, client, live],
  );
  const { days } = bundle.days;
  // Nothing filters what was done.
  const inHistory = address.view === 'history';
  const [first, last] = [days[0], days.at(-1)];
  return (
    <>
      <ListsOfViews />
      <div className="mb-5" style={{ minHeight: HEADING + ROW * keptSearchCount() }}>
        <Suspense fallback={null}>
          <SavedSearches searched={searched} />
        </Suspense>
      </div>
      {!inHistory && (
        <aside aria-label="Filters" data-keeps-focus>
          <Filters
            address={address}
            span={first === undefined || last === undefined ? null : [first, last]}
            frequentAuthors={frequentAuthors}
            findAuthors={findAuthors}
          />
        </aside>
      )}
      <div className={inHistory ? '' : 'mt-6 border-t border-rule pt-4'}>
        <Button className="w-full" onClick={() => runCommand('import-export')}>
          Import and export
        </Button>
      </div>
    </>
  );
}

/** The reader's own lists among the views, or where those have no room for them, with the filters. */
function ListsOfViews(): ReactElement {
  const room = useRoom();
  const views = room === 'wide' ? document.querySelector('nav[aria-label="Views"] > ul') : null;
  if (views !== null) return createPortal(<OwnLists />, views);
  return (
    <nav aria-label="Further lists" className="-mx-2.5 mb-5">
      <ul>
        <OwnLists />
      </ul>
    </nav>
  );
}
