import { describe, expect, it } from 'vitest';
import { countedKinds, sentenceOf } from './import-words.ts';

const counts = (added: number, changed: number, removed: number, kept: number) => ({
  added,
  changed,
  removed,
  kept,
});

describe('what an import does', () => {
  it('is told in a sentence', () => {
    const table = [
      ['note', counts(1, 0, 0, 2)],
      ['read', counts(3, 1, 0, 0)],
    ] as const;
    expect(sentenceOf(table, false)).toBe(
      'This adds 4 entries, changes 1 entry and keeps 2 as they are.',
    );
    expect(sentenceOf(table, true)).toBe(
      'This added 4 entries, changed 1 entry and kept 2 as they are.',
    );
    expect(sentenceOf([['note', counts(0, 0, 2, 1)]], false)).toBe(
      'This removes 2 entries and keeps 1 as it is.',
    );
  });

  it('is said to be nothing where the library has it all', () => {
    expect(sentenceOf([['note', counts(0, 0, 0, 7)]], false)).toMatch(/nothing changes/);
    expect(sentenceOf([], false)).toMatch(/nothing changes/);
  });

  it('is listed by kind in the order of the screen, unnamed kinds last', () => {
    const one = counts(1, 0, 0, 0);
    const kinds = countedKinds([
      ['mood', one],
      ['unreadable', one],
      ['note', one],
      ['bookmark', one],
    ]);
    expect(kinds.map(({ name }) => name)).toEqual([
      'Bookmarks',
      'Notes',
      'Entries this version cannot read',
      'Other: mood',
    ]);
  });
});
