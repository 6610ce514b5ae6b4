import { dayInWords, shortDate } from '#domain/paper/calendar-day.ts';
import type { Paper } from '#domain/paper/paper.ts';
import type { Query } from '#domain/query/query.ts';
import { BylineLinks } from '#parts/byline-links.tsx';
import { MarkedText } from '#parts/marked-text.tsx';
import { Icon } from '#ui/icon.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { lazy, type ReactElement, type RefObject, Suspense } from 'react';
import { searchLinks } from './search-links.ts';
import { useReadByTime } from './use-read-by-time.ts';

// Where it cannot be fetched, the abstract stands as it is.
const LinkedText = lazy(async () => ({
  default: await import('#parts/linked-text.tsx').then(
    (part) => part.LinkedText,
    () => MarkedText,
  ),
}));
const OtherVersions = lazyPart(async () => (await import('./other-versions.tsx')).OtherVersions);

interface PaperArticleProps {
  readonly paper: Paper;
  readonly query: Query;
  readonly title: RefObject<HTMLHeadingElement | null>;
}

/** Everything of one paper, set for reading. */
export function PaperArticle({ paper, query, title }: PaperArticleProps): ReactElement {
  useReadByTime(paper);
  return (
    <div className="mx-auto box-content max-w-measure wrap-anywhere px-5 pt-5 pb-16 tablet:px-8 tablet:pt-4 wide:px-14">
      <p className="text-ui text-soft">{dayInWords(paper.date)}</p>
      <h1
        ref={title}
        tabIndex={-1}
        className="mt-4 font-serif text-display-phone font-semibold text-balance outline-none tablet:text-display"
      >
        <MarkedText text={paper.title} query={query} />
      </h1>
      <div className="mt-4">
        {paper.authors.length === 0 ? (
          <p className="text-ui text-faint">The digest names no authors.</p>
        ) : (
          <BylineLinks authors={paper.authors} othersOmitted={paper.othersOmitted} query={query} />
        )}
      </div>
      <div className="mt-7 grid grid-cols-1 gap-4 font-serif text-abstract-phone text-pretty hyphens-auto tablet:text-abstract tablet:hyphens-manual">
        {paper.abstract === '' ? (
          <p className="text-soft italic">The digest has no abstract for this paper.</p>
        ) : (
          paragraphsOf(paper.abstract).map(({ start, text }) => (
            <p key={start}>
              <Paragraph text={text} query={query} />
            </p>
          ))
        )}
      </div>
      <SearchLinks title={paper.title} />
      <Provenance paper={paper} />
      {paper.versions.length > 0 && (
        <Suspense fallback={null}>
          <OtherVersions versions={paper.versions} />
        </Suspense>
      )}
    </div>
  );
}

/** Something that an address may hold; what is one, the part that links them decides. */
const MAYBE_LINK = /\/|www\.|arxiv:/i;

function Paragraph({
  text,
  query,
}: {
  readonly text: string;
  readonly query: Query;
}): ReactElement {
  const plain = <MarkedText text={text} query={query} />;
  if (!MAYBE_LINK.test(text)) return plain;
  return (
    <Suspense fallback={plain}>
      <LinkedText text={text} query={query} />
    </Suspense>
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

interface Paragraph {
  /** Where it begins in the abstract. */
  readonly start: number;
  readonly text: string;
}

function paragraphsOf(abstract: string): readonly Paragraph[] {
  let start = 0;
  return abstract.split('\n\n').map((text) => {
    const paragraph = { start, text };
    start += text.length + 2;
    return paragraph;
  });
}
