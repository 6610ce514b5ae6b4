import type { Clock } from '#platform/clock.ts';

/** A clock that stands until it is told to go on. */
export interface HeldClock extends Clock {
  /** Lets so many milliseconds pass, running what falls due in its order. */
  readonly advance: (milliseconds: number) => Promise<void>;
}

interface Timer {
  readonly due: number;
  readonly action: () => void;
}

/** Lets everything run that waits for promises alone. */
export function promisesSettled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** A clock that starts on 2019-12-06 and stands. */
export function heldClock(): HeldClock {
  let now = Date.UTC(2019, 11, 6);
  const timers = new Set<Timer>();
  const firstDue = (until: number) =>
    [...timers].filter(({ due }) => due <= until).sort((one, other) => one.due - other.due)[0];
  return {
    now: () => now,
    after: (milliseconds, action) => {
      const timer = { due: now + milliseconds, action };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: async (milliseconds) => {
      const until = now + milliseconds;
      await promisesSettled();
      for (let timer = firstDue(until); timer !== undefined; timer = firstDue(until)) {
        timers.delete(timer);
        now = timer.due;
        timer.action();
        await promisesSettled();
      }
      now = until;
    },
  };
}
