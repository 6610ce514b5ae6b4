import type { CitedPaper } from '#domain/cite/citation.ts';
import type { CiteRequest } from '#state/cite-request.ts';
import { useShelf } from '#state/shelf-store.ts';
import { useMemo } from 'react';
import { citedPapers, type Scope } from './cited-papers.ts';

/** The papers of a request as they are to be written, following the shelf. */
export function useCitedPapers(
  request: CiteRequest,
  scope: Scope,
  withNotes: boolean,
): readonly CitedPaper[] {
  const { copies, links, notes, tagged, tags } = useShelf((shelf) => shelf);
  return useMemo(
    () => citedPapers(request, scope, withNotes, { copies, links, notes, tagged, tags }),
    [request, scope, withNotes, copies, links, notes, tagged, tags],
  );
}
