import type { Clock } from '#platform/clock.ts';
import { failed, type StorageOutcome } from '#platform/storage-fault.ts';

/** A call's outcome, or `timeout` where storage does not answer within so many milliseconds. */
export function within<Value>(
  clock: Clock,
  milliseconds: number,
  call: Promise<StorageOutcome<Value>>,
): Promise<StorageOutcome<Value>> {
  return new Promise((resolve) => {
    const cancel = clock.after(milliseconds, () =>
      resolve(failed('timeout', 'The browser’s storage did not answer in time.')),
    );
    void call.then((outcome) => {
      cancel();
      resolve(outcome);
    });
  });
}
