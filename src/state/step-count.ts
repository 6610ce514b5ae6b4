import { type Clock, systemClock } from '#platform/clock.ts';
import { letGoOldSteps } from './let-go-steps.ts';
import type { ShelfRecords } from './shelf-records.ts';
import type { ShelfStore } from './shelf-store.ts';

/** What follows each other sooner is counted once, in ms. */
const PAUSE = 300;

/**
 * Tells the shelf how many steps there are, some time after it changed, and lets go of those that
 * nobody was promised; gives the function that ends it.
 */
export function followStepCount(
  records: ShelfRecords,
  shelf: ShelfStore,
  clock: Clock = systemClock,
): () => void {
  let cancel: (() => void) | null = null;
  const count = async (): Promise<void> => {
    cancel = null;
    const steps = await records.ask((storage) => storage.countSteps());
    if (!steps.ok) return;
    const gone = await letGoOldSteps(records, steps.value);
    const stepCount = steps.value - gone;
    if (shelf.getState().stepCount !== stepCount) shelf.setState({ stepCount });
  };
  const countSoon = (): void => {
    cancel ??= clock.after(PAUSE, () => void count());
  };
  const stop = records.onChange(countSoon);
  countSoon();
  return () => {
    stop();
    cancel?.();
  };
}
