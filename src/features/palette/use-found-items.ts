import { countInWords } from '#domain/text/count-in-words.ts';
import type { Bundle } from '#data/bundle-queries.ts';
import type { SearchClient } from '#data/search-client.ts';
import { fetchPaper } from '#data/use-paper.ts';
import type { Query } from '#domain/query/query.ts';
import type { SearchRequest } from '#domain/search/search-request.ts';
import type { ShelfSnapshot } from '#domain/search/shelf-snapshot.ts';
import { plainText } from '#domain/text/interpret.ts';
import { changeAddress, currentPlace, openPaper } from '#state/address.ts';
import {
  keepPreviousData,
  type QueryClient,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { wordsOf } from './match-words.ts';
import type { PaletteGroup, PaletteItem } from './palette-item.ts';

/** Where the palette looks for papers and authors. */
export interface PaletteSource {
  readonly bundle: Bundle;
  readonly client: SearchClient;
  /** A shelf on which there is nothing: the palette reaches every paper. */
  readonly shelf: ShelfSnapshot;
}

const MOST_PAPERS = 8;
const MOST_AUTHORS = 6;
const FOUND_KEPT = 10_000;

/** Authors and papers that answer what is typed; undefined before the first answer. */
export function useFoundGroups(
  source: PaletteSource,
  text: string,
): readonly PaletteGroup[] | undefined {
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['palette', source.bundle.manifestHash, text],
    queryFn: async ({ signal }) => {
      if (wordsOf(text).length === 0) return [];
      const [authors, papers] = await Promise.all([
        findAuthors(source, text, signal),
        findPapers(queries, source, text, signal),
      ]);
      return [
        { name: 'Authors', items: authors },
        { name: 'Papers', items: papers },
      ];
    },
    placeholderData: keepPreviousData,
    gcTime: FOUND_KEPT,
  });
  return data;
}

async function findAuthors(
  { client, shelf }: PaletteSource,
  text: string,
  signal: AbortSignal,
): Promise<readonly PaletteItem[]> {
  const request = requestFor({ kind: 'everything' }, false);
  const authors = await client.findAuthors(text, request, shelf, MOST_AUTHORS, signal);
  return authors.map(({ name, count }) => ({
    id: `author ${name}`,
    title: name,
    note: countInWords(count, 'paper'),
    hasKey: false,
    run: () => addAuthor(name),
  }));
}

async function findPapers(
  queries: QueryClient,
  { client, bundle, shelf }: PaletteSource,
  text: string,
  signal: AbortSignal,
): Promise<readonly PaletteItem[]> {
  const result = await client.search(requestFor(titleQuery(text), true), shelf, signal);
  const numbers = (result.ranking ?? result.numbers.toReversed()).slice(0, MOST_PAPERS);
  const papers = await Promise.all(
    Array.from(numbers, (number) => fetchPaper(queries, bundle, number)),
  );
  return papers.flatMap((paper) =>
    paper === null
      ? []
      : [
          {
            id: `paper ${paper.id}`,
            title: plainText(paper.title),
            note: byline(paper.authors),
            hasKey: false,
            run: () => openPaper(paper.id),
          },
        ],
  );
}

/** Papers whose title has a word that begins with each of those typed. */
function titleQuery(text: string): Query {
  const parts = wordsOf(text).map((term): Query => ({ kind: 'prefix', term }));
  return { kind: 'field', field: 'title', part: { kind: 'and', parts } };
}

function requestFor(query: Query, ranked: boolean): SearchRequest {
  const filter = { query, from: null, to: null, authors: [], tags: [] };
  return { view: 'all', usesShelf: false, ranked, filter };
}

function addAuthor(name: string): void {
  const { authors } = currentPlace().address;
  if (!authors.includes(name)) changeAddress({ authors: [...authors, name], paper: null }, 'push');
}

function byline(authors: readonly string[]): string {
  const [first = '', ...others] = authors;
  return others.length === 0 ? first : `${first} +${others.length}`;
}
