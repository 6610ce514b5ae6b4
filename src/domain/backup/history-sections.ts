import { is, looseObject, number, optional } from 'valibot';
import { COUNTER_LIMIT } from '../shelf/decode.ts';
import { decodeStep, stepIdOf } from '../shelf/decode-step.ts';
import { isRecent } from '../shelf/let-go.ts';
import { type Backup, RECORDS, type Section, sectionOf } from './backup.ts';
import { greaterRecord } from './record-text.ts';

/** The sections that hold the history: what was done, and earlier texts of notes. */
const STEPS = 'steps';
const REVISIONS = 'revisions';

/** Whether this version knows what a section holds. */
export function isKnownSection(name: string): boolean {
  return name === RECORDS || name === STEPS || name === REVISIONS;
}

/** The history that a backup holds, by key. */
export function historyOf(backup: Backup): Section {
  return new Map([...sectionOf(backup, STEPS), ...sectionOf(backup, REVISIONS)]);
}

const timed = looseObject({ time: optional(number()), until: optional(number()) });

/** What of a history is younger than 30 days, and would not be let go again at once. */
export function recentHistory(history: Section, now: number): Section {
  const isYoung = (raw: unknown): boolean =>
    is(timed, raw) && isRecent(raw.time ?? raw.until ?? now, now);
  return new Map([...history].filter(([, raw]) => isYoung(raw)));
}

/** A history as the sections of a backup. */
export function historySections(history: Section): readonly (readonly [string, Section])[] {
  const isStep = ([key]: readonly [string, unknown]): boolean => stepIdOf(key) !== null;
  const entries = [...history];
  return [
    [STEPS, new Map(entries.filter(isStep))],
    [REVISIONS, new Map(entries.filter((entry) => !isStep(entry)))],
  ];
}

/** Damaged ones first, then by the counter of the last change, then those of a newer version. */
function rank(key: string, raw: unknown): number {
  const decoded = decodeStep(key, raw);
  if (decoded.ok) return decoded.step.changed;
  return decoded.fault.code === 'newer' ? COUNTER_LIMIT + 1 : -1;
}

/** The later of two records of one entry of a section, the same whichever comes first. */
export function laterEntry(key: string, one: unknown, other: unknown): unknown {
  const order = stepIdOf(key) === null ? 0 : rank(key, one) - rank(key, other);
  if (order !== 0) return order > 0 ? one : other;
  return greaterRecord(one, other);
}
