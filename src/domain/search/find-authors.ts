import { tokenize } from '../text/tokenize.ts';
import { namesQuery } from './authors.ts';
import { evaluate } from './evaluate.ts';
import { rankAuthors } from './facets.ts';
import { papersByAnyone } from './filter-sets.ts';
import type { Cancellation } from './load-part.ts';
import { matchesPassages } from './matches-paper.ts';
import type { SearchIndex } from './open-index.ts';
import type { AuthorCount, Filter } from './search-request.ts';
import type { ViewPapers } from './view-papers.ts';

/**
 * The authors whose names have, for each word of the text, a word that begins with it, by how many
 * papers of the view pass the filter apart from its authors; those without such papers last.
 * Without words in the text all authors count.
 */
export async function findAuthors(
  index: SearchIndex,
  text: string,
  filter: Filter,
  view: ViewPapers,
  limit: number,
  cancellation?: Cancellation,
): Promise<readonly AuthorCount[]> {
  const query = namesQuery(text);
  const [source, papers] = await Promise.all([
    index.authorsBy(query),
    papersByAnyone(index, filter, view),
  ]);
  cancellation?.throwIfAborted();
  const plainNames = new Map(
    view.gone.flatMap(({ authors, plain }) =>
      authors.map((name, place) => [name, plain?.authors[place] ?? name]),
    ),
  );
  return rankAuthors(index, papers, limit, {
    numbers: evaluate(query, source),
    has: (name) => {
      const tokens = tokenize(plainNames.get(name) ?? name);
      return matchesPassages(query, [{ field: 'authors', tokens }]);
    },
  });
}
