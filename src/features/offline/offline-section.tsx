import type { Bundle } from '#data/bundle-queries.ts';
import {
  lookAtCopy,
  makeCopy,
  type OfflineCopy,
  removeCopy,
  stopCopy,
  useOfflineCopy,
} from '#data/offline-copy.ts';
import { useSiteService } from '#data/site-service-store.ts';
import { dateInWords } from '#domain/paper/calendar-day.ts';
import { Button } from '#ui/button.tsx';
import { PROGRESS_STYLE } from '#ui/progress-style.ts';
import { SectionLabel } from '#ui/section-label.tsx';
import { type ReactElement, useEffect } from 'react';
import { bytesInWords } from '#domain/text/bytes-in-words.ts';

/** What can be read without a network, and the way to have it be everything. */
export function OfflineSection({ bundle }: { readonly bundle: Bundle }): ReactElement {
  const kind = useSiteService(({ service }) => service.kind);
  return (
    <section aria-label="Offline">
      <SectionLabel>Offline</SectionLabel>
      {kind === 'ready' ? (
        <Copy bundle={bundle} />
      ) : (
        <p role="status" className="text-small text-soft">
          {kind === 'starting'
            ? 'Lectern is being made ready to open without a network.'
            : 'Here Lectern needs the network: that takes a secure address (https) and a browser that lets sites keep files.'}
        </p>
      )}
    </section>
  );
}

function Copy({ bundle }: { readonly bundle: Bundle }): ReactElement {
  const copy = useOfflineCopy();
  useEffect(() => void lookAtCopy(bundle), [bundle]);
  const { status, kept, total, fault } = copy;
  return (
    <div className="grid justify-items-start gap-2 text-small text-soft">
      <p role="status">{sentenceOf(copy, bundle)}</p>
      {status === 'copying' && (
        <progress
          aria-label="Making everything available offline"
          value={kept}
          max={total}
          className={`${PROGRESS_STYLE} w-full`}
        />
      )}
      {fault !== '' && (
        <p role="alert" className="text-accent">
          {fault}
        </p>
      )}
      {/* One button throughout, so that the focus stays where it was pressed. */}
      <Button {...actOf(copy, bundle)} />
    </div>
  );
}

interface Act {
  readonly children: string;
  readonly onClick: () => void;
}

function actOf({ status, kept, fault }: OfflineCopy, bundle: Bundle): Act {
  switch (status) {
    case 'copying':
      return { children: 'Cancel', onClick: stopCopy };
    case 'complete':
      return { children: 'Remove from this device', onClick: () => void removeCopy(bundle) };
    case 'unknown':
    case 'partial': {
      const isBegun = fault !== '' && kept > 0;
      const children = isBegun ? 'Go on' : 'Make everything available offline';
      return { children, onClick: () => void makeCopy(bundle) };
    }
  }
}

function sentenceOf({ status, kept, total }: OfflineCopy, bundle: Bundle): string {
  switch (status) {
    case 'copying':
      return `${bytesInWords(kept)} of ${bytesInWords(total)} are on this device.`;
    case 'complete':
      return `${papersOf(bundle)} and the search over them are on this device (${bytesInWords(total)}).`;
    case 'partial':
      return `What you have read opens without a network. All papers together take ${bytesInWords(total)}; ${bytesInWords(kept)} of that are on this device.`;
    case 'unknown':
      return 'What you have read opens without a network.';
  }
}

/** Which bundle is meant, as the reader knows it. */
function papersOf({ manifest, days }: Bundle): string {
  const newest = days.days.at(-1);
  const upTo = newest === undefined ? '' : ` up to ${dateInWords(newest)}`;
  return manifest.paperCount === 1
    ? `The one paper${upTo}`
    : `All ${manifest.paperCount} papers${upTo}`;
}
