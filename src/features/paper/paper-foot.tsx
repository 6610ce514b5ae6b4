import { shortDate } from '#domain/paper/calendar-day.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type ReactElement, Suspense } from 'react';
import { LinkField } from './link-field.tsx';
import { ListSection } from './list-section.tsx';
import { NoteSection } from './note-section.tsx';
import { OriginalLinks } from './original-links.tsx';
import { OtherVersions } from './other-versions.tsx';
import { ReadingState } from './reading-state.tsx';
import { TagSection } from './tag-section.tsx';

const RelatedPapers = lazyPart(
  async () => (await import('./related-papers.tsx')).RelatedPapers,
  'quiet',
);

/** What stands below the abstract: where to look the paper up, and where it comes from. */
export function PaperFoot({ paper }: { readonly paper: Paper }): ReactElement {
  return (
    <>
      <ReadingState paper={paper} />
      <OriginalLinks paper={paper} />
      <LinkField paper={paper} />
      <TagSection paper={paper} />
      <ListSection paper={paper} />
      <NoteSection paper={paper} />
      <Provenance paper={paper} />
      {paper.versions.length > 0 && <OtherVersions versions={paper.versions} />}
      <Suspense fallback={null}>
        <RelatedPapers paper={paper} />
      </Suspense>
    </>
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
