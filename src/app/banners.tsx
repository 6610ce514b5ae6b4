import type { Bundle } from '#data/bundle-queries.ts';
import { NewerLine } from '#features/news/newer-line.tsx';
import { NewsLine } from '#features/news/news-line.tsx';
import { useVisits } from '#features/news/use-visits.ts';
import { useKeptCopy } from '#features/offline/use-kept-copy.ts';
import { VersionLine } from '#features/offline/version-line.tsx';
import { LeftLine } from '#features/shared-list/left-line.tsx';
import { saveFile } from '#platform/files.ts';
import { keepClear } from '#platform/keep-clear.ts';
import { currentPlace, usePlace, visit } from '#state/address.ts';
import { runCommand } from '#state/commands.ts';
import { noteExport } from '#state/export-reminder.ts';
import { useHealth } from '#state/health-store.ts';
import { retryNow } from '#state/shelf-actions.ts';
import { withKeeper } from '#state/shelf-keeper.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { type ReactElement, useEffect, useRef } from 'react';
import { BackupLines } from './backup-lines.tsx';
import { OfflineLine } from './offline-line.tsx';

/** Whether what the reader marks is kept; nothing while it is. */
function HealthBanner(): ReactElement | null {
  const kind = useHealth((health) => health.kind);
  const message = useHealth((health) => health.message);
  if (message === '') return null;
  const save = (): void =>
    withKeeper(({ records }) => {
      const { fileName, text } = records.exportShelf();
      saveFile(fileName, text);
      noteExport(Date.now());
    });
  return (
    <Banner
      role="alert"
      actions={
        <>
          {kind !== 'unfetched' && <Button onClick={save}>Export</Button>}
          {kind !== 'saved' && <Button onClick={retryNow}>Retry</Button>}
          {kind !== 'saved' && kind !== 'unfetched' && (
            <Button onClick={() => runCommand('import-export')}>Import and export</Button>
          )}
        </>
      }
    >
      {message}
    </Banner>
  );
}

/** Puts the notices about a link out of sight, as every step does. */
function dismiss(): void {
  const { address, position } = currentPlace();
  visit(address, 'replace', position);
}

/** What of a link was left out. */
function AddressBanner(): ReactElement | null {
  const notices = usePlace((place) => place.notices);
  if (notices.length === 0) return null;
  return (
    <Banner role="status" actions={<Button onClick={dismiss}>Dismiss</Button>}>
      Part of this link was left out. {notices.slice(0, 3).join(' ')}
    </Banner>
  );
}

interface BannersProps {
  readonly bundle: Bundle;
  readonly searchFault: Error | null;
  readonly onRetrySearch: () => void;
}

/**
 * All that Lectern has to say of itself; most of the time that is nothing. It stands below what is
 * read, so that nothing moves when it comes and goes.
 */
export function Banners({ bundle, searchFault, onRetrySearch }: BannersProps): ReactElement {
  const room = useRef<HTMLDivElement>(null);
  useVisits(bundle);
  useKeptCopy(bundle);
  useEffect(() => keepClear('--banners', room.current), []);
  return (
    <div ref={room} data-keeps-focus="back" className="contents">
      <HealthBanner />
      <SearchFaultBanner fault={searchFault} onRetry={onRetrySearch} />
      <AddressBanner />
      <LeftLine />
      <VersionLine />
      <NewerLine bundle={bundle} />
      <NewsLine bundle={bundle} />
      <OfflineLine />
      <BackupLines />
    </div>
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
