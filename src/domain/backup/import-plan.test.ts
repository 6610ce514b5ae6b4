import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySection } from '#testing/arbitrary-backups.ts';
import { numberedPaper } from '#testing/builders.ts';
import { decodeRecord } from '../shelf/decode.ts';
import type { Section } from './backup.ts';
import { type ImportMode, planImport } from './import-plan.ts';
import { textOfRecord } from './record-text.ts';

const [first, second, third] = [1, 2, 3].map((number) => numberedPaper(number).id);

function imported(stored: Section, given: Section, mode: ImportMode): Section {
  const { written, removed } = planImport(stored, given, mode, 'here');
  const after = new Map([...stored, ...written]);
  for (const key of removed) after.delete(key);
  return after;
}

/** What records say, whenever it was written: cleared facts and absent ones are alike. */
function said(records: Section): Readonly<Record<string, string>> {
  const lines = [...records].flatMap(([key, raw]): [string, string][] => {
    const decoded = decodeRecord(key, raw);
    if (!decoded.ok) return [[key, textOfRecord(raw)]];
    const { value } = decoded.register.value;
    return value === null || value === false ? [] : [[key, JSON.stringify(value)]];
  });
  return Object.fromEntries(lines);
}

function read(value: boolean, counter: number): unknown {
  return { schema: 1, value, at: [counter, 'a'] };
}

function note(text: string, counter: number): unknown {
  return { schema: 1, value: { text }, at: [counter, 'a'] };
}

describe('importing', () => {
  it('into an empty library gives the very records of the backup', () => {
    const modes: readonly ImportMode[] = ['merge', 'replace', 'restore'];
    fc.assert(
      fc.property(arbitrarySection, fc.constantFrom(...modes), (given, mode) => {
        expect(imported(new Map(), given, mode)).toEqual(given);
      }),
    );
  });

  it('twice equals once', () => {
    const modes: readonly ImportMode[] = ['merge', 'replace', 'restore'];
    fc.assert(
      fc.property(
        arbitrarySection,
        arbitrarySection,
        fc.constantFrom(...modes),
        (stored, given, mode) => {
          const once = imported(stored, given, mode);
          const again = planImport(once, given, mode, 'here');
          expect([again.written.size, again.removed]).toEqual([0, []]);
        },
      ),
    );
  });

  it('by merging never writes over a later record', () => {
    fc.assert(
      fc.property(arbitrarySection, arbitrarySection, (stored, given) => {
        const after = imported(imported(stored, given, 'merge'), stored, 'merge');
        expect(after).toEqual(imported(stored, given, 'merge'));
      }),
    );
  });

  it('by replacing lets the library say what the backup says, besides what cannot be read', () => {
    fc.assert(
      fc.property(arbitrarySection, arbitrarySection, (stored, given) => {
        const after = imported(stored, given, 'replace');
        const kept = [...stored].filter(
          ([key, raw]) => !given.has(key) && !decodeRecord(key, raw).ok,
        );
        expect(said(after)).toEqual({ ...said(given), ...said(new Map(kept)) });
      }),
    );
  });

  it('can be taken back by restoring what was there before', () => {
    fc.assert(
      fc.property(arbitrarySection, arbitrarySection, (stored, given) => {
        for (const mode of ['merge', 'replace'] as const) {
          const back = imported(imported(stored, given, mode), stored, 'restore');
          expect(said(back)).toEqual(said(stored));
        }
      }),
    );
  });

  it('by replacing writes later than all that any device has written', () => {
    fc.assert(
      fc.property(arbitrarySection, arbitrarySection, (stored, given) => {
        const after = imported(stored, given, 'replace');
        const merged = imported(after, stored, 'merge');
        const changed = [...merged].filter(
          ([key, raw]) => decodeRecord(key, after.get(key)).ok && raw !== after.get(key),
        );
        expect(changed.filter(([key]) => decodeRecord(key, stored.get(key)).ok)).toEqual([]);
      }),
    );
  });

  it('counts what it will add, change, remove and keep by kind', () => {
    const stored = new Map([
      [`read:${first}`, read(true, 1)],
      [`read:${second}`, read(true, 1)],
      [`note:${first}`, note('mine', 5)],
      [`note:${second}`, note('old', 1)],
      ['read:torn', 'torn'],
    ]);
    const given = new Map([
      [`read:${first}`, read(false, 2)],
      [`read:${third}`, read(true, 1)],
      [`note:${first}`, note('older', 4)],
      [`note:${second}`, note('new', 2)],
      ['mood:x', 1],
    ]);
    expect(Object.fromEntries(planImport(stored, given, 'merge', 'here').counts)).toEqual({
      read: { added: 1, changed: 0, removed: 1, kept: 1 },
      note: { added: 0, changed: 1, removed: 0, kept: 1 },
      unreadable: { added: 1, changed: 0, removed: 0, kept: 1 },
    });
    expect(Object.fromEntries(planImport(stored, given, 'replace', 'here').counts)).toEqual({
      read: { added: 1, changed: 0, removed: 2, kept: 0 },
      note: { added: 0, changed: 2, removed: 0, kept: 0 },
      unreadable: { added: 1, changed: 0, removed: 0, kept: 1 },
    });
  });
});
