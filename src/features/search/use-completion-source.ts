import type { CalendarDay } from '#domain/paper/calendar-day.ts';
import { EVERYTHING } from '#domain/query/query.ts';
import type { AuthorCount, SearchRequest } from '#domain/search/search-request.ts';
import { useMemo } from 'react';
import type { CompletionPlace } from './search-box.tsx';

/** What values are completed from. */
export interface CompletionSource {
  /** Null before it is known what of the reader's shelf they depend on. */
  readonly findAuthors:
    | ((text: string, signal: AbortSignal) => Promise<readonly AuthorCount[]>)
    | null;
  readonly view: SearchRequest['view'];
  /** Days that have papers, ascending. */
  readonly days: readonly CalendarDay[];
}

/** Names that completion asks for at a time. */
const NAMES_OFFERED = 8;

/** What the search box completes values from: the authors of the view, and the bundle's days. */
export function useCompletionSource({
  bundle,
  client,
  reading: { request, shelf },
}: CompletionPlace): CompletionSource {
  const { view, usesShelf } = request;
  return useMemo(() => {
    // What is half written must not narrow what completes it.
    const filter = { query: EVERYTHING, from: null, to: null, authors: [], tags: [] };
    const whole: SearchRequest = { view, usesShelf, ranked: false, filter };
    return {
      findAuthors:
        shelf === null
          ? null
          : (text, signal) => client.findAuthors(text, whole, shelf, NAMES_OFFERED, signal),
      view,
      days: bundle.days.days,
    };
  }, [bundle, client, view, usesShelf, shelf]);
}
