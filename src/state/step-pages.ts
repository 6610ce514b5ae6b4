import { COUNTER_LIMIT } from '#domain/shelf/decode.ts';
import type { RawRecords, StepOrder } from '#platform/record-schema.ts';
import type { StorageOutcome } from '#platform/storage-fault.ts';
import type { Question } from './questions.ts';
import type { ShelfMemory } from './shelf-memory.ts';
import { absorbSteps, isStepKnown, knowDownTo } from './step-memory.ts';

type Ask = (question: Question<RawRecords>) => Promise<StorageOutcome<RawRecords>>;

/** Whether there may be steps in storage beyond those known in this order. */
export function hasMoreSteps({ steps }: ShelfMemory, order: StepOrder): boolean {
  return steps.downTo[order] >= 0;
}

/** Reads the next steps from the newest down; false where there are none, or they cannot be had. */
export async function readMoreSteps(
  memory: ShelfMemory,
  order: StepOrder,
  limit: number,
  ask: Ask,
): Promise<boolean> {
  const { steps, setAside } = memory;
  if (!hasMoreSteps(memory, order)) return false;
  const upTo = Math.min(steps.downTo[order], COUNTER_LIMIT);
  const isKnown = (key: string) => isStepKnown(steps, setAside, key);
  const page = await ask((records) =>
    records.readSteps({ order, upTo, isKnown, limit, from: 'newest' }),
  );
  if (!page.ok) return false;
  absorbSteps(steps, setAside, page.value);
  knowDownTo(steps, order, page.value, limit);
  return true;
}
