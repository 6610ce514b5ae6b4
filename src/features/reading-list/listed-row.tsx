import type { Bundle } from '#data/bundle-queries.ts';
import { usePaperById } from '#data/use-paper.ts';
import type { Paper, PaperId } from '#domain/paper/paper.ts';
import type { Query } from '#domain/query/query.ts';
import { PaperRow, type RowPlace } from '#parts/paper-row.tsx';
import { RowSkeleton } from '#parts/row-skeleton.tsx';
import { useShelf } from '#state/shelf-store.ts';
import type { ReactElement, ReactNode } from 'react';

interface ListedRowProps {
  readonly bundle: Bundle;
  readonly id: PaperId | null;
  readonly place: RowPlace;
  readonly query: Query;
  readonly selected: PaperId | null;
  /** What stands under the row. */
  readonly renderControls: (paper: Paper) => ReactNode;
}

/**
 * A bookmarked paper as the bundle has it now, or else as it was when it was bookmarked. Neither is
 * there where the copy cannot be read and the digest is gone.
 */
export function ListedRow(props: ListedRowProps): ReactElement {
  const { bundle, id, place, query, selected, renderControls } = props;
  const state = usePaperById(bundle, id);
  const copy = useShelf((shelf) => (id === null ? undefined : shelf.copies.get(id)));
  const paper = state.kind === 'ready' ? state.paper : copy;
  if (paper === undefined)
    return state.kind === 'loading' ? <RowSkeleton place={place} /> : <LostRow place={place} />;
  return (
    <PaperRow paper={paper} place={place} query={query} selected={selected === id} dated>
      {renderControls(paper)}
    </PaperRow>
  );
}

function LostRow({ place }: { readonly place: RowPlace }): ReactElement {
  return (
    <article
      aria-label="A paper that cannot be read"
      aria-posinset={place.row + 1}
      aria-setsize={place.rowCount}
      data-row={place.row}
      className="border-b border-rule px-7 py-4 text-ui text-soft"
    >
      This paper’s copy cannot be read, and its digest is gone. What is stored was left as it is.
    </article>
  );
}
