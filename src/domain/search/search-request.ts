import type { CalendarDay } from '../paper/calendar-day.ts';
import type { PaperId } from '../paper/paper.ts';
import type { Address } from '../query/address.ts';
import type { Query } from '../query/query.ts';
import { papersOf, type PaperView } from '../query/view.ts';

/** What narrows a view. Several authors mean papers by any of them. */
export interface Filter {
  readonly query: Query;
  /** First day included. */
  readonly from: CalendarDay | null;
  /** Last day included. */
  readonly to: CalendarDay | null;
  /** Exact names. */
  readonly authors: readonly string[];
  /** Names of tags, of which papers carry each. */
  readonly tags: readonly string[];
}

/** A view, or a list of the reader's own by its id. */
export type SearchedView = Exclude<PaperView, 'list'> | `list ${string}`;

/** What the view of an address is to a search. */
export function searchedView({ view, list }: Pick<Address, 'view' | 'list'>): SearchedView {
  const papers = papersOf(view);
  return papers === 'list' ? `list ${list}` : papers;
}

export interface SearchRequest {
  readonly view: SearchedView;
  /** Whether the shelf takes part. */
  readonly usesShelf: boolean;
  /** Whether the papers are to be ranked by relevance. */
  readonly ranked: boolean;
  readonly filter: Filter;
}

/** How many papers of the bundle views hold. */
export interface ViewSizes {
  readonly all: number;
  readonly unread: number;
  readonly hidden: number;
}

export interface DayCount {
  readonly day: CalendarDay;
  readonly count: number;
}

export interface AuthorCount {
  readonly name: string;
  readonly count: number;
}

/** The filters that a reader can drop. */
export const FILTER_NAMES = ['search', 'dates', 'authors', 'tags'] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

/** Something that a reader can drop: one of the filters, or a piece of the query. */
export interface Droppable {
  readonly filter: FilterName;
  /** Which part of the query, from 0; null for the whole of it, and for other filters. */
  readonly piece: number | null;
}

/** How many papers would match without a part of the filter. */
export interface Exclusion extends Droppable {
  readonly totalWithout: number;
}

export interface SearchResult {
  /** Papers that match. */
  readonly total: number;
  /** Papers of the view. */
  readonly viewTotal: number;
  /** Numbers of the matching papers of the bundle, ascending. */
  readonly numbers: Uint32Array;
  /** The same, the most relevant first, where the request asks for that; else null. */
  readonly ranking: Uint32Array | null;
  /**
   * In the reading list, the reader's own lists and Hidden alone: ids of all that match there, papers gone
   * from the bundle included; the most relevant first where the request asks for that, else in no
   * order.
   */
  readonly ids: readonly PaperId[];
  /** Matches a day, ascending, days without matches left out. */
  readonly days: readonly DayCount[];
  /** Papers of the view a day, ascending, days without papers left out. */
  readonly viewDays: readonly DayCount[];
  /** Where nothing matches: each part of the filter, the one that excludes most first. */
  readonly exclusions: readonly Exclusion[];
}
