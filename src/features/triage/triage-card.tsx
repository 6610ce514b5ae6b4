import { dayInWords } from '#domain/paper/calendar-day.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { ABSTRACT, readingOf, TITLE } from '#domain/paper/reading-of.ts';
import { EVERYTHING } from '#domain/query/query.ts';
import { plainText } from '#domain/text/interpret.ts';
import { paragraphsOf } from '#domain/text/paragraphs.ts';
import { LinkedText } from '#parts/linked-text.tsx';
import { MarkedText } from '#parts/marked-text.tsx';
import { useRuns } from '#parts/use-runs.ts';
import { useShelf } from '#state/shelf-store.ts';
import { type ReactElement, Suspense } from 'react';

/** A paper to decide upon: what it is, who wrote it, and its abstract. */
export function TriageCard({ paper }: { readonly paper: Paper | null }): ReactElement {
  if (paper === null) return <div aria-busy="true" className="flex-1" />;
  const { title, authors, abstract, date } = paper;
  return (
    <article
      aria-label={plainText(title)}
      // It scrolls by the keyboard.
      tabIndex={0}
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain -outline-offset-2"
    >
      <div className="mx-auto box-content max-w-measure px-5 py-6 wrap-anywhere tablet:py-10">
        <p className="flex gap-3 text-ui text-soft">
          {dayInWords(date)}
          <Marks paper={paper} />
        </p>
        <h3
          ref={takeFocus}
          tabIndex={-1}
          className="mt-3 font-serif text-display-phone font-semibold text-balance outline-none tablet:text-display"
        >
          <MarkedText text={title} reading={readingOf(paper, TITLE)} query={EVERYTHING} />
        </h3>
        <p className="mt-3 text-ui text-soft">{authors.map(plainText).join(', ')}</p>
        <div className="mt-6 grid gap-4 font-serif text-abstract-phone text-pretty tablet:text-abstract">
          {abstract === '' ? (
            <p className="text-soft italic">The digest has no abstract for this paper.</p>
          ) : (
            <Suspense fallback={<p>{abstract}</p>}>
              <Abstract paper={paper} />
            </Suspense>
          )}
        </div>
      </div>
    </article>
  );
}

function Abstract({ paper }: { readonly paper: Paper }): ReactElement {
  const runs = useRuns(paper.abstract, readingOf(paper, ABSTRACT));
  return (
    <>
      {paragraphsOf(runs).map((paragraph, index) => (
        <p key={index}>
          <LinkedText runs={paragraph} query={EVERYTHING} displays />
        </p>
      ))}
    </>
  );
}

/** What was decided before. */
function Marks({ paper: { id } }: { readonly paper: Paper }): ReactElement | null {
  const bookmarked = useShelf((shelf) => shelf.bookmarks.has(id));
  const read = useShelf((shelf) => shelf.read.has(id));
  const hidden = useShelf((shelf) => shelf.hidden.has(id));
  const marks = [bookmarked && 'bookmarked', read && 'read', hidden && 'not interested'];
  const text = marks.filter((mark) => mark !== false).join(', ');
  return text === '' ? null : <span className="text-accent">{text}</span>;
}

/** Each card is read from its title on. */
function takeFocus(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
}
