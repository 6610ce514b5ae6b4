import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAct } from '#testing/arbitrary-acts.ts';
import { numberedPaper } from '#testing/builders.ts';
import { openedTab } from '#testing/every-fact.ts';
import { promisesSettled } from '#testing/held-clock.ts';
import { memoryDisk } from '#testing/memory-platform.ts';
import { applyFacts } from '../shelf/apply-facts.ts';
import { decodeRecord } from '../shelf/decode.ts';
import { decodeStep } from '../shelf/decode-step.ts';
import { EMPTY_SHELF, type Shelf } from '../shelf/shelf.ts';
import { type Step, type StepId, turn, turned } from '../shelf/step.ts';
import type { Transition } from '../shelf/transitions.ts';
import type { Section } from './backup.ts';
import { type ImportMode, planImport } from './import-plan.ts';
import { importStep } from './import-step.ts';

const MODES: readonly ImportMode[] = ['merge', 'replace', 'restore'];
const id = '00000000000000aa' as StepId;
const NOTHING: Transition = { facts: [], inverse: [], papers: [] };

type ArbitraryAct = typeof anyAct extends fc.Arbitrary<infer Act> ? Act : never;

/** The records of a library in which these things were done. */
async function libraryAfter(acts: readonly ArbitraryAct[]): Promise<Section> {
  const disk = memoryDisk();
  const tab = await openedTab(disk);
  for (const act of acts) act(tab);
  await promisesSettled();
  return new Map([...disk.records].filter(([key]) => !/^(?:step|revision):/.test(key)));
}

function shelfOf(records: Section): Shelf {
  const facts = [...records].flatMap(([key, raw]) => {
    const decoded = decodeRecord(key, raw);
    return decoded.ok ? [decoded.register.value] : [];
  });
  return applyFacts(EMPTY_SHELF, facts);
}

function stepOf(stored: Section, given: Section, mode: ImportMode): Step | null {
  const plan = planImport(stored, given, mode, 'here');
  const record = importStep({ id, mode, time: 7 }, plan, stored, new Map());
  if (record === null) return null;
  const decoded = decodeStep(...record);
  if (!decoded.ok) throw new Error(decoded.fault.message);
  return decoded.step;
}

/** What a shelf says, copies of papers apart. */
function said(shelf: Shelf): Shelf {
  return { ...shelf, copies: new Map() };
}

describe('an import as a step', () => {
  it('is taken back whole, with the copies of papers, and done again', async () => {
    const acts = fc.array(anyAct, { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(acts, acts, fc.constantFrom(...MODES), async (own, foreign, mode) => {
        const [stored, given] = [await libraryAfter(own), await libraryAfter(foreign)];
        const { written } = planImport(stored, given, mode, 'here');
        const [before, after] = [shelfOf(stored), shelfOf(new Map([...stored, ...written]))];
        const step = stepOf(stored, given, mode);
        const back = step === null ? NOTHING : turn(after, step);
        const undone = applyFacts(after, back.facts);
        expect(said(undone)).toEqual(said(before));
        for (const paper of before.copies.keys()) expect(undone.copies.has(paper)).toBe(true);
        const again = step === null ? NOTHING : turn(undone, turned(step, back, step.changed + 1));
        expect(said(applyFacts(undone, again.facts))).toEqual(said(after));
      }),
      { numRuns: 300 },
    );
  });

  it('is none where nothing is changed, where it is too large, or what it meets cannot be read', () => {
    const key = (number: number): string => `note:${numberedPaper(number).id}`;
    const note = (text: string) => ({ schema: 1, value: { text }, at: [1, 'a'] });
    const some: Section = new Map([[key(1), note('One.')]]);
    expect(stepOf(new Map(), some, 'merge')?.said).toBe('Imported a file');
    expect(stepOf(some, some, 'merge')).toBeNull();
    expect(stepOf(new Map(), new Map([[key(1), note('x'.repeat(2_000_000))]]), 'merge')).toBeNull();
    const read = { schema: 1, value: true, at: [1, 'a'] };
    const reads = Array.from({ length: 20_001 }, (_, number) => {
      return [`read:${numberedPaper(number).id}`, read] as const;
    });
    expect(stepOf(new Map(), new Map(reads.slice(1)), 'merge')).not.toBeNull();
    expect(stepOf(new Map(), new Map(reads), 'merge')).toBeNull();
    expect(stepOf(new Map([[key(1), 'torn']]), some, 'replace')).toBeNull();
    expect(stepOf(new Map([['mood:x', 'torn']]), some, 'restore')).toBeNull();
    expect(
      stepOf(new Map(), new Map<string, unknown>([...some, ['mood:x', 'torn']]), 'merge'),
    ).toBeNull();
  });
});
