import type { Bundle } from '#data/bundle-queries.ts';
import type { SearchClient } from '#data/search-client.ts';
import { fetchPaper } from '#data/use-paper.ts';
import { dayIndexOf } from '#domain/bundle/day-table.ts';
import { isNew, isNewDay, type KnownPapers, newPapers } from '#domain/bundle/known-papers.ts';
import type { CalendarDay } from '#domain/paper/calendar-day.ts';
import { readAddress } from '#domain/query/address.ts';
import { parseQuery } from '#domain/query/syntax.ts';
import { searchedView, type SearchRequest } from '#domain/search/search-request.ts';
import type { ShelfSnapshot } from '#domain/search/shelf-snapshot.ts';
import type { QueryClient } from '@tanstack/react-query';

/** What saved searches are counted in. */
export interface Searched {
  readonly bundle: Bundle;
  readonly client: SearchClient;
  readonly shelf: ShelfSnapshot;
}

/**
 * How many of the papers that a saved address shows were not there at an earlier visit; rejects as
 * the bundle's parts do.
 */
export async function countNewMatches(
  address: string,
  known: KnownPapers,
  { bundle, client, shelf }: Searched,
  parts: QueryClient,
  signal: AbortSignal,
): Promise<number> {
  const { from } = newPapers(known, bundle.manifest);
  if (from === null) return 0;
  const request = requestOf(address, from, bundle);
  const { numbers } = await client.search(request, shelf, signal);
  const isNewNumber = async (number: number): Promise<boolean> => {
    const day = bundle.days.days[dayIndexOf(bundle.days, number)];
    const isWholeDay = day === undefined ? false : isNewDay(known, day);
    if (isWholeDay !== null) return isWholeDay;
    const paper = await fetchPaper(parts, bundle, number);
    return paper !== null && isNew(known, paper);
  };
  const areNew = await Promise.all(Array.from(numbers, isNewNumber));
  return areNew.filter(Boolean).length;
}

/** What an address asks of the papers from a day on. */
function requestOf(address: string, day: CalendarDay, { days }: Bundle): SearchRequest {
  const asked = readAddress(new URLSearchParams(address)).address;
  const { text, from, to, authors, tags } = asked;
  const query = parseQuery(text, days.days.at(-1) ?? null);
  const since = from !== null && from > day ? from : day;
  return {
    view: searchedView(asked),
    usesShelf: true,
    ranked: false,
    filter: { query, from: since, to, authors, tags },
  };
}
