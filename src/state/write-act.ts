import { decodeRecord, encodeRecord, isCounter } from '#domain/shelf/decode.ts';
import { stepKey } from '#domain/shelf/decode-step.ts';
import { nextCounter, type Register } from '#domain/shelf/register.ts';
import { factInShelf, factKey } from '#domain/shelf/fact.ts';
import { EMPTY_SHELF, type Fact } from '#domain/shelf/shelf.ts';
import type { Step } from '#domain/shelf/step.ts';
import type { RawRecord, RawRecords } from '#platform/record-schema.ts';
import type { RecordStore } from '#platform/records.ts';
import { failed, stored, type StorageOutcome } from '#platform/storage-fault.ts';
import { custom, is, looseObject } from 'valibot';
import type { Act } from './act.ts';
import { revisionsOfAct, stepRecord } from './history-of-act.ts';

/** What became of an act in storage. */
export type Written =
  | {
      /** Complete; the registers are those now stored. */
      readonly kind: 'saved';
      readonly registers: readonly Register<Fact>[];
      /** The step that the act made, joined or turned, as it is stored. */
      readonly step: Step | null;
      /** The keys of all records that were written. */
      readonly keys: readonly string[];
    }
  /** A record in its place must not be overwritten; nothing was written. */
  | { readonly kind: 'held'; readonly current: RawRecords };

/** Who writes. */
export interface Writer {
  /** The greatest counter that is known. */
  readonly counter: number;
  readonly replica: string;
  /** In ms since 1970. */
  readonly now: number;
}

/** What is stored of the facts that an act writes; null where one of them cannot be read. */
function registersIn(
  current: RawRecords,
  facts: readonly Fact[],
): ReadonlyMap<string, Register<Fact>> | null {
  const registers = new Map<string, Register<Fact>>();
  for (const key of facts.map(factKey)) {
    if (!current.has(key)) continue;
    const decoded = decodeRecord(key, current.get(key));
    if (!decoded.ok) return null;
    registers.set(key, decoded.register);
  }
  return registers;
}

const counted = looseObject({ changed: custom<number>(isCounter) });

/** The counter of the step that changed last, whichever version wrote it. */
function counterOf(last: RawRecord | null): number {
  const raw = last?.[1];
  return is(counted, raw) ? raw.changed : 0;
}

function writing(act: Act, current: RawRecords, last: RawRecord | null, writer: Writer): Writing {
  const { facts } = act.transition;
  const found = registersIn(current, facts);
  if (found === null) return { written: { kind: 'held', current }, records: new Map() };
  let known = Math.max(writer.counter, counterOf(last));
  for (const { at } of found.values()) known = Math.max(known, at[0]);
  const counter = nextCounter(known, writer.now);
  const registers = facts.map((value) => ({ value, at: [counter, writer.replica] as const }));
  const before = (fact: Fact) => found.get(factKey(fact))?.value ?? factInShelf(EMPTY_SHELF, fact);
  const recorded = stepRecord(act, { current, last, before, counter });
  const records = new Map([
    ...registers.map(encodeRecord),
    ...revisionsOfAct(act, found, recorded?.joined ?? null, writer.now),
    ...(recorded === null ? [] : [recorded.record]),
  ]);
  const step = recorded?.step ?? null;
  return { written: { kind: 'saved', registers, step, keys: [...records.keys()] }, records };
}

interface Writing {
  readonly written: Written;
  readonly records: RawRecords;
}

/**
 * Writes an act in one transaction: its facts, its step and what it replaces of notes. All are
 * stamped above what that very transaction finds stored, the last step of any tab included, so that
 * of two tabs the last acknowledged wins, counters only grow, and steps are ordered by them.
 */
export async function writeAct(
  records: RecordStore,
  act: Act,
  writer: Writer,
): Promise<StorageOutcome<Written>> {
  const results: Written[] = [];
  const keys = act.transition.facts.map(factKey);
  if (act.step?.kind === 'turn') keys.push(stepKey(act.step.id));
  const outcome = await records.update(keys, (current, last) => {
    const result = writing(act, current, last, writer);
    results.push(result.written);
    return result.records;
  });
  const [result] = results;
  if (!outcome.ok) return outcome;
  return result === undefined ? failed('unknown', 'Nothing was written.') : stored(result);
}
