import type { Paper, PaperId } from '../paper/paper.ts';
import { factInShelf, factKey, sameFact } from './fact.ts';
import { isAboutPaper, stands } from './paper-copies.ts';
import type { Fact, Shelf } from './shelf.ts';
import { type Transition, transition } from './transitions.ts';

declare const stepIdBrand: unique symbol;

/** What a step is known by. */
export type StepId = string & { readonly [stepIdBrand]: true };

/** One fact as a step found it and as it left it. */
export interface Change {
  readonly before: Fact;
  readonly after: Fact;
}

/** What the reader did at one time, as it can be taken back and done again. */
export interface Step {
  readonly id: StepId;
  /** What its notice said. */
  readonly said: string;
  /** When it was done, in ms since 1970 by that device's clock: to be shown, never to undo by. */
  readonly time: number;
  /** The session of writing that it belongs to; later acts of that one join it. */
  readonly session: string | null;
  /** All that it changed but copies of papers, which follow from the rest. */
  readonly changes: readonly Change[];
  /** The keys of facts that were changed by another step when this one was turned: not its any more. */
  readonly left: readonly string[];
  /** Copies of the papers that come back to the shelf when it is turned. */
  readonly papers: readonly Paper[];
  readonly undone: boolean;
  /** The counter of the act that did it first. */
  readonly acted: number;
  /** The counter of the act that did it last, or took it back. */
  readonly changed: number;
}

/** The changes that a transition makes to what it found. */
export function changesOf({ facts }: Transition, found: (fact: Fact) => Fact): readonly Change[] {
  return facts
    .filter(({ kind }) => kind !== 'paper')
    .map((after) => ({ before: found(after), after }))
    .filter(({ before, after }) => !sameFact(before, after));
}

/** What turning a step would change: the fact that it needs to find, and the one to put there. */
function turnsOf({ changes, left, undone }: Pick<Step, 'changes' | 'left' | 'undone'>): readonly {
  readonly from: Fact;
  readonly to: Fact;
}[] {
  const foreign = new Set(left);
  return changes
    .filter(({ after }) => !foreign.has(factKey(after)))
    .map(({ before, after }) =>
      undone ? { from: before, to: after } : { from: after, to: before },
    );
}

/** Of these papers those whose copies may be gone from the shelf by the time a step is turned. */
export function papersToTurn(
  step: Pick<Step, 'changes' | 'left' | 'undone'>,
  papers: readonly Paper[],
): readonly Paper[] {
  // While what is to go still stands, so does the paper's copy.
  const returning = new Set<string>();
  for (const { from, to } of turnsOf(step)) {
    if (isAboutPaper(to) && stands(to) && !stands(from)) returning.add(to.id);
  }
  return papers.filter(({ id }) => returning.has(id));
}

/** Takes a step back, or does it again, as far as nothing later stands in its place. */
export function turn(shelf: Shelf, step: Step): Transition {
  const facts = turnsOf(step)
    .filter(({ from }) => sameFact(from, factInShelf(shelf, from)))
    .map(({ to }) => to);
  const about = new Set<string>(facts.filter(isAboutPaper).map(({ id }) => id));
  const copies = step.papers
    .filter(({ id }) => about.has(id) && !shelf.copies.has(id))
    .map((paper): Fact => ({ kind: 'paper', id: paper.id, value: paper }));
  return transition(shelf, [...facts, ...copies]);
}

/** The step after it was turned by this transition. */
export function turned(step: Step, { facts, papers }: Transition, changed: number): Step {
  const moved = new Set(facts.map(factKey));
  const left = step.changes.map(({ after }) => factKey(after)).filter((key) => !moved.has(key));
  const after = { ...step, left, undone: !step.undone, changed };
  return { ...after, papers: papersToTurn(after, [...papers, ...step.papers]) };
}

/** A step with a later act of its session: what was before stays what it was before the first, as do its words. */
export function joined(step: Step, later: Step): Step {
  const changes = new Map(step.changes.map((change) => [factKey(change.after), change]));
  for (const change of later.changes) {
    const key = factKey(change.after);
    changes.set(key, { before: changes.get(key)?.before ?? change.before, after: change.after });
  }
  const { time, changed } = later;
  const whole = { ...step, time, changed, changes: [...changes.values()] };
  return { ...whole, papers: papersToTurn(whole, [...later.papers, ...step.papers]) };
}

/** Whether an act of this session joins the step, where that was the last thing done. */
export function joins(step: Step, session: string | null): boolean {
  return session !== null && step.session === session && !step.undone;
}

function paperOf(fact: Fact): PaperId | null {
  return fact.kind === 'read' || isAboutPaper(fact) ? fact.id : null;
}

/** The papers that a step is about, each once. */
export function papersOfStep({ changes }: Step): readonly PaperId[] {
  return [...new Set(changes.flatMap(({ after }) => paperOf(after) ?? []))];
}
