import { decodeStep, encodeStep, stepKey } from '#domain/shelf/decode-step.ts';
import { factKey, sameFact } from '#domain/shelf/fact.ts';
import type { Register } from '#domain/shelf/register.ts';
import { encodeRevision } from '#domain/shelf/revision.ts';
import type { Fact } from '#domain/shelf/shelf.ts';
import { joined, joins, type Step, turned } from '#domain/shelf/step.ts';
import type { RawRecord, RawRecords } from '#platform/record-schema.ts';
import type { Act } from './act.ts';
import { stepOf } from './step-memory.ts';

/** What a transaction found when it came to write an act. */
interface Found {
  readonly current: RawRecords;
  /** The step that changed last. */
  readonly last: RawRecord | null;
  /** What was stored of a fact. */
  readonly before: (fact: Fact) => Fact;
  /** The counter that the act is stamped with. */
  readonly counter: number;
}

/** The step of an act as it is to be stored. */
interface RecordedStep {
  readonly step: Step;
  readonly record: RawRecord;
  /** The step of the same session that it went into. */
  readonly joined: Step | null;
}

function recorded(step: Step, stored: unknown, into: Step | null): RecordedStep {
  return { step, record: [stepKey(step.id), encodeStep(step, stored)], joined: into };
}

function turnedStep(act: Act, key: string, { current, counter }: Found): RecordedStep | null {
  const stored = current.get(key);
  const decoded = decodeStep(key, stored);
  return decoded.ok ? recorded(turned(decoded.step, act.transition, counter), stored, null) : null;
}

/** The step that an act makes, joins or turns, with its record; null where it is none. */
export function stepRecord(act: Act, found: Found): RecordedStep | null {
  if (act.step?.kind === 'turn') return turnedStep(act, stepKey(act.step.id), found);
  const step = stepOf(act, found.before, found.counter);
  if (step === null) return null;
  const [key = '', stored] = found.last ?? [];
  const last = decodeStep(key, stored);
  return last.ok && joins(last.step, step.session)
    ? recorded(joined(last.step, step), stored, last.step)
    : recorded(step, undefined, null);
}

function isOfSession(old: Fact, session: Step | null): boolean {
  return session?.changes.some(({ after }) => sameKey(after, old) && sameFact(after, old)) === true;
}

function sameKey(one: Fact, other: Fact): boolean {
  return factKey(one) === factKey(other);
}

/** The texts of notes that an act replaces, but for those that its own session of writing wrote. */
export function revisionsOfAct(
  act: Act,
  found: ReadonlyMap<string, Register<Fact>>,
  session: Step | null,
  now: number,
): readonly RawRecord[] {
  return act.transition.facts.flatMap((fact): readonly RawRecord[] => {
    const old = found.get(factKey(fact));
    if (old?.value.kind !== 'note' || old.value.value === null) return [];
    if (sameFact(old.value, fact) || isOfSession(old.value, session)) return [];
    return [encodeRevision(old.value.id, { value: old.value.value, at: old.at }, now)];
  });
}
