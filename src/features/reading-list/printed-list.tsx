import { nameInWords, readCitedName } from '#domain/cite/cited-name.ts';
import { addressOf } from '#domain/cite/paper-link.ts';
import { dateInWords } from '#domain/paper/calendar-day.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { countInWords } from '#domain/text/count-in-words.ts';
import { plainText } from '#domain/text/interpret.ts';
import { useShelf } from '#state/shelf-store.ts';
import { type ReactElement, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';

export interface PrintedListProps {
  readonly name: string;
  readonly papers: readonly Paper[];
}

/** The papers as a printed page has them, all of them, in place of the screen. */
export function PrintedList({ name, papers }: PrintedListProps): ReactElement {
  useLayoutEffect(() => {
    document.body.dataset['prints'] = 'list';
    return () => {
      delete document.body.dataset['prints'];
    };
  }, []);
  return createPortal(
    <div className="hidden print:block">
      <h1 className="mb-8 font-serif text-display font-semibold">
        {name}, {countInWords(papers.length, 'paper')}
      </h1>
      {papers.map((paper) => (
        <PrintedPaper key={paper.id} paper={paper} />
      ))}
    </div>,
    document.body,
  );
}

function PrintedPaper({ paper }: { readonly paper: Paper }): ReactElement {
  const link = useShelf((shelf) => shelf.links.get(paper.id));
  const note = useShelf((shelf) => shelf.notes.get(paper.id));
  const authors = paper.authors.map((name) => nameInWords(readCitedName(name)));
  if (paper.othersOmitted) authors.push('et al.');
  return (
    <article className="mb-7 border-t border-rule pt-4">
      <header className="break-inside-avoid break-after-avoid">
        <h2 className="font-serif text-row font-semibold">{plainText(paper.title)}</h2>
        <p className="mt-1 text-small">{authors.join(', ')}</p>
        <p className="mt-1 text-small">
          {dateInWords(paper.date)}
          {link !== undefined && ` · ${addressOf(link)}`}
        </p>
      </header>
      {paper.abstract.split('\n\n').map((paragraph, index) => (
        <p key={index} className="mt-2 font-serif text-snippet orphans-3 widows-3">
          {plainText(paragraph)}
        </p>
      ))}
      {note !== undefined && (
        <div className="mt-2 border-l-2 border-rule pl-3 text-small whitespace-pre-line">
          {note}
        </div>
      )}
    </article>
  );
}
