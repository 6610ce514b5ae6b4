import type { Bundle } from '#data/bundle-queries.ts';
import type { SearchClient } from '#data/search-client.ts';
import { useSearch } from '#data/search-query.ts';
import { type Address, isFiltered } from '#domain/query/address.ts';
import { EVERYTHING, type Query } from '#domain/query/query.ts';
import { everyNumber, type Listing, listByDay } from '#domain/search/listing.ts';
import { isOwnList, type View } from '#domain/query/view.ts';
import {
  type DayCount,
  searchedView,
  type SearchRequest,
  type SearchResult,
} from '#domain/search/search-request.ts';
import type { ShelfSnapshot } from '#domain/search/shelf-snapshot.ts';
import { useMemo, useState } from 'react';
import { useReadQuery } from './use-read-query.ts';
import { NO_SHELF, useShelfInTime, useShelfSnapshot, wereHidden } from './use-shelf-snapshot.ts';

/** What the screen shows of the bundle under the present address. */
export interface Reading {
  readonly query: Query;
  readonly request: SearchRequest;
  readonly shelf: ShelfSnapshot | null;
  /** Null before the first result. */
  readonly result: SearchResult | null;
  /** Whether the rows are those that the address asks for, and not those of before. */
  readonly isCurrent: boolean;
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
  const { text, from, to, authors, tags, sort } = address;
  const view = searchedView(address);
  const newest = bundle.days.days.at(-1) ?? null;
  const { asked, fault, retry } = useReadQuery(text, newest);
  const query = asked?.query ?? EVERYTHING;
  const isAbout = asked?.asksShelf === true || tags.length > 0;
  const viewShelf = useShelfSnapshot(view, isAbout ? JSON.stringify([text, tags]) : '', live);
  const [mayHide] = useState(wereHidden);
  const hides = viewShelf === null ? mayHide : viewShelf.hidden.size > 0;
  const usesShelf = view !== 'all' || isAbout || hides;
  const ranked = sort === 'relevance' && asked?.isScored === true;
  useShelfInTime(usesShelf);
  const request = useMemo<SearchRequest>(
    () => ({ view, usesShelf, ranked, filter: { query, from, to, authors, tags } }),
    [view, usesShelf, ranked, query, from, to, authors, tags],
  );
  const ready = usesShelf ? viewShelf : NO_SHELF;
  const shelf = asked === null ? null : ready;
  const search = useSearch(bundle, client, request, shelf);
  const everything = useMemo(() => wholeBundle(bundle), [bundle]);
  const isWhole = !usesShelf && !isFiltered(address);
  const shownAs = `${bundle.manifestHash} ${view}`;
  const result = useLast(search.data, shownAs);
  const whole = useLast(isWhole ? everything : undefined, shownAs);
  // Where the search has failed from the start, everything can be read all the same.
  const counts = isWhole || (result === null && search.error !== null) ? everything : result;
  // A first search leaves on the screen what it is made from, until there is something to show.
  const numbers = (counts ?? whole)?.numbers ?? null;
  const order = sort === 'oldest' ? 'oldest' : 'newest';
  const ranking = ranked ? (result?.ranking ?? null) : null;
  const listing = useMemo(() => {
    if (ranking !== null) return { numbers: ranking, runs: [] };
    return numbers === null ? null : listByDay(numbers, bundle.days, order);
  }, [numbers, ranking, bundle, order]);
  const viewDays = result?.viewDays ?? NO_DAYS;
  const allDays = useMemo(
    () => withDays(everything.viewDays, mayHoldGone(address.view) ? viewDays : NO_DAYS),
    [everything, address.view, viewDays],
  );
  return {
    query,
    request,
    shelf,
    result,
    isCurrent: isWhole || search.error !== null || (search.isSuccess && !search.isPlaceholderData),
    listing,
    total: counts?.total ?? null,
    viewTotal: counts?.viewTotal ?? 0,
    days: counts?.days ?? NO_DAYS,
    allDays,
    fault: search.error ?? fault,
    retry: () => (fault === null ? void search.refetch() : retry()),
  };
}

/** Whether papers of a view may be in no digest any more. */
function mayHoldGone(view: View): boolean {
  return view === 'hidden' || isOwnList(view);
}

/** What there is now, or where there is nothing the last that was of the same. */
function useLast<Shown>(shown: Shown | undefined, of: string): Shown | null {
  const [last, setLast] = useState<{ readonly shown: Shown; readonly of: string } | null>(null);
  if (shown !== undefined && (last?.shown !== shown || last.of !== of)) setLast({ shown, of });
  return shown ?? (last?.of === of ? last.shown : null);
}

const NO_DAYS: readonly DayCount[] = [];

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
