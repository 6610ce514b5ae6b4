import { expect, test } from 'vitest';
import { buildPaper } from '#testing/builders.ts';
import { snapshotOf } from '#testing/shelf-snapshots.ts';
import { NO_FACTS } from './shelf-facts.ts';
import { changeBetween } from './shelf-snapshot.ts';

const papers = ['One', 'Two', 'Three'].map((title) => buildPaper({ title }));
const [one, two, three] = papers.map(({ id }) => id);
if (!one || !two || !three) throw new Error('There are three papers.');

test('a change holds the facts of what differs, as they are now', () => {
  const before = snapshotOf('1', {
    read: [one, two],
    bookmarked: [one],
    notes: [[two, 'Good.']],
    tags: [[three, ['to do']]],
  });
  const after = snapshotOf('2', {
    read: [two, three],
    bookmarked: [three],
    notes: [[two, 'Very good.']],
    tags: [[three, ['to do']]],
  });
  expect(new Map(changeBetween(before, after))).toEqual(
    new Map([
      [one, NO_FACTS],
      [two, { ...NO_FACTS, read: true, note: 'Very good.' }],
      [three, { ...NO_FACTS, read: true, bookmarked: true, tags: ['to do'] }],
    ]),
  );
});

test('a change leaves out what is the same', () => {
  const before = snapshotOf('1', { read: [one, two], hidden: [two], linked: [three] });
  const after = { ...before, version: '2', read: new Set([one]) };
  expect(changeBetween(before, after)).toEqual([[two, { ...NO_FACTS, hidden: true }]]);
});

test('a change from nothing holds all', () => {
  const after = snapshotOf('1', { hidden: [one], linked: [two] });
  expect(new Map(changeBetween(null, after))).toEqual(
    new Map([
      [one, { ...NO_FACTS, hidden: true }],
      [two, { ...NO_FACTS, linked: true }],
    ]),
  );
});

test('a change names lists by their ids and names, anew where either changes', () => {
  const inLists = [{ id: 'a', name: 'Thesis' }];
  const before = snapshotOf('1', { lists: [[one, inLists]] });
  expect(changeBetween(null, before)).toEqual([[one, { ...NO_FACTS, lists: inLists }]]);
  const renamed = snapshotOf('2', { lists: [[one, [{ id: 'a', name: 'Book' }]]] });
  expect(changeBetween(before, renamed)).toEqual([
    [one, { ...NO_FACTS, lists: [{ id: 'a', name: 'Book' }] }],
  ]);
  expect(changeBetween(before, snapshotOf('3', {}))).toEqual([[one, NO_FACTS]]);
});
