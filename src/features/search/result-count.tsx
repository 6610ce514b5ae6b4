import { countInWords } from '#domain/text/count-in-words.ts';
import type { ReactElement } from 'react';

interface ResultCountProps {
  /** Papers that match; null before that is known. */
  readonly total: number | null;
  /** Papers of the view. */
  readonly viewTotal: number;
  readonly filtered: boolean;
}

/** How many papers there are, spoken when that changes. */
export function ResultCount({ total, viewTotal, filtered }: ResultCountProps): ReactElement {
  return (
    <p role="status" className="shrink-0 text-ui whitespace-nowrap text-soft tabular-nums">
      {total === null ? '' : countOf(total, viewTotal, filtered)}
    </p>
  );
}

function countOf(total: number, viewTotal: number, filtered: boolean): string {
  const papers = countInWords(viewTotal, 'paper');
  return filtered ? `${total} of ${papers}` : papers;
}
