import { unfetchedPart } from '#domain/bundle/bundle-error.ts';
import type { CalendarDay } from '#domain/paper/calendar-day.ts';
import { EVERYTHING } from '#domain/query/query.ts';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { AskedQuery } from './query-part.ts';

/** A query as far as it is known what it asks. */
interface ReadQuery {
  /** Null while what reads queries is being fetched. */
  readonly asked: AskedQuery | null;
  /** Why it could not be fetched. */
  readonly fault: Error | null;
  readonly retry: () => void;
}

type ReadText = (text: string, newest: CalendarDay | null) => AskedQuery;

interface Part {
  readonly read: ReadText | null;
  readonly fault: Error | null;
}

let part: Part = { read: null, fault: null };
let isFetching = false;
const listeners = new Set<() => void>();

/** Reading queries and marking them is a part of its own: the bare first view asks for none. */
function fetchPart(): void {
  if (isFetching || part.read !== null) return;
  isFetching = true;
  const settle = (next: Part): void => {
    part = next;
    isFetching = false;
    for (const listener of listeners) listener();
  };
  import('./query-part.ts').catch(unfetchedPart).then(
    ({ readQuery }) => settle({ read: readQuery, fault: null }),
    (fault: Error) => settle({ read: null, fault }),
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The part is fetched when a query needs it, and without haste before that, in ms. */
const FETCHED_AFTER = 1200;

const ALL: AskedQuery = { query: EVERYTHING, asksShelf: false, isScored: false };

/** What a query's text asks of papers; `newest` is the day of the newest paper. */
export function useReadQuery(text: string, newest: CalendarDay | null): ReadQuery {
  const { read, fault } = useSyncExternalStore(subscribe, () => part);
  const isBlank = text.trim() === '';
  useEffect(() => {
    if (!isBlank) fetchPart();
    const timer = setTimeout(fetchPart, FETCHED_AFTER);
    return () => clearTimeout(timer);
  }, [isBlank]);
  const known = useMemo(() => {
    if (isBlank) return ALL;
    return read === null ? null : read(text, newest);
  }, [isBlank, read, text, newest]);
  return { asked: known, fault: isBlank ? null : fault, retry: fetchPart };
}
