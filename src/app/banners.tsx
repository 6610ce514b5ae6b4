import { saveFile } from '#platform/files.ts';
import { dismissAddressNotices, usePlace } from '#state/address.ts';
import { useHealth } from '#state/health-store.ts';
import { retryNow } from '#state/shelf-actions.ts';
import { withKeeper } from '#state/shelf-keeper.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import type { ReactElement } from 'react';

/** Whether what the reader marks is kept; nothing while it is. */
function HealthBanner(): ReactElement | null {
  const kind = useHealth((health) => health.kind);
  const message = useHealth((health) => health.message);
  if (message === '') return null;
  const save = (): void =>
    withKeeper((keeper) => {
      const { fileName, text } = keeper.exportShelf();
      saveFile(fileName, text);
    });
  return (
    <Banner
      role="alert"
      actions={
        <>
          {kind !== 'unfetched' && <Button onClick={save}>Export</Button>}
          {kind !== 'saved' && <Button onClick={retryNow}>Retry</Button>}
        </>
      }
    >
      {message}
    </Banner>
  );
}

/** What of a link was left out. */
function AddressBanner(): ReactElement | null {
  const notices = usePlace((place) => place.notices);
  if (notices.length === 0) return null;
  return (
    <Banner role="status" actions={<Button onClick={dismissAddressNotices}>Dismiss</Button>}>
      Part of this link was left out. {notices.slice(0, 3).join(' ')}
    </Banner>
  );
}

interface BannersProps {
  readonly searchFault: Error | null;
  readonly onRetrySearch: () => void;
}

/** All that Lectern has to say of itself; most of the time that is nothing. */
export function Banners({ searchFault, onRetrySearch }: BannersProps): ReactElement {
  return (
    <>
      <HealthBanner />
      <AddressBanner />
      <SearchFaultBanner fault={searchFault} onRetry={onRetrySearch} />
    </>
  );
}

interface SearchFaultBannerProps {
  readonly fault: Error | null;
  readonly onRetry: () => void;
}

/** Why the list does not follow the filters. */
function SearchFaultBanner({ fault, onRetry }: SearchFaultBannerProps): ReactElement | null {
  if (fault === null) return null;
  return (
    <Banner role="alert" actions={<Button onClick={onRetry}>Retry</Button>}>
      The search does not work at the moment. {fault.message} All else can be read as before.
    </Banner>
  );
}
