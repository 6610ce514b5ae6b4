import { type CalendarDay, shortDate } from '#domain/paper/calendar-day.ts';
import type { Paper, PaperId } from '#domain/paper/paper.ts';
import type { Query } from '#domain/query/query.ts';
import { snippetStart } from '#domain/search/highlight.ts';
import { currentPlace, linkTo, openPaper } from '#state/address.ts';
import { fetchKeeper } from '#state/shelf-keeper.ts';
import { useShelf } from '#state/shelf-store.ts';
import {
  Fragment,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useMemo,
} from 'react';
import { BookmarkButton } from './bookmark-button.tsx';
import { DayHeading } from './day-heading.tsx';
import { MarkedText } from './marked-text.tsx';

/** Where a row stands in its list. */
export interface RowPlace {
  /** From 0. */
  readonly row: number;
  readonly rowCount: number;
  /** The day whose first row this is, with its number of papers. */
  readonly opens: { readonly day: CalendarDay; readonly count: number } | null;
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
  // The shelf comes after the first paper: abstracts do not wait for it.
  useEffect(fetchKeeper, []);
  const titleId = `row-${paper.id}`;
  return (
    <article
      aria-labelledby={titleId}
      aria-posinset={place.row + 1}
      aria-setsize={place.rowCount}
      aria-current={selected ? 'true' : undefined}
      data-row={place.row}
    >
      {place.opens !== null && <DayHeading day={place.opens.day} count={place.opens.count} />}
      <div
        className={`relative grid grid-cols-[1fr_auto] gap-x-2 border-b border-rule py-3.5 pr-3 pl-7 transition-colors duration-120 ${selected ? 'bg-accent-soft' : 'hover:bg-raised'}`}
      >
        {isOpen && !read && (
          <span
            role="img"
            aria-label="Unread"
            className="absolute top-5.5 left-2.75 size-1.75 rounded-full bg-accent"
          />
        )}
        <div className="min-w-0 wrap-anywhere">
          <h3
            className={`font-serif text-row text-balance ${read ? 'text-soft' : 'font-semibold'}`}
          >
            <a
              id={titleId}
              href={linkTo({ ...currentPlace().address, paper: paper.id })}
              data-paper={paper.id}
              onClick={(event) => followInPlace(event, paper.id)}
              className="after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
            >
              <MarkedText text={paper.title} query={query} />
            </a>
          </h3>
          <Byline paper={paper} query={query} />
          {dated && <p className="mt-0.5 text-small text-faint">{shortDate(paper.date)}</p>}
          <Snippet abstract={paper.abstract} query={query} />
        </div>
        <div className="relative z-1 -mt-1.5">
          <BookmarkButton paper={paper} labelled={false} />
        </div>
        {children}
      </div>
    </article>
  );
}

/** How many authors a row names before it counts the rest. */
const AUTHORS_SHOWN = 3;

function Byline({ paper, query }: Pick<PaperRowProps, 'paper' | 'query'>): ReactElement | null {
  const { authors } = paper;
  if (authors.length === 0) return null;
  const rest = authors.length - AUTHORS_SHOWN;
  return (
    <p className="mt-1 text-small text-soft">
      {authors.slice(0, AUTHORS_SHOWN).map((name, index) => (
        <Fragment key={index}>
          {index > 0 && ', '}
          {/* A name that turns the direction of reading must not turn the names after it. */}
          <bdi>
            <MarkedText text={name} query={query} />
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

/** Characters that two lines of the widest list hold, with room to spare. */
const SNIPPET_LENGTH = 320;

function Snippet({
  abstract,
  query,
}: {
  readonly abstract: string;
  readonly query: Query;
}): ReactElement | null {
  const start = useMemo(() => snippetStart(abstract, query), [abstract, query]);
  if (abstract === '') return null;
  const text = abstract.slice(start, start + SNIPPET_LENGTH);
  return (
    <p className="mt-1 line-clamp-2 font-serif text-snippet text-soft">
      {start > 0 && '… '}
      <MarkedText text={text} query={query} />
    </p>
  );
}

/** Opens the paper here. By the keyboard the focus goes on to the paper, beside the list too. */
function followInPlace(event: MouseEvent, id: PaperId): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  openPaper(id);
  if (event.detail === 0) requestAnimationFrame(focusTitle);
}

function focusTitle(): void {
  document.querySelector<HTMLElement>('[aria-label="Paper"] h1')?.focus();
}
