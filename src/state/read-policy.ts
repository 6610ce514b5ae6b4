/** When a paper counts as read without being marked by hand; `scroll` counts time as well. */
export const READ_POLICIES = ['time', 'open', 'scroll', 'hand'] as const;

export type ReadPolicy = (typeof READ_POLICIES)[number];

/**
 * How the open paper came to be open: asked for by a click, a key or a link; passed by a step
 * through the list; or put back by a reload or the browser's history.
 */
export type OpenedBy = 'asking' | 'walking' | 'returning';

/** Time in sight after which an open paper counts as read, in ms. */
const READ_AFTER = 2000;

/**
 * How long a paper must be open and in sight before it counts as read, in ms; null where that alone
 * never counts. At once is for what the reader asked for: steps and restored pages take their time.
 */
export function timeUntilRead(policy: ReadPolicy, openedBy: OpenedBy): number | null {
  if (policy === 'hand') return null;
  return policy === 'open' && openedBy === 'asking' ? 0 : READ_AFTER;
}
