import type { CalendarDay } from '../paper/calendar-day.ts';
import type { PaperId } from '../paper/paper.ts';
import type { Query } from '../query/query.ts';
import type { View } from '../query/view.ts';

/** What narrows a view. Several authors mean papers by any of them. */
export interface Filter {
  readonly query: Query;
  /** First day included. */
  readonly from: CalendarDay | null;
  /** Last day included. */
  readonly to: CalendarDay | null;
  /** Exact names. */
  readonly authors: readonly string[];
}

export interface SearchRequest {
  readonly view: View;
  readonly filter: Filter;
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
export const FILTER_NAMES = ['search', 'dates', 'authors'] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

/** How many papers would match without one of the filters. */
export interface Exclusion {
  readonly filter: FilterName;
  readonly totalWithout: number;
}

export interface SearchResult {
  /** Papers that match. */
  readonly total: number;
  /** Papers of the view. */
  readonly viewTotal: number;
  /** Numbers of the matching papers of the bundle, ascending. */
  readonly numbers: Uint32Array;
  /** In the reading list alone: ids of all that match there, in no order, papers gone from the bundle included. */
  readonly ids: readonly PaperId[];
  /** Matches a day, ascending, days without matches left out. */
  readonly days: readonly DayCount[];
  /** Papers of the view a day, ascending, days without papers left out. */
  readonly viewDays: readonly DayCount[];
  /**
   * The most frequent authors of the result, chosen authors always among them (first); counts
   * follow every filter but the author filter. Most frequent first, then the one with more papers
   * in the bundle, then by first appearance there.
   */
  readonly authors: readonly AuthorCount[];
  /** Where nothing matches: each filter in force, the one that excludes most first. */
  readonly exclusions: readonly Exclusion[];
}
