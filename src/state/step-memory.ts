import { COUNTER_LIMIT, type DecodeFault } from '#domain/shelf/decode.ts';
import { decodeStep, stepIdOf } from '#domain/shelf/decode-step.ts';
import { factKey } from '#domain/shelf/fact.ts';
import type { Fact } from '#domain/shelf/shelf.ts';
import {
  changesOf,
  joined,
  joins,
  papersToTurn,
  type Step,
  type StepId,
  turned,
} from '#domain/shelf/step.ts';
import type { Transition } from '#domain/shelf/transitions.ts';
import type { RawRecords, StepOrder, StepPage } from '#platform/record-schema.ts';
import type { Act } from './act.ts';

/** A stored record that this version leaves as it is. */
export interface SetAside {
  readonly raw: unknown;
  readonly fault: DecodeFault;
}

/** Steps on their way to storage stand after all that are there. */
const UNSTORED_FROM = COUNTER_LIMIT + 1;
const ALL = -1;

/** The page of the steps that were done last. */
export const NEWEST_STEPS = {
  order: 'acted',
  upTo: COUNTER_LIMIT,
  isKnown: () => false,
  from: 'newest',
} as const satisfies Omit<StepPage, 'limit'>;

/** What is known of the steps in storage: those that were asked for or heard of. */
export interface StepMemory {
  readonly known: Map<StepId, Step>;
  /** Every step whose number is at least this is known. */
  readonly downTo: Record<StepOrder, number>;
}

/** A memory that knows of no step. */
export function emptyStepMemory(): StepMemory {
  return { known: new Map(), downTo: { acted: UNSTORED_FROM, changed: UNSTORED_FROM } };
}

/** Takes in the steps among these records; what cannot be read of them is set aside. */
export function absorbSteps(
  { known }: StepMemory,
  setAside: Map<string, SetAside>,
  records: RawRecords,
): void {
  for (const [key, raw] of records) {
    if (stepIdOf(key) === null) continue;
    const decoded = decodeStep(key, raw);
    if (decoded.ok) known.set(decoded.step.id, decoded.step);
    else setAside.set(key, { raw, fault: decoded.fault });
  }
}

/** Takes note of a page, read from the newest down, that was asked to hold so many steps. */
export function knowDownTo(
  memory: StepMemory,
  order: StepOrder,
  page: RawRecords,
  limit: number,
): void {
  const numbers = [...page.keys()].flatMap((key) => {
    const id = stepIdOf(key);
    return (id === null ? undefined : memory.known.get(id)?.[order]) ?? [];
  });
  memory.downTo[order] = page.size < limit ? ALL : Math.min(memory.downTo[order], ...numbers);
}

/** Knows the newest steps of this page, so many of which were asked for, and no others. */
export function knowAnew(
  memory: StepMemory,
  setAside: Map<string, SetAside>,
  page: RawRecords,
  limit: number,
): void {
  memory.known.clear();
  memory.downTo.acted = memory.downTo.changed = UNSTORED_FROM;
  absorbSteps(memory, setAside, page);
  knowDownTo(memory, 'acted', page, limit);
}

/** Forgets the steps of these keys that are no longer among the records. */
export function forgetGone(
  { known }: StepMemory,
  keys: Iterable<string>,
  records: RawRecords,
): void {
  for (const key of keys) {
    const id = stepIdOf(key);
    if (id !== null && !records.has(key)) known.delete(id);
  }
}

/** The step that an act makes of what it found; null where it changes nothing, or makes none. */
export function stepOf(act: Act, found: (fact: Fact) => Fact, counter: number): Step | null {
  if (act.step?.kind !== 'new') return null;
  const { id, said, session, time } = act.step;
  const changes = changesOf(act.transition, found);
  if (changes.length === 0) return null;
  const fresh = { changes, left: [], undone: false };
  const papers = papersToTurn(fresh, act.transition.papers);
  const words = said(act.transition);
  return { ...fresh, id, said: words, session, time, papers, acted: counter, changed: counter };
}

/** The facts that a transition found, as far as memory knew. */
export function foundBy({ inverse: found }: Transition): (fact: Fact) => Fact {
  const inverse = new Map(found.map((fact) => [factKey(fact), fact]));
  return (fact) => inverse.get(factKey(fact)) ?? fact;
}

/** The step that changed last. */
export function lastChanged(steps: ReadonlyMap<StepId, Step>): Step | null {
  let last: Step | null = null;
  for (const step of steps.values()) if (last === null || step.changed >= last.changed) last = step;
  return last;
}

function showAct(steps: Map<StepId, Step>, act: Act, counter: number): void {
  if (act.step?.kind === 'turn') {
    const step = steps.get(act.step.id);
    if (step !== undefined) steps.set(step.id, turned(step, act.transition, counter));
    return;
  }
  const step = stepOf(act, foundBy(act.transition), counter);
  if (step === null) return;
  const last = lastChanged(steps);
  const whole = last !== null && joins(last, step.session) ? joined(last, step) : step;
  steps.set(whole.id, whole);
}

/**
 * The steps as the reader sees them: those known, under the acts that are on their way, whose counters
 * begin at `from`.
 */
export function shownSteps(
  { known }: StepMemory,
  pending: readonly Act[],
  from = UNSTORED_FROM,
): ReadonlyMap<StepId, Step> {
  const shown = new Map(known);
  pending.forEach((act, position) => showAct(shown, act, from + position));
  return shown;
}

/** The shown steps before which, from the newest down in this order, none is unknown. */
export function stepsKnown(
  memory: StepMemory,
  pending: readonly Act[],
  order: StepOrder,
): readonly Step[] {
  const steps = [...shownSteps(memory, pending).values()];
  return steps.filter((step) => step[order] >= memory.downTo[order]);
}

/** Keeps in memory alone what an act that cannot be stored is to the history. */
export function keepUnstored({ known }: StepMemory, act: Act, counter: number): void {
  // Between what is stored and what will be.
  showAct(known, act, counter + 0.5);
}

/** Whether the step of this key need not be read once more. */
export function isStepKnown(
  { known }: StepMemory,
  setAside: ReadonlyMap<string, SetAside>,
  key: string,
): boolean {
  const id = stepIdOf(key);
  return setAside.has(key) || (id !== null && known.has(id));
}
