/** So many of the newest are kept, however old. */
export const STEPS_KEPT = 500;
export const REVISIONS_KEPT = 50;

/** What is younger is kept, however much there is, in ms. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/** Whether something is young enough to be kept in any case; times in ms since 1970. */
export function isRecent(time: number, now: number): boolean {
  return now - time < KEPT_FOR;
}

/** Something that was done at some time. */
export interface Dated {
  readonly key: string;
  /** In ms since 1970, by a clock that may have been wrong. */
  readonly time: number;
}

/**
 * Of the oldest entries, in their order, those to let go: older than 30 days, up to the first that
 * is not. What came later is never taken for older, so that a clock that jumped back costs nothing;
 * a time that lies ahead of the clock says nothing.
 */
export function tooOld(oldestFirst: readonly Dated[], now: number): readonly string[] {
  let latest = Number.NEGATIVE_INFINITY;
  let old = 0;
  for (const [position, { time }] of oldestFirst.entries()) {
    if (time > now) continue;
    latest = Math.max(latest, time);
    if (now - latest < KEPT_FOR) break;
    old = position + 1;
  }
  return oldestFirst.slice(0, old).map(({ key }) => key);
}
