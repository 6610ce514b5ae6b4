import { dayInWords } from '#domain/paper/calendar-day.ts';
import type { Paper } from '#domain/paper/paper.ts';
import type { Query } from '#domain/query/query.ts';
import { BylineLinks } from '#parts/byline-links.tsx';
import { MarkedText } from '#parts/marked-text.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { lazy, type ReactElement, type RefObject, Suspense } from 'react';
import { useReadByTime } from './use-read-by-time.ts';

// Where it cannot be fetched, the abstract stands as it is.
const LinkedText = lazy(async () => ({
  default: await import('#parts/linked-text.tsx').then(
    (part) => part.LinkedText,
    () => MarkedText,
  ),
}));
const PaperFoot = lazyPart(async () => (await import('./paper-foot.tsx')).PaperFoot);

interface PaperArticleProps {
  readonly paper: Paper;
  readonly query: Query;
  readonly title: RefObject<HTMLHeadingElement | null>;
}

/** Everything of one paper, set for reading. */
export function PaperArticle({ paper, query, title }: PaperArticleProps): ReactElement {
  useReadByTime(paper);
  return (
    <div className="mx-auto box-content max-w-measure wrap-anywhere px-5 pt-5 pb-16 tablet:px-8 tablet:pt-4 min-[1300px]:px-14">
      <p className="text-ui text-soft">{dayInWords(paper.date)}</p>
      <h1
        ref={title}
        tabIndex={-1}
        className="mt-4 font-serif text-display-phone font-semibold text-balance tablet:text-display"
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
      <div className="mt-7 grid gap-4 font-serif text-abstract-phone text-pretty hyphens-auto tablet:text-abstract tablet:hyphens-manual">
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
      <Suspense fallback={null}>
        <PaperFoot paper={paper} />
      </Suspense>
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
