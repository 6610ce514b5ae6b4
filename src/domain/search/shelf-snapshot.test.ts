import { expect, test } from 'vitest';
import { buildPaper } from '#testing/builders.ts';
import { changeBetween, type ShelfSnapshot } from './shelf-snapshot.ts';

const papers = ['One', 'Two', 'Three'].map((title) => buildPaper({ title }));
const [one, two, three] = papers.map(({ id }) => id);
if (!one || !two || !three) throw new Error('There are three papers.');

function snapshot(version: number, read: typeof papers, list: typeof papers): ShelfSnapshot {
  return {
    version,
    read: new Set(read.map(({ id }) => id)),
    list: new Map(list.map((paper) => [paper.id, paper])),
  };
}

test('a change holds what came and what went', () => {
  const before = snapshot(1, papers.slice(0, 2), papers.slice(0, 1));
  const after = snapshot(2, papers.slice(1), papers.slice(2));
  expect(changeBetween(before, after)).toEqual({
    readAdded: [three],
    readRemoved: [one],
    listAdded: [three],
    listRemoved: [one],
  });
});

test('a change from nothing holds all', () => {
  expect(changeBetween(null, snapshot(1, papers, papers.slice(1)))).toEqual({
    readAdded: [one, two, three],
    readRemoved: [],
    listAdded: [two, three],
    listRemoved: [],
  });
});
