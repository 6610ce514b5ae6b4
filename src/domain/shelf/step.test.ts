import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan, papersOwned } from '#testing/arbitrary-plans.ts';
import { numberedPaper } from '#testing/builders.ts';
import { applyFacts } from './apply-facts.ts';
import { decodeStep, encodeStep, stepIdOf, stepKey } from './decode-step.ts';
import { factInShelf } from './fact.ts';
import { bookmark, moveInList, unbookmark } from './list-transitions.ts';
import { EMPTY_SHELF, type Shelf } from './shelf.ts';
import {
  changesOf,
  joined,
  papersOfStep,
  papersToTurn,
  type Step,
  type StepId,
  turn,
  turned,
} from './step.ts';
import { markRead, type Transition, writeNote } from './transitions.ts';

const KEY = 'step:0123456789abcdef';
const ID = stepIdOf(KEY) as StepId;

/** The step of an act, as storage gives it back. */
function stepOf(before: Shelf, done: Transition): Step {
  const changes = changesOf(done, (fact) => factInShelf(before, fact));
  const state = { changes, left: [], undone: false };
  const papers = papersToTurn(state, done.papers);
  const words = { said: 'Done', time: 7, session: 'session' };
  return read(encodeStep({ ...state, ...words, id: ID, papers, acted: 1, changed: 1 }));
}

function read(raw: unknown): Step {
  const decoded = decodeStep(KEY, structuredClone(raw));
  if (!decoded.ok) throw new TypeError(decoded.fault.message);
  return decoded.step;
}

/** The shelf and the step after the step was turned, by way of storage. */
function turnedOver(shelf: Shelf, step: Step): readonly [Shelf, Step] {
  const done = turn(shelf, step);
  return [applyFacts(shelf, done.facts), read(encodeStep(turned(step, done, 9)))];
}

describe('steps', () => {
  it('are taken back exactly, one after the other, and done again', () => {
    fc.assert(
      fc.property(fc.array(anyPlan, { maxLength: 30 }), (plans) => {
        let shelf: Shelf = EMPTY_SHELF;
        const past: (readonly [Shelf, Step])[] = [];
        const future: (readonly [Shelf, Step])[] = [];
        for (const next of plans) {
          const done = next(shelf);
          past.push([shelf, stepOf(shelf, done)]);
          shelf = applyFacts(shelf, done.facts);
        }
        for (const [before, step] of past.toReversed()) {
          const after = shelf;
          const [reached, undone] = turnedOver(shelf, step);
          shelf = reached;
          expect(shelf).toEqual(before);
          if (step.changes.length > 0) future.push([after, undone]);
        }
        for (const [after, step] of future.toReversed()) {
          [shelf] = turnedOver(shelf, step);
          expect(shelf).toEqual(after);
        }
      }),
    );
  });

  it('keep a copy of a paper for as long as anything is said of it, in whatever order they are turned', () => {
    const act = fc.record({ next: anyPlan, turnedAt: fc.nat(30) });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let shelf: Shelf = EMPTY_SHELF;
        const past: Step[] = [];
        for (const { next, turnedAt } of acts) {
          const chosen = past[turnedAt];
          if (chosen === undefined) {
            const done = next(shelf);
            past.push(stepOf(shelf, done));
            shelf = applyFacts(shelf, done.facts);
          } else {
            const [reached, step] = turnedOver(shelf, chosen);
            if (reached !== shelf) past[turnedAt] = step;
            shelf = reached;
          }
          expect(new Set(shelf.copies.keys())).toEqual(papersOwned(shelf));
        }
      }),
    );
  });

  it('of one session are taken back as one', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyPlan, { minLength: 1, maxLength: 8 }), (start, plans) => {
        const before = applyFacts(EMPTY_SHELF, start(EMPTY_SHELF).facts);
        let shelf = before;
        let whole = stepOf(before, { facts: [], inverse: [], papers: [] });
        for (const next of plans) {
          const done = next(shelf);
          const step = stepOf(shelf, done);
          whole = joined(whole, step);
          shelf = applyFacts(shelf, done.facts);
        }
        expect(turnedOver(shelf, whole)[0]).toEqual(before);
      }),
    );
  });

  it('are not taken back where something later stands in their place', () => {
    let before: Shelf = EMPTY_SHELF;
    for (const number of [1, 2]) {
      before = applyFacts(before, bookmark(before, numberedPaper(number)).facts);
    }
    const move = moveInList(before, numberedPaper(1).id, 0);
    const moved = applyFacts(before, move.facts);
    const removed = applyFacts(moved, unbookmark(moved, numberedPaper(1).id).facts);
    expect(turn(removed, stepOf(before, move)).facts).toEqual([]);
  });

  it('hold no copies of papers but those that they took away', () => {
    const paper = numberedPaper(1);
    const added = bookmark(EMPTY_SHELF, paper);
    const shelf = applyFacts(EMPTY_SHELF, added.facts);
    expect(stepOf(EMPTY_SHELF, added).papers).toEqual([]);
    expect(stepOf(shelf, unbookmark(shelf, paper.id)).papers).toEqual([paper]);
  });

  it('name each of their papers once', () => {
    const ids = [numberedPaper(1).id, numberedPaper(2).id];
    expect(papersOfStep(stepOf(EMPTY_SHELF, markRead(EMPTY_SHELF, ids, true)))).toEqual(ids);
    const noted = stepOf(EMPTY_SHELF, writeNote(EMPTY_SHELF, numberedPaper(1), 'One'));
    expect(papersOfStep(noted)).toEqual([numberedPaper(1).id]);
  });
});

describe('a stored step', () => {
  const step = stepOf(EMPTY_SHELF, writeNote(EMPTY_SHELF, numberedPaper(1), 'One'));

  it('keeps fields that it does not know', () => {
    const raw = { ...encodeStep(step), mood: 'calm' };
    expect(encodeStep(turned(step, turn(EMPTY_SHELF, step), 2), raw)).toMatchObject({
      mood: 'calm',
    });
    expect(stepKey(step.id)).toBe(KEY);
  });

  it('is left alone where any of it is damaged or of a newer version', () => {
    const raw = encodeStep(step);
    for (const field of Object.keys(raw)) {
      expect(decodeStep(KEY, { ...raw, [field]: Symbol.iterator }).ok).toBe(false);
      const { [field]: _, ...rest } = raw;
      expect(decodeStep(KEY, rest).ok).toBe(false);
    }
    const later = [{ key: 'mood:x', before: null, after: 'calm' }];
    for (const newer of [{ schema: 2 }, { ...raw, changes: later }]) {
      expect(decodeStep(KEY, newer)).toMatchObject({ fault: { code: 'newer' } });
    }
    expect(decodeStep('step:x', raw).ok).toBe(false);
    expect(decodeStep(`note:${numberedPaper(1).id}`, raw).ok).toBe(false);
  });
});
