import type { Bundle } from '#data/bundle-queries.ts';
import { usePaperById } from '#data/use-paper.ts';
import { shortDate } from '#domain/paper/calendar-day.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import type { Query } from '#domain/query/query.ts';
import { paperFromLink, type SharedPaper } from '#domain/share/shared-list.ts';
import { MarkedText } from '#parts/marked-text.tsx';
import { PaperRow, type RowPlace } from '#parts/paper-row.tsx';
import { RowSkeleton } from '#parts/row-skeleton.tsx';
import { useShelf } from '#state/shelf-store.ts';
import type { ReactElement, ReactNode } from 'react';

interface SharedRowProps {
  readonly bundle: Bundle;
  readonly told: SharedPaper | null;
  readonly place: RowPlace;
  readonly selected: PaperId | null;
  readonly renderNote: (text: string) => ReactNode;
}

/** A paper of a list that came in a link: as it stands here, or else as far as the link tells. */
export function SharedRow(props: SharedRowProps): ReactElement | null {
  const { bundle, told, place, selected, renderNote } = props;
  const id = told?.id ?? null;
  const state = usePaperById(bundle, id);
  const copy = useShelf((shelf) => (id === null ? undefined : shelf.copies.get(id)));
  if (told === null) return null;
  const note = told.note.trim() === '' ? null : <SharedNote>{renderNote(told.note)}</SharedNote>;
  const paper = state.kind === 'ready' ? state.paper : copy;
  if (paper === undefined && state.kind === 'loading') return <RowSkeleton place={place} />;
  if (paper === undefined)
    return (
      <ToldRow told={told} place={place} isAbsent={state.kind === 'absent'}>
        {note}
      </ToldRow>
    );
  return (
    <PaperRow paper={paper} place={place} query={NO_QUERY} selected={selected === id} dated>
      {note}
    </PaperRow>
  );
}

const NO_QUERY: Query = { kind: 'everything' };

function SharedNote({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <section
      aria-label="Note in the link"
      className="relative z-1 col-span-2 mt-2 border-l-2 border-rule pl-3 text-small wrap-anywhere"
    >
      {children}
    </section>
  );
}

interface ToldRowProps {
  readonly told: SharedPaper;
  readonly place: RowPlace;
  /** Whether no digest here holds it; else it could not be fetched. */
  readonly isAbsent: boolean;
  readonly children: ReactNode;
}

function ToldRow({ told, place, isAbsent, children }: ToldRowProps): ReactElement {
  const { title, authors, othersOmitted, date } = paperFromLink(told);
  const titleId = `row-${told.id}`;
  const byline = [...authors, ...(othersOmitted ? ['et al.'] : [])].join(' ');
  return (
    <article
      aria-labelledby={titleId}
      aria-posinset={place.row + 1}
      aria-setsize={place.rowCount}
      data-row={place.row}
      className="border-b border-rule py-3.5 pr-3 pl-7 wrap-anywhere"
    >
      <h3 id={titleId} dir="auto" className="font-serif text-row font-semibold text-balance">
        {title === '' ? 'A paper without a title' : <MarkedText text={title} query={NO_QUERY} />}
      </h3>
      {byline !== '' && (
        <p dir="auto" className="mt-1 text-small text-soft">
          {byline}
        </p>
      )}
      <p className="mt-0.5 text-small text-faint">{shortDate(date)}</p>
      <p className="mt-1 text-small text-soft">
        {isAbsent
          ? 'Not in the digests here: the link tells no more of it, and no abstract.'
          : 'The paper could not be fetched: this is what the link tells of it.'}
      </p>
      {children}
    </article>
  );
}
