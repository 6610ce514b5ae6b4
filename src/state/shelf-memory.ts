import { applyFacts } from '#domain/shelf/apply-facts.ts';
import { decodeRecord } from '#domain/shelf/decode.ts';
import { laterRegisters } from '#domain/shelf/merge.ts';
import { nextCounter, type Register } from '#domain/shelf/register.ts';
import { factInShelf, factKey } from '#domain/shelf/fact.ts';
import { EMPTY_SHELF, type Fact, type Shelf } from '#domain/shelf/shelf.ts';
import type { Step } from '#domain/shelf/step.ts';
import { isHistoryKey } from '#domain/shelf/history-records.ts';
import type { RawRecords } from '#platform/record-schema.ts';
import type { Act, Plan, StepOfAct } from './act.ts';
import type { ShelfStore } from './shelf-store.ts';
import {
  absorbSteps,
  emptyStepMemory,
  keepUnstored,
  type SetAside,
  type StepMemory,
} from './step-memory.ts';

/** A fact that is not in storage, and why nothing is tried by itself. */
export interface Held {
  readonly fact: Fact;
  /** `unreadable`: the record in its place is set aside; `removed`: the browser threw it away. */
  readonly code: 'unreadable' | 'removed';
}

/** What is known of storage, and the acts on their way there. The screen shows both as one. */
export interface ShelfMemory {
  readonly registers: Map<string, Register<Fact>>;
  readonly setAside: Map<string, SetAside>;
  /** Acts not yet acknowledged, oldest first. */
  pending: readonly Act[];
  /** Facts that stand in memory alone until the reader asks to try again. */
  readonly held: Map<string, Held>;
  readonly steps: StepMemory;
  /** The greatest counter seen. */
  counter: number;
  loaded: boolean;
  /** Whether the first reading found nothing stored; null before it. */
  foundEmpty: boolean | null;
}

/** A memory that knows of nothing stored. */
export function emptyMemory(): ShelfMemory {
  return {
    registers: new Map(),
    setAside: new Map(),
    pending: [],
    held: new Map(),
    steps: emptyStepMemory(),
    counter: 0,
    loaded: false,
    foundEmpty: null,
  };
}

function show(store: ShelfStore, facts: readonly Fact[]): void {
  const state = store.getState();
  const next = applyFacts(state, facts);
  if (next !== state) store.setState({ ...next, version: state.version + 1 });
}

/** Shows an act and queues it; null where it changes nothing. */
export function perform(
  memory: ShelfMemory,
  store: ShelfStore,
  plan: Plan,
  step: StepOfAct | null,
): Act | null {
  const act: Act = { plan, step, transition: plan(store.getState()) };
  if (act.transition.facts.length === 0) return null;
  memory.pending = [...memory.pending, act];
  show(store, act.transition.facts);
  return act;
}

function decodeAll(memory: ShelfMemory, records: RawRecords): Map<string, Register<Fact>> {
  const incoming = new Map<string, Register<Fact>>();
  for (const [key, raw] of records) {
    if (isHistoryKey(key)) continue;
    const decoded = decodeRecord(key, raw);
    if (decoded.ok) {
      incoming.set(key, decoded.register);
      memory.setAside.delete(key);
      memory.counter = Math.max(memory.counter, decoded.register.at[0]);
    } else {
      memory.setAside.set(key, { raw, fault: decoded.fault });
    }
  }
  return incoming;
}

/** Acts done before the first reading are done again, on the shelf that they should have met. */
function showFirst(memory: ShelfMemory, store: ShelfStore): void {
  const facts = [...memory.registers.values()].map((register) => register.value);
  let shelf = applyFacts(EMPTY_SHELF, facts);
  for (const act of memory.pending) {
    act.transition = act.plan(shelf);
    shelf = applyFacts(shelf, act.transition.facts);
  }
  memory.pending = memory.pending.filter((act) => act.transition.facts.length > 0);
  memory.loaded = true;
  store.setState(({ version }) => ({ ...shelf, status: 'ready', version: version + 1 }));
}

function unsavedKeys(memory: ShelfMemory): ReadonlySet<string> {
  const keys = memory.pending.flatMap((act) => act.transition.facts.map(factKey));
  return new Set([...keys, ...memory.held.keys()]);
}

/** Takes in what was read from storage. What is on its way there stays in front of it. */
export function absorb(memory: ShelfMemory, store: ShelfStore, records: RawRecords): void {
  absorbSteps(memory.steps, memory.setAside, records);
  const later = laterRegisters(memory.registers, decodeAll(memory, records));
  for (const [key, register] of later) memory.registers.set(key, register);
  if (!memory.loaded) {
    showFirst(memory, store);
    return;
  }
  const unsaved = unsavedKeys(memory);
  const shown = [...later].filter(([key]) => !unsaved.has(key));
  show(
    store,
    shown.map(([, register]) => register.value),
  );
}

function forget(memory: ShelfMemory, act: Act): void {
  memory.pending = memory.pending.filter((other) => other !== act);
}

/** Takes note that an act is stored as these registers, and as this step. */
export function acknowledge(
  memory: ShelfMemory,
  act: Act,
  registers: readonly Register<Fact>[],
  step: Step | null,
): void {
  if (step !== null) memory.steps.known.set(step.id, step);
  for (const register of registers) {
    const key = factKey(register.value);
    memory.registers.set(key, register);
    memory.held.delete(key);
    memory.setAside.delete(key);
    memory.counter = Math.max(memory.counter, register.at[0]);
  }
  forget(memory, act);
}

/** Takes note that an act cannot be stored, for the records that stand in its place. */
export function hold(memory: ShelfMemory, store: ShelfStore, act: Act, current: RawRecords): void {
  absorb(memory, store, current);
  for (const fact of act.transition.facts) {
    memory.held.set(factKey(fact), { fact, code: 'unreadable' });
  }
  keepUnstored(memory.steps, act, memory.counter);
  forget(memory, act);
}

/** Takes note of what was once stored and is not among all the records that now are. */
export function holdRemoved(memory: ShelfMemory, shelf: Shelf, records: RawRecords): void {
  for (const [key, { value }] of memory.registers) {
    if (records.has(key) || memory.held.has(key)) continue;
    memory.held.set(key, { fact: factInShelf(shelf, value), code: 'removed' });
  }
}

function actOf(facts: readonly Fact[]): Act {
  const transition = { facts, inverse: [], papers: [] };
  return { plan: () => transition, transition, step: null };
}

/**
 * Queues what is held once more: what was removed as one act, the rest fact by fact. A later act
 * on its way to the same record settles that one by itself.
 */
export function retryHeld(memory: ShelfMemory): void {
  const onTheirWay = new Set(memory.pending.flatMap((act) => act.transition.facts.map(factKey)));
  const held = [...memory.held].filter(([key]) => !onTheirWay.has(key)).map(([, entry]) => entry);
  const removed = held.filter(({ code }) => code === 'removed').map(({ fact }) => fact);
  const others = held.filter(({ code }) => code !== 'removed').map(({ fact }) => [fact]);
  const acts = [removed, ...others].filter((facts) => facts.length > 0).map(actOf);
  for (const { fact } of held) memory.held.delete(factKey(fact));
  memory.pending = [...memory.pending, ...acts];
}

/** Registers of facts that are not in storage, stamped as the latest. */
export function unsavedRegisters(
  memory: ShelfMemory,
  replica: string,
  now: number,
): ReadonlyMap<string, Register<Fact>> {
  const held = [...memory.held.values()].map(({ fact }) => fact);
  const pending = memory.pending.flatMap((act) => act.transition.facts);
  const at = [nextCounter(memory.counter, now), replica] as const;
  return new Map([...held, ...pending].map((value) => [factKey(value), { value, at }]));
}
