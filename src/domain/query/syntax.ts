import type { CalendarDay } from '../paper/calendar-day.ts';
import { compile } from './compile.ts';
import { parse } from './parse.ts';
import type { Query } from './query.ts';

/** What a query's text asks of papers, as far as it can be understood. */
export function parseQuery(text: string, newest: CalendarDay | null = null): Query {
  return compile(parse(text), newest);
}
