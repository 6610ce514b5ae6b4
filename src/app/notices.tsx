import type { ReactElement } from 'react';
import { AddressBanner, HealthBanner, SearchFaultBanner } from './banners.tsx';
import { Toast } from './toast.tsx';

interface NoticesProps {
  readonly searchFault: Error | null;
  readonly onRetrySearch: () => void;
}

/** All that Lectern has to say of itself; most of the time that is nothing. */
export function Notices({ searchFault, onRetrySearch }: NoticesProps): ReactElement {
  return (
    <>
      <HealthBanner />
      <AddressBanner />
      <SearchFaultBanner fault={searchFault} onRetry={onRetrySearch} />
      <Toast />
    </>
  );
}
