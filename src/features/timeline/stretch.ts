/** A stretch of time; `start` in days since 1970-01-01, fractions of days allowed. */
export interface Stretch {
  readonly start: number;
  readonly days: number;
}

/** The shortest stretch that one can zoom to. */
export const LEAST_DAYS = 7;

/** Shorter than any movement that can be seen, in shares of a day. */
const NOTHING = 1e-6;

/** Fits a stretch into the whole: no longer than that, and nowhere outside it. */
export function within({ start, days }: Stretch, whole: Stretch): Stretch {
  if (days >= whole.days - NOTHING) return whole;
  const length = Math.max(days, Math.min(LEAST_DAYS, whole.days));
  const last = whole.start + whole.days - length;
  return { start: Math.min(Math.max(start, whole.start), last), days: length };
}

/** Enlarges time so many times, the anchor staying where it is as far as the whole allows. */
export function zoomed(now: Stretch, whole: Stretch, times: number, anchor: number): Stretch {
  const least = Math.min(LEAST_DAYS, whole.days);
  const days = Math.min(Math.max(now.days / times, least), whole.days);
  return within({ start: anchor - (anchor - now.start) * (days / now.days), days }, whole);
}

/** Moves along by so many days, as far as the whole goes. */
export function panned(now: Stretch, whole: Stretch, by: number): Stretch {
  return within({ start: now.start + by, days: now.days }, whole);
}

/** Moves along as little as brings the time from one day up to another into sight. */
export function revealing(now: Stretch, whole: Stretch, from: number, end: number): Stretch {
  if (from < now.start) return panned(now, whole, from - now.start);
  const past = end - (now.start + now.days);
  return past > 0 ? panned(now, whole, Math.min(past, from - now.start)) : now;
}

/** Whether nothing is out of sight. */
export function isWhole(now: Stretch, whole: Stretch): boolean {
  return now.days >= whole.days - NOTHING;
}

/** Whether two stretches look the same. */
export function isSame(one: Stretch, other: Stretch): boolean {
  return Math.abs(one.start - other.start) < NOTHING && Math.abs(one.days - other.days) < NOTHING;
}

/** Where a time stands in a stretch: 0 at its start, 1 at its end. */
export function shareOf(now: Stretch, time: number): number {
  return (time - now.start) / now.days;
}

/** The time at a share of a stretch. */
export function timeAt(now: Stretch, share: number): number {
  return now.start + share * now.days;
}

/** A stretch on the way from one to another; `progress` goes from 0 to 1. */
export function between(from: Stretch, to: Stretch, progress: number): Stretch {
  const days = from.days * (to.days / from.days) ** progress;
  // So that what has the same place in both keeps it all the way.
  const gone = from.days === to.days ? progress : (days - from.days) / (to.days - from.days);
  return { start: from.start + (to.start - from.start) * gone, days };
}
