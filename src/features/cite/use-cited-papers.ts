import type { CitedPaper } from '#domain/cite/citation.ts';
import type { Paper, PaperId } from '#domain/paper/paper.ts';
import type { CiteRequest } from '#state/cite-request.ts';
import { useShelf } from '#state/shelf-store.ts';
import { useMemo } from 'react';

/** Which papers of a list go into an export. */
export type Scope = 'all' | 'shown';

/** The papers of a request with their links, and where wanted what the reader wrote about them. */
export function useCitedPapers(
  request: CiteRequest,
  scope: Scope,
  withNotes: boolean,
): readonly CitedPaper[] {
  const { copies, links, notes, tagged, tags } = useShelf((shelf) => shelf);
  return useMemo(() => {
    const copiesOf = (ids: readonly PaperId[]): readonly Paper[] =>
      ids.flatMap((id) => copies.get(id) ?? []);
    const papersIn = (): readonly Paper[] => {
      switch (request.kind) {
        case 'paper':
          return [request.paper];
        case 'papers':
          return request.papers;
        case 'list':
          return copiesOf(scope === 'all' ? request.all : request.shown);
      }
    };
    return papersIn().map((paper) => ({
      paper,
      link: links.get(paper.id) ?? null,
      note: withNotes ? (notes.get(paper.id) ?? '') : '',
      tags: withNotes ? (tagged.get(paper.id) ?? []).flatMap((id) => tags.get(id)?.name ?? []) : [],
    }));
  }, [request, scope, withNotes, copies, links, notes, tagged, tags]);
}
