import type { KnownPapers } from '#domain/bundle/known-papers.ts';
import { calendarDaySchema } from '#domain/paper/brand-schemas.ts';
import { keepText, keptText } from '#platform/kept-text.ts';
import { array, finite, nullable, number, object, pipe, safeParse, string, tuple } from 'valibot';

/** A look at the papers: when, and what there was. */
export interface Visit {
  /** Milliseconds since 1970-01-01 UTC, when it ended as far as is known. */
  readonly at: number;
  readonly known: KnownPapers;
}

/** The visit that goes on, and the one before it. */
export interface Visits {
  readonly before: Visit | null;
  readonly now: Visit;
}

/** A page opened again within this time goes on with the visit, in ms. */
const SAME_VISIT = 30 * 60_000;

/** The visits as they stand when the page is opened; `kept` is null on the very first. */
export function visitsAtOpening(kept: Visits | null, at: number, known: KnownPapers): Visits {
  const now = { at, known };
  if (kept === null) return { before: null, now };
  const goesOn = at - kept.now.at < SAME_VISIT;
  return { before: goesOn ? kept.before : kept.now, now };
}

const count = pipe(number(), finite());
const visit = object({
  at: count,
  known: object({
    paperCount: count,
    days: array(tuple([calendarDaySchema, count])),
    idsFrom: nullable(calendarDaySchema),
    ids: array(string()),
  }),
});
const schema = object({ before: nullable(visit), now: visit });

const KEPT_AS = 'visits';

/** The visits that this browser keeps; null where there are none that can be read. */
export function keptVisits(): Visits | null {
  try {
    const read = safeParse(schema, JSON.parse(keptText(KEPT_AS) ?? 'null'));
    return read.success ? read.output : null;
  } catch {
    // Torn text loses the marks on what is new, and nothing else.
    return null;
  }
}

/** Keeps the visits in this browser, where it lets us. */
export function keepVisits(visits: Visits): void {
  keepText(KEPT_AS, JSON.stringify(visits));
}
