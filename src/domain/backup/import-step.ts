import { custom, is, looseObject } from 'valibot';
import type { Paper } from '../paper/paper.ts';
import { decodeRecord, isCounter } from '../shelf/decode.ts';
import { encodeStep, stepKey } from '../shelf/decode-step.ts';
import { factInShelf, sameFact } from '../shelf/fact.ts';
import { isAboutPaper, stands } from '../shelf/paper-copies.ts';
import { EMPTY_SHELF, type Fact } from '../shelf/shelf.ts';
import { nextCounter } from '../shelf/register.ts';
import { type Change, papersToTurn, type Step, type StepId } from '../shelf/step.ts';
import type { Section } from './backup.ts';
import { greatestCounter } from './greatest-counter.ts';
import type { ImportMode, ImportPlan } from './import-plan.ts';

/** Of more records, or of more text in UTF-16 code units, a step would hold the page that reads it. */
const MOST = 20_000;
const LONGEST = 2_000_000;

const SAID: Readonly<Record<ImportMode, string>> = {
  merge: 'Imported a file',
  replace: 'Replaced your library by a file',
  restore: 'Went back to a snapshot',
};

/** What an import is to the history. */
export interface ImportAct {
  readonly id: StepId;
  readonly mode: ImportMode;
  /** In ms since 1970. */
  readonly time: number;
}

/** A fact out of a record; undefined where there is none, null where it cannot be read. */
function factOf(key: string, raw: unknown): Fact | null | undefined {
  if (raw === undefined) return undefined;
  const decoded = decodeRecord(key, raw);
  return decoded.ok ? decoded.register.value : null;
}

/** Null where the import is too large, or touches what this version cannot read nor put back. */
function changesOf(plan: ImportPlan, facts: Section): readonly Change[] | null {
  if (plan.removed.length > 0 || plan.written.size > MOST) return null;
  const changes: Change[] = [];
  for (const [key, raw] of plan.written) {
    const [found, after] = [factOf(key, facts.get(key)), factOf(key, raw)];
    if (found === null || after === null || after === undefined) return null;
    const before = found ?? factInShelf(EMPTY_SHELF, after);
    if (!sameFact(before, after)) changes.push({ before, after });
  }
  return changes;
}

/** The copies, as they were before, of the papers that changes are about. */
function papersBefore(changes: readonly Change[], facts: Section): readonly Paper[] {
  const ids = new Set(changes.flatMap(({ after }) => (isAboutPaper(after) ? after.id : [])));
  return [...ids].flatMap((id) => {
    const key = `paper:${id}`;
    const copy = factOf(key, facts.get(key));
    return copy?.kind === 'paper' ? (copy.value ?? []) : [];
  });
}

/** Copies that a merge clears while their papers are kept, and that come back with nothing else. */
function copiesLost(changes: readonly Change[], returning: readonly Paper[]): readonly Change[] {
  const others = new Set<string>(returning.map(({ id }) => id));
  return changes.filter(
    ({ before, after }) =>
      after.kind === 'paper' && stands(before) && !stands(after) && !others.has(after.id),
  );
}

const counted = looseObject({ changed: custom<number>(isCounter) });

/** The greatest counter of all steps. */
function greatestOfSteps(history: Section): number {
  let greatest = 0;
  for (const raw of history.values())
    if (is(counted, raw)) greatest = Math.max(greatest, raw.changed);
  return greatest;
}

/**
 * The record of the step that an import is, which undo takes back fact by fact as it does every other.
 * Null where it changes no fact, is too large for one step, or touches records that cannot be read;
 * the snapshot taken before it leads back all the same. `history` is all that there is after it.
 */
export function importStep(
  act: ImportAct,
  plan: ImportPlan,
  facts: Section,
  history: Section,
): readonly [string, unknown] | null {
  const all = changesOf(plan, facts);
  if (all === null) return null;
  const own = all.filter(({ after }) => after.kind !== 'paper');
  const papers = papersToTurn({ changes: own, left: [], undone: false }, papersBefore(own, facts));
  const changes = [...own, ...copiesLost(all, papers)];
  if (changes.length === 0) return null;
  const fresh = { changes, left: [], undone: false };
  const { id, mode, time } = act;
  const known = [...[facts, plan.written].map(greatestCounter), greatestOfSteps(history)];
  const counter = nextCounter(Math.max(...known), time);
  const about = { id, said: SAID[mode], time, session: null };
  const step: Step = { ...fresh, ...about, papers, acted: counter, changed: counter };
  const record = encodeStep(step);
  return JSON.stringify(record).length > LONGEST ? null : [stepKey(id), record];
}
