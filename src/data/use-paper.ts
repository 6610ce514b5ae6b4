import type { Paper, PaperId } from '#domain/paper/paper.ts';
import { CancelledError, type QueryClient, useQuery } from '@tanstack/react-query';
import { type Bundle, paperNumberQuery, papersPartOf, papersQuery } from './bundle-queries.ts';

/** A paper of the bundle on its way to the screen. */
export type PaperState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly error: Error; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly paper: Paper; readonly number: number };

/** The paper that has a number; its part is fetched when it is first asked for. */
export function usePaperByNumber(bundle: Bundle, number: number): PaperState {
  const reference = papersPartOf(bundle, number);
  return paperOf(useQuery(papersQuery(bundle, reference)), number - reference.first, number);
}

/** The paper that has an id, wherever it stands in the bundle; null asks for none. */
export function usePaperById(bundle: Bundle, id: PaperId | null): PaperState {
  const numbers = useQuery(paperNumberQuery(bundle, id));
  const number = numbers.data ?? null;
  const reference = number === null ? null : papersPartOf(bundle, number);
  const papers = useQuery(papersQuery(bundle, reference));
  if (id === null || numbers.data === null) return { kind: 'absent' };
  if (number === null || reference === null) return stateOf(numbers);
  return paperOf(papers, number - reference.first, number);
}

/**
 * Fetches the paper that has a number; rejects as its part does. A part that failed is asked for
 * again by the reader alone, or every step through the list would take what its rows say away.
 */
export async function fetchPaper(
  client: QueryClient,
  bundle: Bundle,
  number: number,
): Promise<Paper | null> {
  const reference = papersPartOf(bundle, number);
  const query = papersQuery(bundle, reference);
  const failed = client.getQueryState(query.queryKey)?.error;
  if (failed) throw failed;
  const papers = await untilSettled(() => client.ensureQueryData(query));
  return papers[number - reference.first] ?? null;
}

/** The number of the paper that has an id, null where the bundle has none; rejects as its part does. */
export async function fetchPaperNumber(
  client: QueryClient,
  bundle: Bundle,
  id: PaperId,
): Promise<number | null> {
  const query = paperNumberQuery(bundle, id);
  const numbers = await untilSettled(() => client.ensureQueryData(query));
  return numbers.get(id) ?? null;
}

/** A view that goes away takes back what it asked for, even while it is asked for here too. */
async function untilSettled<Data>(ask: () => Promise<Data>): Promise<Data> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof CancelledError) return untilSettled(ask);
    throw error;
  }
}

function paperOf(papers: PapersState, place: number, number: number): PaperState {
  if (papers.data === undefined) return stateOf(papers);
  const paper = papers.data[place];
  return paper === undefined ? { kind: 'absent' } : { kind: 'ready', paper, number };
}

interface QueryState {
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

interface PapersState extends QueryState {
  readonly data: readonly Paper[] | undefined;
}

function stateOf({ error, refetch }: QueryState): PaperState {
  return error === null
    ? { kind: 'loading' }
    : { kind: 'failed', error, retry: () => void refetch() };
}
