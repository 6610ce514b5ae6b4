import { isNew } from '#domain/bundle/known-papers.ts';
import type { Paper } from '#domain/paper/paper.ts';
import { useNews } from '#state/news.ts';
import { useShelf } from '#state/shelf-store.ts';
import type { ReactElement } from 'react';
import type { RowPlace } from './paper-row.tsx';

export interface RowNewsProps {
  readonly paper: Paper;
  readonly place: RowPlace;
}

/**
 * Marks a row whose paper has come since the last visit, and the day where that visit ended. Neither
 * takes any room, as both come late.
 */
export function RowNews({ paper, place }: RowNewsProps): ReactElement | null {
  const since = useNews((news) => news.since);
  const read = useShelf((shelf) => shelf.read.has(paper.id));
  if (since === null) return null;
  const newest = since.known.days.at(-1)?.[0] ?? '';
  const above = place.opens?.above ?? null;
  const endsHere = above !== null && above > newest !== paper.date > newest;
  return (
    <>
      {endsHere && (
        <p className="pointer-events-none absolute inset-x-0 top-0 z-1 border-t-2 border-accent pt-2 pr-14 text-right text-label font-semibold text-accent">
          Last visit
        </p>
      )}
      {!read && isNew(since.known, paper) && (
        <span
          className={`pointer-events-none absolute right-3 z-1 w-8 text-center text-label font-semibold text-accent pointer-coarse:w-touch ${place.opens === null ? 'top-10 pointer-coarse:top-12' : 'top-19 pointer-coarse:top-21'}`}
        >
          New
        </span>
      )}
    </>
  );
}
