import { decodeStep, stepIdOf } from './decode-step.ts';
import { decodeRevision, revisedPaper } from './revision.ts';

/** Records by key, as they are stored or as a file holds them. */
type Raw = ReadonlyMap<string, unknown>;

/** Whether a record of this key belongs to the history: a step, or a revision of a note. */
export function isHistoryKey(key: string): boolean {
  return stepIdOf(key) !== null || revisedPaper(key) !== null;
}

function isLaterStep(key: string, raw: unknown, present: unknown): boolean {
  const [one, other] = [decodeStep(key, raw), decodeStep(key, present)];
  // What is there and cannot be read is left as it is.
  return one.ok && other.ok && one.step.changed > other.step.changed;
}

/** Whether a record is one of the history, of this version or a newer one. */
function isHistory(key: string, raw: unknown): boolean {
  if (stepIdOf(key) === null) return decodeRevision(key, raw) !== null;
  const decoded = decodeStep(key, raw);
  return decoded.ok || decoded.fault.code === 'newer';
}

/**
 * Of the steps and revisions of a file those to be written beside the ones present: what is not there
 * yet, and steps that were turned since. To take them in twice is to take them in once.
 */
export function historyToTakeIn(present: Raw, incoming: Raw): Raw {
  const wanted = [...incoming].filter(
    ([key, raw]) =>
      isHistory(key, raw) && (!present.has(key) || isLaterStep(key, raw, present.get(key))),
  );
  return new Map(wanted);
}
