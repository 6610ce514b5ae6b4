import type { CitedPaper } from '#domain/cite/citation.ts';
import type { Paper, PaperId } from '#domain/paper/paper.ts';
import type { Shelf } from '#domain/shelf/shelf.ts';
import type { CiteRequest } from '#state/cite-request.ts';

/** Which papers of a list go into an export. */
export type Scope = 'all' | 'shown';

type Known = Pick<Shelf, 'copies' | 'links' | 'notes' | 'tagged' | 'tags'>;

/** The papers of a request with their links, and where wanted what the reader wrote about them. */
export function citedPapers(
  request: CiteRequest,
  scope: Scope,
  withNotes: boolean,
  { copies, links, notes, tagged, tags }: Known,
): readonly CitedPaper[] {
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
}
