import { describe, expect, it } from 'vitest';
import { numberedPaper } from '#testing/builders.ts';
import { rawStep } from '#testing/raw-steps.ts';
import { historyToTakeIn, isHistoryKey } from './history-records.ts';
import { encodeRevision } from './revision.ts';

const { id } = numberedPaper(1);
const key = 'step:0123456789abcdef';

function takenIn(present: unknown, incoming: unknown): unknown {
  const stored = present === undefined ? [] : [[key, present] as const];
  return historyToTakeIn(new Map(stored), new Map([[key, incoming]])).get(key);
}

describe('a history that is taken in', () => {
  it('adds what is not there yet, with all that its records hold', () => {
    const step = rawStep(3, { mood: 'calm' });
    const [revisionKey, revision] = encodeRevision(id, { value: { text: 'x' }, at: [1, 'a'] }, 0);
    const incoming = new Map([
      [key, step],
      [revisionKey, revision],
    ]);
    expect(historyToTakeIn(new Map(), incoming)).toEqual(incoming);
    expect(historyToTakeIn(incoming, incoming)).toEqual(new Map());
  });

  it('brings steps up to date, and never back', () => {
    expect(takenIn(rawStep(3), rawStep(5, { undone: true }))).toMatchObject({ undone: true });
    expect(takenIn(rawStep(5, { undone: true }), rawStep(3))).toBeUndefined();
  });

  it('leaves alone what is there and cannot be read', () => {
    expect(takenIn('torn', rawStep(3))).toBeUndefined();
    expect(takenIn({ schema: 2 }, rawStep(3))).toBeUndefined();
  });

  it('takes what a newer version wrote, and nothing that is no history', () => {
    expect(takenIn(undefined, { schema: 2 })).toEqual({ schema: 2 });
    expect(takenIn(undefined, 'torn')).toBeUndefined();
    expect(historyToTakeIn(new Map(), new Map([[`read:${id}`, {}]])).size).toBe(0);
    expect(isHistoryKey(key)).toBe(true);
    expect(isHistoryKey(`read:${id}`)).toBe(false);
  });
});
