import { useListPosition } from '#state/list-position.ts';
import type { ReactElement } from 'react';
import { type Bin, endShare, startShare } from './bins.ts';

/** The mark of the day that the list is at. */
export function ListCursor({ bins }: { readonly bins: readonly Bin[] }): ReactElement | null {
  const day = useListPosition((position) => position.day);
  if (day === null) return null;
  const share = (startShare(bins, day) + endShare(bins, day)) / 2;
  return (
    <span
      data-testid="list-cursor"
      aria-hidden="true"
      className="pointer-events-none absolute bottom-0 h-0.75 w-5 -translate-x-1/2 bg-ink"
      style={{ left: `${share * 100}%` }}
    />
  );
}
