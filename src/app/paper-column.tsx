import type { Bundle } from '#data/bundle-queries.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import type { Query } from '#domain/query/query.ts';
import { type Listing, rowOfNumber } from '#domain/search/listing.ts';
import { PageBottom, PageTop, PaneBar } from '#features/paper/paper-bars.tsx';
import { PaperPane } from '#features/paper/paper-pane.tsx';
import { closePaper, currentPlace, linkTo, useAddress } from '#state/address.ts';
import { Icon } from '#ui/icon.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, type ReactNode, Suspense } from 'react';
import type { OpenPaper } from './use-open-paper.ts';

const Beginning = lazyPart(async () => (await import('./beginning.tsx')).Beginning);

interface PaperColumnProps {
  readonly bundle: Bundle;
  readonly open: OpenPaper;
  readonly query: Query;
  readonly asPage: boolean;
  /** What there is to say, which a page would cover. */
  readonly banners: ReactNode;
  readonly listing: Listing | null;
  readonly readingList: readonly PaperId[] | null;
}

/** The open paper: a pane beside the list, or on a phone a page over everything. */
export function PaperColumn(props: PaperColumnProps): ReactElement {
  const { open, query, asPage, banners } = props;
  // The history is no list.
  const position = useAddress().view === 'history' ? null : positionOf(props);
  const pane = (
    <PaperPane
      state={open.state}
      copy={open.copy}
      query={query}
      asPage={asPage}
      beginning={
        <Suspense fallback={null}>
          <Beginning />
        </Suspense>
      }
    />
  );
  if (asPage)
    return (
      <section
        aria-label="Paper"
        className="fixed inset-0 z-30 flex flex-col bg-paper pt-[env(safe-area-inset-top)] pr-[env(safe-area-inset-right)] pb-[env(safe-area-inset-bottom)] pl-[env(safe-area-inset-left)] print:static"
      >
        <PageTop position={position}>
          <BackLink />
        </PageTop>
        {pane}
        {banners}
        <PageBottom paper={open.paper} position={position} />
      </section>
    );
  return (
    <section aria-label="Paper" className="flex min-h-0 min-w-0 flex-1 flex-col print:block">
      {open.state !== null && <PaneBar paper={open.paper} position={position} />}
      {pane}
    </section>
  );
}

function BackLink(): ReactElement {
  return (
    <a
      href={linkTo({ ...currentPlace().address, paper: null })}
      onClick={(event) => {
        event.preventDefault();
        closePaper();
      }}
      className="inline-flex min-h-touch items-center gap-1 rounded-control px-2 text-ui text-soft"
    >
      <Icon name="previous" />
      Back to papers
    </a>
  );
}

/** `5 of 25`, or nothing where the list does not hold the open paper. */
function positionOf({ open, listing, readingList, bundle }: PaperColumnProps): string {
  if (readingList !== null) {
    const row = readingList.findIndex((id) => id === open.paper?.id);
    return row === -1 ? '' : `${row + 1} of ${readingList.length}`;
  }
  if (listing === null || open.state?.kind !== 'ready') return '';
  const row = rowOfNumber(listing, bundle.days, open.state.number);
  return row === -1 ? '' : `${row + 1} of ${listing.numbers.length}`;
}
