import { numberedPaper } from '#testing/builders.ts';
import { describe, expect, it } from 'vitest';
import { applyFacts } from './apply-facts.ts';
import { keepList } from './keep-list.ts';
import { bookmark } from './list-transitions.ts';
import { EMPTY_SHELF } from './shelf.ts';
import { writeNote } from './transitions.ts';

const [first, second, third] = [numberedPaper(1), numberedPaper(2), numberedPaper(3)] as const;

describe('keeping a list', () => {
  it('puts its papers on top in their order, and leaves where it stands what is there', () => {
    const shelf = applyFacts(EMPTY_SHELF, bookmark(EMPTY_SHELF, second).facts);
    const kept = applyFacts(shelf, keepList(shelf, [third, second, first], new Map(), null).facts);
    expect(kept.list).toEqual([third.id, first.id, second.id]);
    expect(kept.copies.get(third.id)).toEqual(third);
  });

  it('takes notes only where the reader has none', () => {
    const shelf = applyFacts(EMPTY_SHELF, writeNote(EMPTY_SHELF, first, 'Mine.').facts);
    const notes = new Map([
      [first.id, 'Theirs.'],
      [second.id, 'Theirs.'],
      [third.id, ' '],
    ]);
    const kept = applyFacts(shelf, keepList(shelf, [first, second, third], notes, null).facts);
    expect([...kept.notes]).toEqual([
      [first.id, 'Mine.'],
      [second.id, 'Theirs.'],
    ]);
  });

  it('puts its papers into a list of a name, and not on the reading list', () => {
    const notes = new Map([[first.id, 'Theirs.']]);
    const kept = applyFacts(
      EMPTY_SHELF,
      keepList(EMPTY_SHELF, [second, first], notes, ' Thesis ').facts,
    );
    expect(kept.list).toEqual([]);
    expect([...kept.lists.values()].map(({ name }) => name)).toEqual(['Thesis']);
    expect([...kept.listed.values()].map(({ list }) => list)).toEqual([[second.id, first.id]]);
    expect(kept.notes.get(first.id)).toBe('Theirs.');
    const more = applyFacts(kept, keepList(kept, [third, first], notes, 'thesis').facts);
    expect(more.lists.size).toBe(1);
    expect([...more.listed.values()].map(({ list }) => list)).toEqual([
      [third.id, second.id, first.id],
    ]);
  });

  it.each([null, 'Thesis'])('is taken back as one, list: %s', (listName) => {
    const notes = new Map([[first.id, 'Theirs.']]);
    const done = keepList(EMPTY_SHELF, [first, second], notes, listName);
    const kept = applyFacts(EMPTY_SHELF, done.facts);
    expect(applyFacts(kept, done.inverse)).toEqual(EMPTY_SHELF);
  });
});
