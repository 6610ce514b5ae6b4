import type { Clock } from '#platform/clock.ts';
import type { StorageFault } from '#platform/storage-fault.ts';

const FIRST_DELAY_MILLISECONDS = 1_000;
const LAST_DELAY_MILLISECONDS = 30_000;

/** One piece of work; `settles` means that its success proves an earlier fault mended. */
export interface Job {
  readonly settles: boolean;
  readonly run: () => Promise<StorageFault | null>;
}

/** Work done job by job, one at a time; after a fault it waits and tries again. */
export interface RetryLoop {
  /** Goes on with whatever there is to do, unless it is waiting to try again. */
  readonly wake: () => void;
  /** Stops waiting and tries at once. */
  readonly retryNow: () => void;
  /** Takes note of a fault that came from outside a job. */
  readonly fail: (fault: StorageFault) => void;
  readonly stop: () => void;
}

/** Milliseconds to wait after so many failures in a row: 1, 2, 4 … 30 s. */
function delayAfter(failures: number): number {
  return Math.min(FIRST_DELAY_MILLISECONDS * 2 ** (failures - 1), LAST_DELAY_MILLISECONDS);
}

/**
 * Does the jobs that `next` gives until it gives null. `report` hears after every job: of the
 * fault that stands, or null where none does.
 */
export function retryLoop(
  clock: Clock,
  next: () => Job | null,
  report: (fault: StorageFault | null) => void,
): RetryLoop {
  let standing: StorageFault | null = null;
  let failures = 0;
  let running = false;
  let stopped = false;
  let cancelRetry: (() => void) | null = null;

  const stopWaiting = () => {
    cancelRetry?.();
    cancelRetry = null;
  };
  const fail = (fault: StorageFault) => {
    if (stopped) return;
    standing = fault;
    failures += 1;
    stopWaiting();
    cancelRetry = clock.after(delayAfter(failures), retryNow);
    report(standing);
  };
  const succeed = (job: Job) => {
    if (job.settles || next() === null) {
      standing = null;
      failures = 0;
    }
    report(standing);
  };
  const mayGoOn = () => !stopped && cancelRetry === null;
  const run = async () => {
    running = true;
    for (let job = next(); job !== null && mayGoOn(); job = next()) {
      const fault = await job.run();
      if (fault !== null) fail(fault);
      else if (mayGoOn()) succeed(job);
    }
    running = false;
  };
  const wake = () => {
    if (!running && mayGoOn()) void run();
  };
  const retryNow = () => {
    stopWaiting();
    wake();
  };
  const stop = () => {
    stopped = true;
    stopWaiting();
  };
  return { wake, retryNow, fail, stop };
}
