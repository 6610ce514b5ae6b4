import { describe, expect, it } from 'vitest';
import { addedInWords } from './add-to-mine.ts';

describe('what is said of an added list', () => {
  it('counts papers and notes, and tells whose notes stayed', () => {
    expect(addedInWords({ added: 2, noted: 0, kept: 0 }, null)).toBe(
      'Added 2 papers to your reading list',
    );
    expect(addedInWords({ added: 1, noted: 1, kept: 0 }, null)).toBe(
      'Added 1 paper and 1 note to your reading list',
    );
    expect(addedInWords({ added: 0, noted: 2, kept: 1 }, null)).toBe(
      'Added 2 notes to your reading list; 1 note of your own stayed',
    );
  });

  it('names the list that it went into', () => {
    expect(addedInWords({ added: 2, noted: 1, kept: 0 }, '  My  thesis ')).toBe(
      'Added 2 papers and 1 note to “My thesis”',
    );
  });
});
