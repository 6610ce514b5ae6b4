import type { Bundle } from '#data/bundle-queries.ts';
import type { SearchClient } from '#data/search-client.ts';
import { useSearch } from '#data/search-query.ts';
import { type Address, isFiltered } from '#domain/query/address.ts';
import { parseQuery } from '#domain/query/syntax.ts';
import type { Query } from '#domain/query/query.ts';
import { everyNumber, type Listing, listByDay } from '#domain/search/listing.ts';
import type { DayCount, SearchRequest, SearchResult } from '#domain/search/search-request.ts';
import type { ShelfSnapshot } from '#domain/search/shelf-snapshot.ts';
import { useMemo, useState } from 'react';
import { useShelfSnapshot } from './use-shelf-snapshot.ts';

/** What the screen shows of the bundle under the present address. */
export interface Reading {
  readonly query: Query;
  readonly request: SearchRequest;
  readonly shelf: ShelfSnapshot | null;
  /** Null before the first result. */
  readonly result: SearchResult | null;
  /** The rows of a view by day; null before they are known. */
  readonly listing: Listing | null;
  readonly total: number | null;
  readonly viewTotal: number;
  /** Matches a day. */
  readonly days: readonly DayCount[];
  /** Papers a day whatever the view, those that the reading list alone still holds included. */
  readonly allDays: readonly DayCount[];
  /** Why the search failed, while the rest is as it was. */
  readonly fault: Error | null;
  readonly retry: () => void;
}

const NO_NUMBERS = new Uint32Array();

/** Binds the address and the shelf to the bundle. The bare first view needs no search. */
export function useReading(
  bundle: Bundle,
  client: SearchClient,
  address: Address,
  live: ShelfSnapshot | null,
): Reading {
  const { view, text, from, to, authors, sort } = address;
  const query = useMemo(() => parseQuery(text), [text]);
  const request = useMemo<SearchRequest>(
    () => ({ view, filter: { query, from, to, authors } }),
    [view, query, from, to, authors],
  );
  const viewShelf = useShelfSnapshot(view, live);
  const shelf = view === 'all' ? (viewShelf ?? NO_SHELF) : viewShelf;
  const search = useSearch(bundle, client, request, shelf);
  const everything = useMemo(() => wholeBundle(bundle), [bundle]);
  const isWhole = view === 'all' && !isFiltered(address);
  const result = useLastGood(search.data, `${bundle.manifestHash} ${view}`);
  // Where the search has failed from the start, everything can be read all the same.
  const counts = isWhole || (result === null && search.error !== null) ? everything : result;
  const numbers = counts?.numbers ?? null;
  const order = sort === 'oldest' ? 'oldest' : 'newest';
  const listing = useMemo(
    () => (numbers === null ? null : listByDay(numbers, bundle.days, order)),
    [numbers, bundle, order],
  );
  const viewDays = result?.viewDays ?? NO_DAYS;
  const allDays = useMemo(
    () => withDays(everything.viewDays, view === 'reading-list' ? viewDays : NO_DAYS),
    [everything, view, viewDays],
  );
  return {
    query,
    request,
    shelf,
    result,
    listing,
    total: counts?.total ?? null,
    viewTotal: counts?.viewTotal ?? 0,
    days: counts?.days ?? NO_DAYS,
    allDays,
    fault: search.error,
    retry: () => void search.refetch(),
  };
}

interface LastGood {
  readonly result: SearchResult;
  readonly of: string;
}

/** The present result, or where there is none the last one of the same bundle and view. */
function useLastGood(result: SearchResult | undefined, of: string): SearchResult | null {
  const [last, setLast] = useState<LastGood | null>(null);
  if (result !== undefined && last?.result !== result) setLast({ result, of });
  return result ?? (last?.of === of ? last.result : null);
}

const NO_DAYS: readonly DayCount[] = [];
const NO_SHELF: ShelfSnapshot = { version: -1, read: new Set(), list: new Map() };

type Counts = Pick<SearchResult, 'numbers' | 'total' | 'viewTotal' | 'days' | 'viewDays'>;

function wholeBundle({ manifest }: Bundle): Counts {
  const { paperCount } = manifest;
  const days = manifest.days.map(([day, count]) => ({ day, count }));
  const numbers = paperCount === 0 ? NO_NUMBERS : everyNumber(paperCount);
  return { numbers, total: paperCount, viewTotal: paperCount, days, viewDays: days };
}

/** Days with those of a second list that the first does not have, ascending. */
function withDays(days: readonly DayCount[], more: readonly DayCount[]): readonly DayCount[] {
  const known = new Set(days.map(({ day }) => day));
  const unknown = more.filter(({ day }) => !known.has(day));
  if (unknown.length === 0) return days;
  return [...days, ...unknown].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}
