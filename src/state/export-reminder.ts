import { keepText, keptText } from '#platform/kept-text.ts';
import { create } from 'zustand';
import { number, object, safeParse } from 'valibot';
import { withKeeper } from './shelf-keeper.ts';
import type { ChangesSince } from './shelf-records.ts';

/** A moment from which changes are counted. */
export interface ReminderBase {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  /** The counter of the last fact written before it. */
  readonly counter: number;
}

const DAYS = 7;
const CHANGES = 50;
const DAY = 86_400_000;
/** The moment of the last export, or of the first look where there was none. */
const EXPORTED = 'exported';
/** The moment when the reader wanted to hear no more of it for a while. */
const DISMISSED = 'export-reminder';

const schema = object({ at: number(), counter: number() });

/** Whether it is time to remind of an export: after a week with any change, or after 50. */
export function isReminderDue(base: ReminderBase, changes: number, now: number): boolean {
  return changes >= CHANGES || (changes > 0 && now - base.at >= DAYS * DAY);
}

function keptBase(name: string): ReminderBase | null {
  try {
    const read = safeParse(schema, JSON.parse(keptText(name) ?? 'null'));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

function baseOf(now: number): ReminderBase {
  const [exported, dismissed] = [keptBase(EXPORTED), keptBase(DISMISSED)];
  if (exported === null) {
    const first = { at: now, counter: 0 };
    keepText(EXPORTED, JSON.stringify(first));
    return dismissed ?? first;
  }
  return dismissed !== null && dismissed.at > exported.at ? dismissed : exported;
}

interface ExportReminder {
  /** How many changes no export has yet; 0 while there is nothing to say. */
  readonly changes: number;
}

/** What is to be said of exports. */
export const useExportReminder = create<ExportReminder>(() => ({ changes: 0 }));

/** Looks whether there is something to say. */
export function lookForReminder(now: number): void {
  withKeeper(({ records }) => {
    const base = baseOf(now);
    const { changes } = records.changesSince(base.counter);
    useExportReminder.setState({ changes: isReminderDue(base, changes, now) ? changes : 0 });
  });
}

function noteMoment(name: string, now: number, atLeast = 0): void {
  withKeeper(({ records }) => {
    const { counter }: ChangesSince = records.changesSince(0);
    const base: ReminderBase = { at: now, counter: Math.max(counter, atLeast) };
    keepText(name, JSON.stringify(base));
    useExportReminder.setState({ changes: 0 });
  });
}

/** Notes that everything up to now was exported. */
export function noteExport(now: number): void {
  noteMoment(EXPORTED, now);
}

/**
 * Says no more of it for another week, or another 50 changes; `counter` where facts up to it are on
 * their way to the shelf, from a file.
 */
export function dismissReminder(now: number, counter = 0): void {
  noteMoment(DISMISSED, now, counter);
}
