import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperId } from '../paper/paper.ts';
import { anyPlan, papers, papersOwned } from '#testing/arbitrary-plans.ts';
import { numberedPaper } from '#testing/builders.ts';
import { applyFacts } from './apply-facts.ts';
import { orderKeyBetween } from './order-key.ts';
import { orderedList } from './select.ts';
import { EMPTY_SHELF, type Fact, type Shelf } from './shelf.ts';
import { bookmark, bookmarkAll, moveInList, unbookmark } from './list-transitions.ts';
import { untagPaper } from './tag-transitions.ts';
import { hide, markRead, writeNote } from './transitions.ts';

function shelfWith(...numbers: readonly number[]): Shelf {
  let shelf: Shelf = EMPTY_SHELF;
  for (const number of numbers.toReversed()) {
    shelf = applyFacts(shelf, bookmark(shelf, numberedPaper(number)).facts);
  }
  return shelf;
}

function idsOf(...numbers: readonly number[]): readonly PaperId[] {
  return numbers.map((number) => numberedPaper(number).id);
}

describe('acts on the shelf', () => {
  it('put a new bookmark on top, with a copy of the paper', () => {
    const shelf = shelfWith(3, 2, 1);
    expect(shelf.list).toEqual(idsOf(3, 2, 1));
    expect(shelf.copies.get(numberedPaper(2).id)).toEqual(numberedPaper(2));
  });

  it('take the copy away with the bookmark', () => {
    const shelf = shelfWith(2, 1);
    const after = applyFacts(shelf, unbookmark(shelf, numberedPaper(2).id).facts);
    expect(after).toEqual(shelfWith(1));
  });

  it('put many papers on top in their order, and leave those that are there where they are', () => {
    const third = papers.slice(2, 3);
    const shelf = applyFacts(EMPTY_SHELF, bookmarkAll(EMPTY_SHELF, third).facts);
    const { list } = applyFacts(shelf, bookmarkAll(shelf, papers.slice(0, 4)).facts);
    expect(list).toEqual([0, 1, 3, 2].map((place) => papers[place]?.id));
  });

  it('change nothing where all is as wanted', () => {
    const shelf = shelfWith(2, 1);
    expect(bookmark(shelf, numberedPaper(1)).facts).toEqual([]);
    expect(unbookmark(shelf, numberedPaper(3).id).facts).toEqual([]);
    expect(markRead(shelf, [numberedPaper(3).id], false).facts).toEqual([]);
    expect(hide(shelf, numberedPaper(3), false).facts).toEqual([]);
    expect(writeNote(shelf, numberedPaper(3), ' ').facts).toEqual([]);
    expect(untagPaper(shelf, numberedPaper(3), 'none').facts).toEqual([]);
    expect(moveInList(shelf, numberedPaper(1).id, 1).facts).toEqual([]);
    expect(moveInList(shelf, numberedPaper(3).id, 0).facts).toEqual([]);
  });

  it('move a paper to the place that a plain list would give it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.integer({ min: -1, max: 7 }))), (moves) => {
        let shelf = shelfWith(0, 1, 2, 3, 4, 5);
        const plain = [...shelf.list];
        for (const [number, to] of moves) {
          const id = numberedPaper(number).id;
          plain.splice(plain.indexOf(id), 1);
          plain.splice(Math.max(to, 0), 0, id);
          shelf = applyFacts(shelf, moveInList(shelf, id, to).facts);
          expect(shelf.list).toEqual(plain);
        }
      }),
    );
  });

  it('write one record a move', () => {
    const shelf = shelfWith(0, 1, 2, 3);
    expect(moveInList(shelf, numberedPaper(3).id, 1).facts).toHaveLength(1);
  });

  it('move between papers that got the same key in two tabs', () => {
    const order = orderKeyBetween(null, null);
    const facts = papers.map(({ id }): Fact => ({ kind: 'bookmark', id, value: { order } }));
    fc.assert(
      fc.property(fc.nat(11), fc.nat(11), (from, to) => {
        const shelf = applyFacts(EMPTY_SHELF, facts);
        const plain = [...shelf.list];
        const [id] = plain.splice(from, 1);
        if (id === undefined) throw new Error('The list has twelve papers.');
        plain.splice(to, 0, id);
        expect(applyFacts(shelf, moveInList(shelf, id, to).facts).list).toEqual(plain);
      }),
    );
  });

  it('keep a copy of a paper for exactly as long as anything is said about it', () => {
    fc.assert(
      fc.property(fc.array(anyPlan, { maxLength: 40 }), (plans) => {
        let shelf: Shelf = EMPTY_SHELF;
        for (const next of plans) {
          shelf = applyFacts(shelf, next(shelf).facts);
          expect(new Set(shelf.copies.keys())).toEqual(papersOwned(shelf));
        }
      }),
    );
  });
});

describe('the shelf', () => {
  it('keeps its list in order, however many facts come at once', () => {
    fc.assert(
      fc.property(fc.array(anyPlan, { maxLength: 40 }), (plans) => {
        let oneByOne: Shelf = EMPTY_SHELF;
        const facts: Fact[] = [];
        for (const next of plans) {
          const done = next(oneByOne);
          facts.push(...done.facts);
          oneByOne = applyFacts(oneByOne, done.facts);
          expect(oneByOne.list).toEqual(orderedList(oneByOne.bookmarks));
        }
        expect(applyFacts(EMPTY_SHELF, facts)).toEqual(oneByOne);
      }),
    );
  });

  it('stays the same object, in whole and in part, where nothing changes', () => {
    const shelf = shelfWith(2, 1);
    const { id } = numberedPaper(2);
    expect(applyFacts(shelf, [{ kind: 'read', id, value: false }])).toBe(shelf);
    const after = applyFacts(shelf, [{ kind: 'read', id, value: true }]);
    expect(after.bookmarks).toBe(shelf.bookmarks);
    expect(after.list).toBe(shelf.list);
    expect(after.copies).toBe(shelf.copies);
  });
});
