import { shortDate } from '#domain/paper/calendar-day.ts';
import type { RelatedPaper } from '#domain/bundle/related-part.ts';
import { authorPlace, readingOf, TITLE } from '#domain/paper/reading-of.ts';
import { EVERYTHING } from '#domain/query/query.ts';
import { plainText } from '#domain/text/interpret.ts';
import { MarkedText } from '#parts/marked-text.tsx';
import { linkTo, useAddress } from '#state/address.ts';
import { useShelf } from '#state/shelf-store.ts';
import { onPlainClick } from '#ui/plain-click.ts';
import { Fragment, type ReactElement } from 'react';

interface RelatedRowProps {
  readonly paper: RelatedPaper;
  /** What both papers write of, as the open one writes it. */
  readonly words: readonly string[];
  readonly onFollow: () => void;
}

/** A related paper: title, authors, date, and why it stands here. */
export function RelatedRow({ paper, words, onFollow }: RelatedRowProps): ReactElement {
  const address = useAddress();
  const isOpen = useShelf((shelf) => shelf.status === 'ready');
  const read = useShelf((shelf) => shelf.read.has(paper.id));
  const reading = readingOf(paper, TITLE);
  const title = plainText(paper.title);
  return (
    <li className="relative rounded-control px-2 py-2 transition-colors duration-120 hover:bg-raised">
      {isOpen && !read && (
        <span
          role="img"
          aria-label="Unread"
          className="absolute top-4 -left-1.5 size-1.5 rounded-full bg-accent"
        />
      )}
      <a
        href={linkTo({ ...address, paper: paper.id })}
        aria-label={title === paper.title ? undefined : title}
        onClick={onPlainClick(onFollow)}
        className={`font-serif text-snippet after:absolute after:inset-0 after:rounded-control focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent ${read ? 'text-soft' : 'font-semibold'}`}
      >
        <MarkedText text={paper.title} reading={reading} query={EVERYTHING} />
      </a>
      <p className="text-small text-soft">
        <Authors paper={paper} />
        <span className="whitespace-nowrap">{shortDate(paper.date)}</span>
      </p>
      {words.length > 0 && (
        <p className="text-small text-faint">Both write of: {words.join(', ')}</p>
      )}
    </li>
  );
}

function Authors({ paper }: Pick<RelatedRowProps, 'paper'>): ReactElement | null {
  const { authors, furtherAuthors } = paper;
  if (authors.length === 0) return null;
  return (
    <>
      {authors.map((name, index) => (
        <Fragment key={index}>
          {index > 0 && ', '}
          {/* A name that turns the direction of reading must not turn the names after it. */}
          <bdi>
            <MarkedText
              text={name}
              reading={readingOf(paper, authorPlace(index))}
              query={EVERYTHING}
            />
          </bdi>
        </Fragment>
      ))}
      {furtherAuthors > 0 && (
        <>
          <span className="sr-only"> and {furtherAuthors} more</span>
          <span aria-hidden="true" className="whitespace-nowrap text-faint">
            {` +${furtherAuthors}`}
          </span>
        </>
      )}
      {' · '}
    </>
  );
}
