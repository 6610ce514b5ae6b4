import { useNews } from '#state/news.ts';
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { countNewMatches, type Searched } from './count-new-matches.ts';

interface NewMatchesProps {
  /** What its text is to describe is known by. */
  readonly id: string;
  readonly address: string;
  /** Null while the shelf is being opened. */
  readonly searched: Searched | null;
}

/** How many new papers a saved search finds; nothing where there are none, or none are known. */
export function NewMatches({ id, address, searched }: NewMatchesProps): ReactElement | null {
  const since = useNews((news) => news.since);
  const parts = useQueryClient();
  const { data: count = 0 } = useQuery({
    queryKey: [
      'new-matches',
      searched?.bundle.manifestHash,
      since?.at,
      address,
      searched?.shelf.version,
    ],
    queryFn:
      since === null || searched === null
        ? skipToken
        : ({ signal }) => countNewMatches(address, since.known, searched, parts, signal),
    placeholderData: (before) => before,
    // A count that cannot be had is missed by nobody, and asked for again with the next change.
    retry: false,
  });
  if (count === 0) return null;
  return (
    <span id={id} className="shrink-0 text-label text-accent tabular-nums">
      {count} new
      <span className="sr-only">{count === 1 ? ' paper' : ' papers'} since your last visit</span>
    </span>
  );
}
