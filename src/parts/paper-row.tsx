import { type CalendarDay, shortDate } from '#domain/paper/calendar-day.ts';
import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { ABSTRACT, authorPlace, readingOf, TITLE } from '#domain/paper/reading-of.ts';
import { AUTHORS_SHOWN, SNIPPET_LENGTH } from '#domain/paper/row-extent.ts';
import type { Query } from '#domain/query/query.ts';
import { cutRuns, plainRuns } from '#domain/text/cut-runs.ts';
import { currentPlace, linkTo, openPaper } from '#state/address.ts';
import { useIsMarked } from '#state/marked-rows.ts';
import { useNews } from '#state/news.ts';
import { fetchKeeper } from '#state/shelf-keeper.ts';
import { useShelf } from '#state/shelf-store.ts';
import { lazyPart, withStyles } from '#ui/lazy-part.tsx';
import { onPlainClick } from '#ui/plain-click.ts';
import {
  type ComponentType,
  Fragment,
  lazy,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  Suspense,
  useEffect,
  useMemo,
} from 'react';
import { BookmarkButton } from './bookmark-button.tsx';
import { DayHeading } from './day-heading.tsx';
import { HiddenButton } from './hidden-button.tsx';
import { MarkedRuns, MarkedText } from './marked-text.tsx';
import { askedOf, snippetStart } from './marks.ts';
import type { RowNewsProps } from './row-news.tsx';
import { knownRuns, useRuns } from './use-runs.ts';

const RowSelect = lazyPart(async () => (await import('./row-select.tsx')).RowSelect, 'quiet');
const RowShelf = lazyPart(async () => (await import('./row-shelf.tsx')).RowShelf, 'quiet');

// Where it cannot be fetched, no row is marked as new.
const RowNews = lazy(async () => ({
  default: await withStyles(() => import('./row-news.tsx')).then(
    (part) => part.RowNews,
    (): ComponentType<RowNewsProps> => () => null,
  ),
}));

/** Where a row stands in its list. */
export interface RowPlace {
  /** From 0. */
  readonly row: number;
  readonly rowCount: number;
  /** The day whose first row this is, with its number of papers. */
  readonly opens: {
    readonly day: CalendarDay;
    readonly count: number;
    /** The day of the row above; null in the first row. */
    readonly above: CalendarDay | null;
  } | null;
}

interface PaperRowProps {
  readonly paper: Paper;
  readonly place: RowPlace;
  readonly query: Query;
  readonly selected: boolean;
  /** The date, where no heading says it. */
  readonly dated?: boolean;
  /** Further controls under the row. */
  readonly children?: ReactNode;
}

/** A paper in a list: title, authors, the beginning of its abstract, read and bookmark state. */
export function PaperRow(props: PaperRowProps): ReactElement {
  const { paper, place, query, selected, dated = false, children } = props;
  const isOpen = useShelf((shelf) => shelf.status === 'ready');
  const read = useShelf((shelf) => shelf.read.has(paper.id));
  const isMarked = useIsMarked(paper.id);
  const hidden = useShelf((shelf) => shelf.hidden.has(paper.id));
  const mayBeNew = useNews((news) => news.since !== null);
  // Hidden since the view was opened: it stays in its place, and is seen to be leaving.
  const isLeaving = hidden && currentPlace().address.view !== 'hidden';
  // The shelf comes after the first paper: abstracts do not wait for it.
  useEffect(fetchKeeper, []);
  const titleId = `row-${paper.id}`;
  const titleReading = readingOf(paper, TITLE);
  const titleRuns = knownRuns(paper.title, titleReading);
  const title = titleRuns === null ? paper.title : plainRuns(titleRuns);
  return (
    <article
      aria-labelledby={titleId}
      aria-posinset={place.row + 1}
      aria-setsize={place.rowCount}
      aria-current={selected ? 'true' : undefined}
      data-row={place.row}
      className="relative"
    >
      {mayBeNew && (
        <Suspense fallback={null}>
          <RowNews paper={paper} place={place} />
        </Suspense>
      )}
      {place.opens !== null && <DayHeading day={place.opens.day} count={place.opens.count} />}
      <div
        data-swipes
        className={`relative grid [touch-action:pan-y_pinch-zoom] grid-cols-[1fr_auto] gap-x-2 border-b border-rule py-3.5 pr-3 compact:py-2 pl-7 transition-colors duration-120 ${selected ? 'bg-accent-soft' : 'hover:bg-raised'} ${isLeaving ? LEAVING : ''}`}
      >
        {isOpen && !read && (
          <span
            role="img"
            aria-label="Unread"
            className="absolute top-5.5 left-2.75 compact:top-4 size-1.75 rounded-full bg-accent"
          />
        )}
        <Suspense fallback={null}>
          <RowSelect id={paper.id} />
        </Suspense>
        <div className="min-w-0 wrap-anywhere">
          <h3
            className={`font-serif text-row text-balance ${read ? 'text-soft' : 'font-semibold'}`}
          >
            <a
              id={titleId}
              href={linkTo({ ...currentPlace().address, paper: paper.id })}
              data-paper={paper.id}
              aria-label={title === paper.title ? undefined : title}
              onClick={onPlainClick((event) => openInPlace(event, paper.id))}
              className="after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
            >
              <MarkedText
                text={paper.title}
                reading={titleReading}
                query={askedOf(query, 'title')}
              />
            </a>
          </h3>
          <Byline paper={paper} query={askedOf(query, 'authors')} />
          {dated && <p className="mt-0.5 text-small text-faint">{shortDate(paper.date)}</p>}
          {paper.abstract !== '' && (
            <Suspense
              fallback={<SnippetLine>{paper.abstract.slice(0, SNIPPET_LENGTH)}</SnippetLine>}
            >
              <Snippet paper={paper} query={askedOf(query, 'abstract')} />
            </Suspense>
          )}
          {isMarked && (
            <Suspense fallback={<div className="mt-1.5 h-5" />}>
              <RowShelf id={paper.id} />
            </Suspense>
          )}
        </div>
        <div className="relative z-1 -mt-1.5 flex flex-col">
          <BookmarkButton paper={paper} labelled={false} />
          {hidden && <HiddenButton paper={paper} />}
        </div>
        {children}
      </div>
    </article>
  );
}

const LEAVING = '[&_:is(a,p,h3)]:text-faint [&_mark]:bg-transparent';

type TextProps = Pick<PaperRowProps, 'paper' | 'query'>;

function Byline({ paper, query }: TextProps): ReactElement | null {
  const { authors } = paper;
  if (authors.length === 0) return null;
  const rest = authors.length - AUTHORS_SHOWN;
  return (
    <p className="mt-1 text-small text-soft compact:mt-0.5 compact:line-clamp-1 titles:hidden">
      {authors.slice(0, AUTHORS_SHOWN).map((name, index) => (
        <Fragment key={index}>
          {index > 0 && ', '}
          {/* A name that turns the direction of reading must not turn the names after it. */}
          <bdi>
            <MarkedText text={name} reading={readingOf(paper, authorPlace(index))} query={query} />
          </bdi>
        </Fragment>
      ))}
      {rest > 0 && (
        <>
          <span className="sr-only"> and {rest} more</span>
          <span aria-hidden="true" className="whitespace-nowrap text-faint">
            {` +${rest}`}
          </span>
        </>
      )}
    </p>
  );
}

function Snippet({ paper, query }: TextProps): ReactElement {
  const runs = useRuns(paper.abstract, readingOf(paper, ABSTRACT));
  const [start, shown] = useMemo(() => {
    const from = snippetStart(plainRuns(runs), query);
    return [from, cutRuns(runs, from, from + SNIPPET_LENGTH)];
  }, [runs, query]);
  return (
    <SnippetLine>
      {start > 0 && '… '}
      <MarkedRuns runs={shown} query={query} />
    </SnippetLine>
  );
}

function SnippetLine({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <p className="mt-1 line-clamp-2 font-serif text-snippet text-soft compact:hidden">{children}</p>
  );
}

/** Opens the paper here. By the keyboard the focus goes on to the paper, beside the list too. */
function openInPlace({ detail }: MouseEvent, id: PaperId): void {
  openPaper(id);
  if (detail === 0) requestAnimationFrame(focusTitle);
}

function focusTitle(): void {
  document.querySelector<HTMLElement>('[aria-label="Paper"] h1')?.focus();
}
