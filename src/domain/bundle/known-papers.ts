import type { CalendarDay } from '../paper/calendar-day.ts';
import type { Paper } from '../paper/paper.ts';
import type { Manifest } from './manifest.ts';

/** What of a bundle a reader has met, in little: enough to tell later which papers are new. */
export interface KnownPapers {
  readonly paperCount: number;
  /** Papers a day, of the newest days alone, ascending. */
  readonly days: readonly (readonly [CalendarDay, number])[];
  /** From this day on the papers are known one by one; null where none is. */
  readonly idsFrom: CalendarDay | null;
  readonly ids: readonly string[];
}

const DAYS_KEPT = 60;

/** What is to be known of a bundle later; `newest` are its newest papers, newest first. */
export function knownPapers(
  { paperCount, days }: Pick<Manifest, 'paperCount' | 'days'>,
  newest: readonly Pick<Paper, 'id' | 'date'>[],
): KnownPapers {
  // The oldest day among the newest papers may be there in part alone.
  const oldest = newest.length < paperCount ? newest.at(-1)?.date : undefined;
  const whole = newest.filter(({ date }) => date !== oldest);
  return {
    paperCount,
    days: days.slice(-DAYS_KEPT),
    idsFrom: whole.at(-1)?.date ?? null,
    ids: whole.map(({ id }) => id),
  };
}

/**
 * Whether all papers of a day have come since, or none; null where that differs from one to another.
 * Of days long past it cannot be told, and their papers count as known.
 */
export function isNewDay({ days, idsFrom }: KnownPapers, date: CalendarDay): boolean | null {
  const newest = days.at(-1)?.[0];
  if (newest === undefined || date > newest) return true;
  if (idsFrom !== null && date >= idsFrom) return null;
  const oldest = days[0]?.[0] ?? date;
  return date >= oldest && !days.some(([day]) => day === date);
}

/** Whether a paper has come since. */
export function isNew(known: KnownPapers, { id, date }: Pick<Paper, 'id' | 'date'>): boolean {
  return isNewDay(known, date) ?? !known.ids.includes(id);
}

/** Papers that have come since. */
export interface NewPapers {
  readonly count: number;
  /** The oldest day that has any; null where they belong to days long past. */
  readonly from: CalendarDay | null;
}

/** How many papers have come since, told by the number that each day has. */
export function newPapers(
  known: KnownPapers,
  { paperCount, days }: Pick<Manifest, 'paperCount' | 'days'>,
): NewPapers {
  const before = new Map(known.days);
  const oldest = known.days[0]?.[0] ?? '';
  let count = 0;
  let recent = 0;
  let from: CalendarDay | null = null;
  for (const [day, papers] of days) {
    if (day < oldest) continue;
    recent += papers;
    const added = papers - (before.get(day) ?? 0);
    if (added <= 0) continue;
    count += added;
    from ??= day;
  }
  const knownRecent = known.days.reduce((sum, [, papers]) => sum + papers, 0);
  const older = paperCount - recent - (known.paperCount - knownRecent);
  return { count: count + Math.max(0, older), from };
}
