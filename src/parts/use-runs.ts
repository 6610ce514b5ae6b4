import { hasMarkup, plainRun } from '#domain/text/has-markup.ts';
import type { Reading } from '#domain/text/reading.ts';
import type { Run } from '#domain/text/run.ts';
import { use, useMemo } from 'react';
import { fetchTextPart, textPart } from './late-texts.ts';

type Interpret = (text: string) => readonly Run[];

let fetched: Promise<Interpret> | null = null;

/**
 * How a text reads: by the reading that came with it, or else interpreted here, by a part that is
 * fetched when it is first needed, for which the component waits.
 */
export function useRuns(text: string, reading: Reading | undefined): readonly Run[] {
  const known = useMemo(() => knownRuns(text, reading), [text, reading]);
  const interpret = known === null ? use(fetchInterpreter()) : null;
  return useMemo(() => known ?? interpret?.(text) ?? [plainRun(text)], [known, interpret, text]);
}

/** How a text reads, where that is known without interpreting it; else null. */
export function knownRuns(text: string, reading: Reading | undefined): readonly Run[] | null {
  if (!hasMarkup(text)) return [plainRun(text)];
  return reading === undefined ? null : (textPart()?.decodeReading(text, reading) ?? null);
}

/** Whether a text can be shown without waiting for anything. */
export function isRead(text: string, reading: Reading | undefined): boolean {
  return !hasMarkup(text) || (reading !== undefined && textPart() !== null);
}

function fetchInterpreter(): Promise<Interpret> {
  const asWritten: Interpret = (text) => [plainRun(text)];
  fetched ??= Promise.all([import('#domain/text/interpret.ts'), fetchTextPart()]).then(
    ([{ interpret }]) => (textPart() === null ? asWritten : interpret),
    // Where it cannot be fetched, the text stands as it is written.
    () => asWritten,
  );
  return fetched;
}
