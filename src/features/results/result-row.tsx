import { type Bundle, papersPartOf } from '#data/bundle-queries.ts';
import { usePaperByNumber } from '#data/use-paper.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import type { Query } from '#domain/query/query.ts';
import { DayHeading } from '#parts/day-heading.tsx';
import { PaperRow, type RowPlace } from '#parts/paper-row.tsx';
import { RowSkeleton } from '#parts/row-skeleton.tsx';
import { Button } from '#ui/button.tsx';
import type { ReactElement } from 'react';

interface ResultRowProps {
  readonly bundle: Bundle;
  readonly number: number;
  /** The paper of the row above; null in the first row. */
  readonly numberAbove: number | null;
  readonly place: RowPlace;
  readonly query: Query;
  readonly selected: PaperId | null;
  /** Whether the row says its date, where no heading does. */
  readonly dated: boolean;
}

/** A row of the bundle, whose part is fetched as it comes near the screen. */
export function ResultRow(props: ResultRowProps): ReactElement {
  const { bundle, number, numberAbove, place, query, selected, dated } = props;
  const state = usePaperByNumber(bundle, number);
  switch (state.kind) {
    case 'loading':
    case 'absent':
      return <RowSkeleton place={place} />;
    case 'ready':
      return (
        <PaperRow
          paper={state.paper}
          place={place}
          query={query}
          selected={selected === state.paper.id}
          dated={dated}
        />
      );
    case 'failed': {
      const part = papersPartOf(bundle, number);
      const isFirstOfPart = numberAbove === null || papersPartOf(bundle, numberAbove) !== part;
      return (
        <FailedRow
          place={place}
          message={isFirstOfPart ? state.error.message : null}
          onRetry={state.retry}
        />
      );
    }
  }
}

interface FailedRowProps {
  readonly place: RowPlace;
  /** What failed; null where a row above has said so. */
  readonly message: string | null;
  readonly onRetry: () => void;
}

function FailedRow({ place, message, onRetry }: FailedRowProps): ReactElement {
  return (
    <article
      aria-label="A paper that could not be loaded"
      aria-posinset={place.row + 1}
      aria-setsize={place.rowCount}
      data-row={place.row}
    >
      {place.opens !== null && <DayHeading day={place.opens.day} count={place.opens.count} />}
      <div className="border-b border-rule px-7 py-4 text-ui text-soft">
        <div role={message === null ? undefined : 'alert'}>
          {message !== null && (
            <p className="mb-1 font-semibold text-ink">Some papers could not be loaded.</p>
          )}
          <p className="mb-3 break-words">
            {message === null
              ? 'This paper could not be loaded either.'
              : `${message} The rest of your papers, your reading list and your marks are safe.`}
          </p>
          <Button onClick={onRetry}>Retry</Button>
        </div>
      </div>
    </article>
  );
}
