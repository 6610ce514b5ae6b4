import { askedOf } from '#domain/query/asked-of.ts';
import { asksShelf } from '#domain/query/asks-shelf.ts';
import type { Query } from '#domain/query/query.ts';
import { scoredTerms } from '#domain/query/scored-terms.ts';
import { parseQuery } from '#domain/query/syntax.ts';
import { snippetStart } from '#domain/search/highlight.ts';
import { markRuns } from '#domain/search/mark-runs.ts';
import type { CalendarDay } from '#domain/paper/calendar-day.ts';
import { type Marks, provideMarks } from '#parts/marks.ts';

const MARKS: Marks = { askedOf, markRuns, snippetStart };

/** A query, and what has to be known of it before it is asked. */
export interface AskedQuery {
  readonly query: Query;
  /** Whether it asks what the reader has noted of papers. */
  readonly asksShelf: boolean;
  /** Whether papers can be ranked by it. */
  readonly isScored: boolean;
}

/** What a query's text asks of papers, which can be marked from then on. */
export function readQuery(text: string, newest: CalendarDay | null): AskedQuery {
  provideMarks(MARKS);
  const query = parseQuery(text, newest);
  return { query, asksShelf: asksShelf(query), isScored: scoredTerms(query).length > 0 };
}
