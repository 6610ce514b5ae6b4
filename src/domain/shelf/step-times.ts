import type { Step } from './step.ts';

type Timed = Pick<Step, 'time' | 'acted'>;

/**
 * When a step was done: by its counter, which is the time or above that of a clock that went back; by
 * its clock where an earlier version counted from 0, as those counters tell libraries that were merged
 * nothing of each other.
 */
function momentOf({ time, acted }: Timed): number {
  return Math.max(time, acted);
}

/** Steps by when they were done, the last first; those of one moment by their counters. */
export function byTime<Some extends Timed>(steps: readonly Some[]): readonly Some[] {
  return steps.toSorted((one, other) => {
    const [earlier, later] = [momentOf(one), momentOf(other)];
    return earlier === later ? other.acted - one.acted : later - earlier;
  });
}
