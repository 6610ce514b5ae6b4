import type { Section } from '#domain/backup/backup.ts';
import { nextCounter } from '#domain/shelf/register.ts';
import { encodeStep, stepKey } from '#domain/shelf/decode-step.ts';
import { joins, type Step } from '#domain/shelf/step.ts';
import type { Act } from './act.ts';
import { revisionsOfAct } from './history-of-act.ts';
import type { ShelfMemory } from './shelf-memory.ts';
import { lastChanged, shownSteps } from './step-memory.ts';

/** The step of the same session of writing that an unsaved act would join. */
function sessionOf({ steps }: ShelfMemory, { step }: Act): Step | null {
  const last = lastChanged(steps.known);
  const session = step?.kind === 'new' ? step.session : null;
  return last !== null && joins(last, session) ? last : null;
}

/** A step with counters as storage has them: what was never stored may stand between two. */
function counted(step: Step): Step {
  return { ...step, acted: Math.ceil(step.acted), changed: Math.ceil(step.changed) };
}

/**
 * The history as far as this page knows it: the steps that it has heard of, under those not saved yet,
 * and the texts of notes that unsaved acts take the place of. `now` in ms since 1970.
 */
export function historyInMemory(memory: ShelfMemory, now: number): Section {
  const steps = [
    ...shownSteps(memory.steps, memory.pending, nextCounter(memory.counter, now)).values(),
  ];
  const revisions = memory.pending.flatMap((act) =>
    revisionsOfAct(act, memory.registers, sessionOf(memory, act), now),
  );
  return new Map([
    ...steps.map((step) => [stepKey(step.id), encodeStep(counted(step))] as const),
    ...revisions,
  ]);
}
