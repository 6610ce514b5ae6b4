import type { ReactElement } from 'react';
import { DayHeading } from './day-heading.tsx';
import type { RowPlace } from './paper-row.tsx';

/** A row whose paper is on its way, with the usual row's geometry. */
export function RowSkeleton({ place }: { readonly place: RowPlace }): ReactElement {
  return (
    <article
      aria-label="Loading a paper"
      aria-busy="true"
      aria-posinset={place.row + 1}
      aria-setsize={place.rowCount}
      data-row={place.row}
      // What can be scrolled must hold something that the keyboard reaches, loaded or not.
      tabIndex={0}
    >
      {place.opens !== null && <DayHeading day={place.opens.day} count={place.opens.count} />}
      <BareRow />
    </article>
  );
}

/** The shape of a row without any text. */
export function BareRow(): ReactElement {
  return (
    <div
      aria-hidden="true"
      className="stand-in border-b border-rule py-3.5 pr-12 pl-7 compact:py-2"
    >
      <div className="mt-1 h-4 w-11/12 bg-sunk" />
      <div className="mt-1.5 mb-0.5 h-4 w-8/12 bg-sunk" />
      <div className="mt-2 h-3.5 w-8/12 bg-sunk titles:hidden" />
      <div className="mt-3 h-3.5 bg-sunk compact:hidden titles:hidden" />
      <div className="mt-2 mb-1 h-3.5 w-11/12 bg-sunk compact:hidden titles:hidden" />
    </div>
  );
}
