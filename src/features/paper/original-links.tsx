import { addressOf, linkText, type PaperLink } from '#domain/cite/paper-link.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { plainText } from '#domain/text/interpret.ts';
import { useOfferedActs } from '#parts/use-offered-acts.ts';
import { registerCommands } from '#state/commands.ts';
import { useKeyHint } from '#state/key-hints.ts';
import { useShelf } from '#state/shelf-store.ts';
import { LateIcon } from '#ui/late-icon.tsx';
import { type ReactElement, useEffect } from 'react';
import { searchLinks } from './search-links.ts';

/** Where the paper's original stands, once it is known, and where to look it up. */
export function OriginalLinks({ paper }: { readonly paper: Paper }): ReactElement {
  const link = useShelf((shelf) => shelf.links.get(paper.id));
  const searches = searchLinks(plainText(paper.title));
  const first = link === undefined ? searches[0]?.address : addressOf(link);
  useOfferedActs(
    searches.map(({ name, address }) => ({
      id: `look-up ${name}`,
      title: name,
      also: 'look up original search',
      isMinor: true,
      run: () => openElsewhere(address),
    })),
  );
  useEffect(() => registerCommands({ 'open-original': () => openElsewhere(first) }), [first]);
  return (
    <div className="mt-8">
      {link !== undefined && <Original link={link} />}
      <ul
        aria-label="Look this paper up"
        className={`flex flex-wrap gap-x-5 gap-y-1 print:hidden ${link === undefined ? '' : 'mt-2'}`}
      >
        {searches.map(({ name, address }) => (
          <li key={name}>
            <a
              href={address}
              target="_blank"
              rel="noreferrer noopener"
              title="Searches for the title on another site"
              className={`inline-flex items-center gap-1 underline-offset-3 hover:underline pointer-coarse:min-h-touch ${link === undefined ? 'text-ui font-medium text-accent' : 'text-small text-soft'}`}
            >
              {name}
              <LateIcon name="outward" size={13} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Original({ link }: { readonly link: PaperLink }): ReactElement {
  const hint = useKeyHint(linkText(link), 'open-original');
  return (
    <>
      <a
        href={addressOf(link)}
        target="_blank"
        rel="noreferrer noopener"
        {...hint}
        className="inline-flex min-h-8 items-center gap-1.5 rounded-control bg-ink px-3 text-small font-medium text-paper hover:opacity-90 pointer-coarse:min-h-touch print:hidden"
      >
        Open original
        <LateIcon name="outward" size={13} />
      </a>
      <p className="hidden text-ui print:block">{addressOf(link)}</p>
    </>
  );
}

function openElsewhere(address: string | undefined): void {
  if (address !== undefined) window.open(address, '_blank', 'noopener,noreferrer');
}
