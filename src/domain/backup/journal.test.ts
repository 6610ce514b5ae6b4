import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySection } from '#testing/arbitrary-backups.ts';
import { rawStep } from '#testing/raw-steps.ts';
import type { Section } from './backup.ts';
import { journalLines, readJournals, recordsToRestore } from './journal.ts';
import { laterRecord } from './later-record.ts';

describe('a journal', () => {
  it('comes back as it was written, whatever stands in its records', () => {
    fc.assert(
      fc.property(arbitrarySection, (section) => {
        const text = journalLines(section);
        const texts = (records: Section) => [...records].map((entry) => JSON.stringify(entry));
        expect(texts(readJournals([text]))).toEqual(texts(section));
      }),
      { numRuns: 500 },
    );
  });

  it('that is torn anywhere loses no more than its last line', () => {
    fc.assert(
      fc.property(arbitrarySection, fc.nat(), (section, place) => {
        const text = journalLines(section);
        const whole = text.slice(0, place % (text.length + 1));
        const lines = whole.split('\n').slice(0, -1).length;
        const kept = [...section].slice(0, lines).map(([key]) => key);
        expect([...readJournals([whole]).keys()]).toEqual(expect.arrayContaining(kept));
      }),
      { numRuns: 500 },
    );
  });

  it('and others give the same records in whatever order they are read', () => {
    fc.assert(
      fc.property(arbitrarySection, arbitrarySection, (one, other) => {
        const [left, right] = [journalLines(one), journalLines(other)];
        expect(readJournals([left, right])).toEqual(readJournals([`${right}\n${left}`]));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what a journal brings back', () => {
  it('is all that storage lacks, and of each key the record that holds', () => {
    fc.assert(
      fc.property(arbitrarySection, arbitrarySection, (stored, noted) => {
        const journal = readJournals([journalLines(noted)]);
        const brought = recordsToRestore(stored, journal);
        for (const [key, raw] of journal) {
          const before = stored.get(key);
          const expected = before === undefined ? raw : laterRecord(key, before, raw);
          expect(brought.has(key) ? brought.get(key) : before).toEqual(expected);
        }
        const after = new Map([...stored, ...brought]);
        expect(recordsToRestore(after, journal)).toEqual(new Map());
      }),
      { numRuns: 500 },
    );
  });

  it('are steps too, as they were turned last', () => {
    const key = 'step:0000000000000001';
    const journal = new Map([[key, rawStep(5, { undone: true })]]);
    expect(recordsToRestore(new Map(), journal)).toEqual(journal);
    expect(recordsToRestore(new Map([[key, rawStep(3)]]), journal)).toEqual(journal);
    expect(recordsToRestore(new Map([[key, rawStep(7)]]), journal)).toEqual(new Map());
  });
});
