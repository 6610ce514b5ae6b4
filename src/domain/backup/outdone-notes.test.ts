import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySection } from '#testing/arbitrary-backups.ts';
import { numberedPaper } from '#testing/builders.ts';
import { decodeRecord } from '../shelf/decode.ts';
import { decodeRevision } from '../shelf/revision.ts';
import type { Section } from './backup.ts';
import { laterRecord } from './later-record.ts';
import { outdoneNotes } from './outdone-notes.ts';

const NONE: Section = new Map();
const NOW = Date.UTC(2026, 0, 1);
const KEY = `note:${numberedPaper(1).id}`;

function note(text: string | null, counter: number, replica: string): Section {
  const value = text === null ? null : { text };
  return new Map([[KEY, { schema: 1, value, at: [counter, replica] }]]);
}

function texts(kept: Section): readonly (string | undefined)[] {
  return [...kept].map(([key, raw]) => decodeRevision(key, raw)?.text);
}

describe('notes that were written on two devices apart', () => {
  it('leave the text that does not hold as an earlier version, whichever comes first', () => {
    const [here, there] = [note('Mine', 5, 'here'), note('Theirs', 7, 'there')];
    const kept = outdoneNotes(here, there, NONE, NOW);
    expect([...kept.values()]).toEqual([
      { schema: 1, value: { text: 'Mine' }, at: [5, 'here'], until: NOW },
    ]);
    expect(outdoneNotes(there, here, NONE, NOW)).toEqual(kept);
  });

  it('leave it where the other device deleted its note', () => {
    const kept = outdoneNotes(note('Mine', 5, 'here'), note(null, 7, 'there'), NONE, NOW);
    expect(texts(kept)).toEqual(['Mine']);
  });

  it('leave nothing where one device wrote both, which keeps what it replaces itself', () => {
    const [early, late] = [note('Mine', 5, 'here'), note('Mine, longer', 7, 'here')];
    expect(outdoneNotes(early, late, NONE, NOW)).toEqual(NONE);
  });

  it('leave nothing that the history has, so that a second time adds nothing', () => {
    const [here, there] = [note('Mine', 5, 'here'), note('Theirs', 7, 'there')];
    const history = outdoneNotes(here, there, NONE, NOW);
    expect(outdoneNotes(here, there, history, NOW + 1)).toEqual(NONE);
  });

  it('lose no text that can be read, whatever else the libraries hold', () => {
    fc.assert(
      fc.property(arbitrarySection, arbitrarySection, (one, other) => {
        const kept = texts(outdoneNotes(one, other, NONE, NOW));
        const gone = [...one].flatMap(([key, raw]) => {
          const holds = laterRecord(key, raw, other.get(key) ?? raw);
          const [read, held] = [decodeRecord(key, raw), decodeRecord(key, holds)];
          if (!read.ok || read.register.value.kind !== 'note') return [];
          const { value, at } = read.register;
          const isOwn = held.ok && held.register.at[1] === at[1];
          return isOwn || value.value === null ? [] : [value.value.text];
        });
        expect(gone.filter((text) => !kept.includes(text))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});
