import type { Shelf } from '#domain/shelf/shelf.ts';
import type { StepId } from '#domain/shelf/step.ts';
import type { Transition } from '#domain/shelf/transitions.ts';
import { randomId } from '#platform/random-id.ts';

/** What an act does to whatever shelf it meets. */
export type Plan = (shelf: Shelf) => Transition;

/** What is said of what an act changed. */
export type Said = (done: Transition) => string;

/** An id that no other step has. */
export function newStepId(): StepId {
  return randomId() as StepId;
}

/** What an act is to the history: a new step, or the turning of one that is there. */
export type StepOfAct =
  | {
      readonly kind: 'new';
      readonly id: StepId;
      readonly said: Said;
      /** The session of writing that it belongs to, whose acts are one step. */
      readonly session: string | null;
      /** In ms since 1970. */
      readonly time: number;
    }
  | { readonly kind: 'turn'; readonly id: StepId };

/** An act of the reader, shown at once and saved when storage allows. */
export interface Act {
  readonly plan: Plan;
  /** Null for what is no step, such as what time does. */
  readonly step: StepOfAct | null;
  /** Worked out afresh once, when what is stored is first read under acts already done. */
  transition: Transition;
}
