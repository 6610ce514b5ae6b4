import { dayInWords } from '#domain/paper/calendar-day.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { ABSTRACT, readingOf, TITLE } from '#domain/paper/reading-of.ts';
import type { Query } from '#domain/query/query.ts';
import { plainRuns } from '#domain/text/cut-runs.ts';
import { paragraphsOf } from '#domain/text/paragraphs.ts';
import { hasMarkup } from '#domain/text/has-markup.ts';
import type { Run } from '#domain/text/run.ts';
import { BylineLinks } from '#parts/byline-links.tsx';
import { askedOf } from '#parts/marks.ts';
import { MarkedRuns, MarkedText } from '#parts/marked-text.tsx';
import { knownRuns, useRuns } from '#parts/use-runs.ts';
import { lazyPart, withStyles } from '#ui/lazy-part.tsx';
import { lazy, type ReactElement, type RefObject, Suspense } from 'react';
import { useReadByOpening } from './use-read-by-opening.ts';

// Where it cannot be fetched, the abstract stands as it is.
const LinkedText = lazy(async () => ({
  default: await withStyles(() => import('#parts/linked-text.tsx')).then(
    (part) => part.LinkedText,
    () => MarkedRuns,
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
  useReadByOpening(paper);
  const titleReading = readingOf(paper, TITLE);
  const titleRuns = hasMarkup(paper.title) ? knownRuns(paper.title, titleReading) : null;
  return (
    <div className="mx-auto box-content max-w-measure wrap-anywhere px-5 pt-5 pb-16 tablet:px-gutter tablet:pt-2">
      <p className="text-ui text-soft">{dayInWords(paper.date)}</p>
      <h1
        ref={title}
        tabIndex={-1}
        aria-label={titleRuns === null ? undefined : plainRuns(titleRuns)}
        className="mt-4 font-serif text-display-phone font-semibold text-balance tablet:text-display"
      >
        <MarkedText text={paper.title} reading={titleReading} query={askedOf(query, 'title')} />
      </h1>
      <div className="mt-4">
        {paper.authors.length === 0 ? (
          <p className="text-ui text-faint">The digest names no authors.</p>
        ) : (
          <BylineLinks paper={paper} query={askedOf(query, 'authors')} />
        )}
      </div>
      <div className="mt-7 grid gap-4 font-serif text-abstract-phone text-pretty hyphens-auto tablet:text-abstract tablet:hyphens-manual">
        {paper.abstract === '' ? (
          <p className="text-soft italic">The digest has no abstract for this paper.</p>
        ) : (
          <Suspense fallback={<p>{paper.abstract}</p>}>
            <Abstract paper={paper} query={askedOf(query, 'abstract')} />
          </Suspense>
        )}
      </div>
      <Suspense fallback={null}>
        <PaperFoot paper={paper} />
      </Suspense>
    </div>
  );
}

function Abstract({ paper, query }: Omit<PaperArticleProps, 'title'>): ReactElement {
  const runs = useRuns(paper.abstract, readingOf(paper, ABSTRACT));
  return (
    <>
      {paragraphsOf(runs).map((paragraph, index) => (
        <p key={index}>
          <Paragraph runs={paragraph} query={query} />
        </p>
      ))}
    </>
  );
}

/** Something that an address may hold; what is one, the part that links them decides. */
const MAYBE_LINK = /\/|www\.|arxiv:/i;

interface ParagraphProps extends Pick<PaperArticleProps, 'query'> {
  readonly runs: readonly Run[];
}

function Paragraph({ runs, query }: ParagraphProps): ReactElement {
  const plain = <MarkedRuns runs={runs} query={query} displays />;
  if (!runs.some(({ text, address }) => address !== null || MAYBE_LINK.test(text))) return plain;
  return (
    <Suspense fallback={plain}>
      <LinkedText runs={runs} query={query} displays />
    </Suspense>
  );
}
