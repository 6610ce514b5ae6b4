import {
  array,
  boolean,
  custom,
  is,
  looseObject,
  nullable,
  number,
  string,
  unknown,
} from 'valibot';
import {
  type DecodeFault,
  decodeRecord,
  isCounter,
  NEWER_FAULT,
  UNREADABLE_FAULT,
} from './decode.ts';
import { factKey } from './fact.ts';
import { type Fact, SHELF_SCHEMA } from './shelf.ts';
import type { Change, Step, StepId } from './step.ts';

/** The schema of the steps that this version writes. */
const STEP_SCHEMA = 1;
const PREFIX = 'step:';
const ID_FORM = /^[0-9a-f]{16}$/;

export type DecodedStep =
  | { readonly ok: true; readonly step: Step }
  | { readonly ok: false; readonly fault: DecodeFault };

const counter = custom<number>(isCounter);
const rawStep = looseObject({
  schema: custom<typeof STEP_SCHEMA>((input) => input === STEP_SCHEMA),
  said: string(),
  time: number(),
  session: nullable(string()),
  changes: array(looseObject({ key: string(), before: unknown(), after: unknown() })),
  left: array(string()),
  papers: array(looseObject({ id: string() })),
  undone: boolean(),
  acted: counter,
  changed: counter,
});
const newerStep = looseObject({
  schema: custom<number>((input) => is(number(), input) && input > STEP_SCHEMA),
});

/** The key of the record that holds a step. */
export function stepKey(id: StepId): string {
  return PREFIX + id;
}

/** The step that a record of this key would hold; null where the key is of something else. */
export function stepIdOf(key: string): StepId | null {
  const id = key.slice(PREFIX.length);
  return key.startsWith(PREFIX) && isStepId(id) ? id : null;
}

/** Whether a text has the form of a step's id. */
function isStepId(text: string): text is StepId {
  return ID_FORM.test(text);
}

/** Facts out of a step's record, and why one of them cannot be read. */
interface Reading {
  readonly facts: Fact[];
  fault: DecodeFault | null;
}

function read(reading: Reading, key: string, value: unknown): void {
  const decoded = decodeRecord(key, { schema: SHELF_SCHEMA, value, at: [0, ''] });
  if (decoded.ok) reading.facts.push(decoded.register.value);
  else reading.fault = decoded.fault;
}

function changesIn(facts: readonly Fact[]): readonly Change[] {
  return facts.flatMap((before, at) => {
    const after = facts[at + 1];
    return at % 2 === 0 && after !== undefined ? [{ before, after }] : [];
  });
}

/** Reads a stored step. What this version cannot read wholly is a fault, for the caller to leave alone. */
export function decodeStep(key: string, raw: unknown): DecodedStep {
  if (is(newerStep, raw)) return { ok: false, fault: NEWER_FAULT };
  const id = stepIdOf(key);
  if (id === null || !is(rawStep, raw)) return { ok: false, fault: UNREADABLE_FAULT };
  const changed: Reading = { facts: [], fault: null };
  const copied: Reading = { facts: [], fault: null };
  for (const { key: fact, before, after } of raw.changes) {
    read(changed, fact, before);
    read(changed, fact, after);
  }
  for (const paper of raw.papers) read(copied, `paper:${paper.id}`, paper);
  const fault = changed.fault ?? copied.fault;
  if (fault !== null) return { ok: false, fault };
  const { schema: _, changes: __, papers: ___, ...plain } = raw;
  const papers = copied.facts.flatMap((fact) => (fact.kind === 'paper' ? (fact.value ?? []) : []));
  return { ok: true, step: { ...plain, id, papers, changes: changesIn(changed.facts) } };
}

/** The record of a step, over what is stored of it, whose further fields stay. */
export function encodeStep(step: Step, stored: unknown = {}): Readonly<Record<string, unknown>> {
  const { id: _, changes, ...plain } = step;
  return {
    ...(is(looseObject({}), stored) ? stored : {}),
    ...plain,
    schema: STEP_SCHEMA,
    changes: changes.map(({ before, after }) => ({
      key: factKey(after),
      before: before.value,
      after: after.value,
    })),
  };
}
