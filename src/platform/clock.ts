/** The time and its timers, so that tests can hold the hands. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** Runs an action once after so many milliseconds; the function given back calls it off. */
  readonly after: (milliseconds: number, action: () => void) => () => void;
}

/** The browser's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};
