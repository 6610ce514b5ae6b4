import type { Step, StepId } from '#domain/shelf/step.ts';
import { byTime } from '#domain/shelf/step-times.ts';
import { create } from 'zustand';
import { withKeeper } from './shelf-keeper.ts';
import type { ShelfRecords } from './shelf-records.ts';

/** The steps that the history lists. */
export interface StepList {
  /** Newest first. */
  readonly steps: readonly Step[];
  /** Whether the first of them were read from storage, or are not to be had. */
  readonly isRead: boolean;
  /** Whether storage holds older ones. */
  readonly hasMore: boolean;
}

/** Steps that are read at a time. */
const PAGE = 100;

/** The steps that the history lists, as far as they were read. */
export const useStepList = create<StepList>(() => ({ steps: [], isRead: false, hasMore: true }));

function listed(records: ShelfRecords): Pick<StepList, 'steps' | 'hasMore'> {
  return {
    steps: byTime(records.stepsKnown('acted')),
    hasMore: records.hasMoreSteps('acted'),
  };
}

/** Lists steps as they are done, taken back and read; gives the function that ends it. */
export function followSteps(): () => void {
  let end: (() => void) | null = null;
  let isOver = false;
  withKeeper(({ records }) => {
    if (isOver) return;
    const show = (): void => useStepList.setState(listed(records));
    end = records.onChange(show);
    void readPage(records);
  });
  return () => {
    isOver = true;
    end?.();
  };
}

let isReading = false;

async function readPage(records: ShelfRecords): Promise<void> {
  if (isReading) return;
  isReading = true;
  await records.readMoreSteps('acted', PAGE);
  isReading = false;
  useStepList.setState({ ...listed(records), isRead: true });
}

/** Reads the next older steps. */
export function readOlderSteps(): void {
  if (useStepList.getState().hasMore) withKeeper(({ records }) => void readPage(records));
}

/** Takes a step back by itself, or does it again. */
export function turnStep(id: StepId): void {
  withKeeper(({ actions }) => actions.turnStep(id));
}
