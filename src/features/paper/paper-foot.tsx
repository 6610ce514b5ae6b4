import { shortDate } from '#domain/paper/calendar-day.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { Icon } from '#ui/icon.tsx';
import type { ReactElement } from 'react';
import { OtherVersions } from './other-versions.tsx';
import { searchLinks } from './search-links.ts';

/** What stands below the abstract: where to look the paper up, and where it comes from. */
export function PaperFoot({ paper }: { readonly paper: Paper }): ReactElement {
  return (
    <>
      <SearchLinks title={paper.title} />
      <Provenance paper={paper} />
      {paper.versions.length > 0 && <OtherVersions versions={paper.versions} />}
    </>
  );
}

function SearchLinks({ title }: { readonly title: string }): ReactElement {
  return (
    <ul
      aria-label="Look this paper up"
      className="mt-8 flex flex-wrap gap-x-5 gap-y-1 print:hidden"
    >
      {searchLinks(title).map(({ name, address }) => (
        <li key={name}>
          <a
            href={address}
            target="_blank"
            rel="noreferrer noopener"
            title="Searches for the title on another site"
            className="inline-flex items-center gap-1 text-ui font-medium text-accent underline-offset-3 hover:underline pointer-coarse:min-h-touch"
          >
            {name}
            <Icon name="outward" size={13} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Provenance({ paper }: { readonly paper: Paper }): ReactElement {
  return (
    <ul
      aria-label="Where it stands"
      className="mt-8 border-t border-rule pt-3 text-small text-faint"
    >
      {paper.sources.map(({ digest, line, date }) => (
        <li key={`${digest}:${line}`} className="break-words">
          {shortDate(date)} · {digest}, line {line}
        </li>
      ))}
    </ul>
  );
}
