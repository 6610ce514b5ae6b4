import { describe, expect, test } from 'vitest';
import { BundleError } from '#domain/bundle/bundle-error.ts';
import type { Manifest } from '#domain/bundle/manifest.ts';
import type { PaperId } from '#domain/paper/paper.ts';
import { toNumbers } from '#domain/search/bitset.ts';
import { NO_FACTS, type PaperFacts } from '#domain/search/shelf-facts.ts';
import { marksOf } from '#domain/search/paper-marks.ts';
import type { ShelfChange } from '#domain/search/shelf-snapshot.ts';
import { buildPaper, day } from '#testing/builders.ts';
import { bundleInMemory, decodeText } from '#testing/memory-bundle.ts';
import { numberFinder } from './paper-numbers.ts';
import { ShelfIndex } from './shelf-index.ts';

const papers = ['One', 'Two', 'Three', 'Four'].map((title) => buildPaper({ title }));
const gone = buildPaper({ title: 'Gone' });
// The bundle numbers them from the last to the first.
const ids = papers.map(({ id }) => id);

function openShelf(): ShelfIndex {
  const bundle = bundleInMemory(papers);
  const find = numberFinder(bundle.manifest, bundle.load, decodeText);
  return new ShelfIndex(bundle.manifest.paperCount, find);
}

function each(of: readonly PaperId[], facts: Partial<PaperFacts>): ShelfChange {
  return of.map((id) => [id, { ...NO_FACTS, ...facts }]);
}

function numbersIn(
  shelf: ShelfIndex,
  view: Parameters<ShelfIndex['view']>[0],
  withHidden = false,
): number[] {
  const { members } = shelf.view(view, withHidden);
  return members === null ? [] : [...toNumbers(members)];
}

describe('the shelf in the worker', () => {
  test('counts as unread what is not read, whatever else was read elsewhere', async () => {
    const shelf = openShelf();
    expect(shelf.sizes().unread).toBe(4);
    await shelf.change(each([...ids.slice(0, 2), gone.id], { read: true }));
    expect(shelf.sizes().unread).toBe(2);
    expect(numbersIn(shelf, 'unread')).toEqual([0, 1]);
    await shelf.change(each(ids.slice(0, 1), {}));
    expect(shelf.sizes().unread).toBe(3);
  });

  test('keeps hidden papers in their own view alone, unless they are asked for', async () => {
    const shelf = openShelf();
    expect(shelf.view('all').members).toBeNull();
    await shelf.change(each(ids.slice(0, 1), { hidden: true, bookmarked: true }));
    expect(shelf.sizes()).toEqual({ all: 3, unread: 3, hidden: 1 });
    expect(numbersIn(shelf, 'all')).toEqual([0, 1, 2]);
    expect(numbersIn(shelf, 'unread')).toEqual([0, 1, 2]);
    expect(numbersIn(shelf, 'reading-list')).toEqual([]);
    expect(numbersIn(shelf, 'hidden')).toEqual([3]);
    expect(shelf.view('all', true).members).toBeNull();
    expect(numbersIn(shelf, 'unread', true)).toEqual([0, 1, 2, 3]);
    expect(numbersIn(shelf, 'reading-list', true)).toEqual([3]);
    await shelf.change(each(ids.slice(0, 1), {}));
    expect(shelf.view('all').members).toBeNull();
    expect(shelf.sizes()).toEqual({ all: 4, unread: 4, hidden: 0 });
  });

  test('keeps hidden papers that are gone from the bundle, with a copy, in their own view alone', async () => {
    const shelf = openShelf();
    const hidden = { hidden: true };
    expect(await shelf.change(each([gone.id, ...ids.slice(0, 1)], hidden))).toEqual([gone.id]);
    shelf.addCopies([gone], marksOf);
    expect(shelf.view('hidden').gone).toEqual([gone]);
    expect(shelf.view('all', true).gone).toEqual([]);
    expect(shelf.sizes()).toEqual({ all: 3, unread: 3, hidden: 2 });
  });

  test('counts what is read under the days of the bundle', async () => {
    const shelf = openShelf();
    const days: Manifest['days'] = [
      [day('2019-12-04'), 1],
      [day('2019-12-05'), 1],
      [day('2019-12-06'), 2],
    ];
    expect(shelf.countReadByDay(days)).toEqual([]);
    // The digest's last paper has the lowest number.
    await shelf.change(each([...ids.slice(0, 2), ids[3] ?? gone.id, gone.id], { read: true }));
    expect(shelf.countReadByDay(days)).toEqual([
      { day: '2019-12-04', count: 1 },
      { day: '2019-12-06', count: 2 },
    ]);
  });

  test('asks for copies of what the bundle does not have, until it has them', async () => {
    const shelf = openShelf();
    const listed = each([gone.id, ...ids.slice(0, 1)], { bookmarked: true });
    expect(await shelf.change(listed)).toEqual([gone.id]);
    expect(await shelf.change([])).toEqual([gone.id]);
    shelf.addCopies([gone], marksOf);
    expect(await shelf.change([])).toEqual([]);
    expect(shelf.view('reading-list').gone).toEqual([gone]);
    expect(numbersIn(shelf, 'reading-list')).toEqual([3]);
    expect(shelf.view('reading-list').ids).toEqual(new Map([[3, ids[0]]]));
  });

  test('gives each list its own papers, those that the bundle lost by their copies', async () => {
    const shelf = openShelf();
    const lists = [{ id: 'a', name: 'Thesis' }];
    const inA = each([gone.id, ...ids.slice(0, 1)], { lists });
    expect(await shelf.change(inA)).toEqual([gone.id]);
    await shelf.change(each(ids.slice(1, 2), { lists: [{ id: 'b', name: 'Thesis' }] }));
    shelf.addCopies([gone], marksOf);
    expect(numbersIn(shelf, 'list a')).toEqual([3]);
    expect(shelf.view('list a').gone).toEqual([gone]);
    expect(numbersIn(shelf, 'list b')).toEqual([2]);
    expect(numbersIn(shelf, 'list c')).toEqual([]);
    expect(numbersIn(shelf, 'reading-list')).toEqual([]);
    await shelf.change(each([gone.id], {}));
    expect(shelf.view('list a').gone).toEqual([]);
  });

  test('forgets what was taken from the list', async () => {
    const shelf = openShelf();
    await shelf.change(each([gone.id, ...ids], { bookmarked: true }));
    shelf.addCopies([gone], marksOf);
    await shelf.change(each([gone.id, ...ids.slice(1)], {}));
    expect(shelf.view('reading-list').gone).toEqual([]);
    expect(numbersIn(shelf, 'reading-list')).toEqual([3]);
  });

  test('finds papers by what was noted of them, those without a word included', async () => {
    const shelf = openShelf();
    await shelf.change(each(ids.slice(0, 2), { note: 'Good.' }));
    expect([...toNumbers(shelf.papersWith(({ note }) => note !== null))]).toEqual([2, 3]);
    expect([...toNumbers(shelf.papersWith(({ note }) => note === null))]).toEqual([0, 1]);
  });

  test('gives views that later changes do not reach', async () => {
    const shelf = openShelf();
    const { members } = shelf.view('unread');
    await shelf.change(each(ids, { read: true }));
    expect(members && toNumbers(members)).toHaveLength(4);
  });

  test('takes no part of a change when a file that it needs fails', async () => {
    const bundle = bundleInMemory(papers);
    const fault = { code: 'status', message: 'Gone.', file: 'identities' } as const;
    let isBroken = true;
    const find = numberFinder(
      bundle.manifest,
      (reference) => (isBroken ? Promise.reject(new BundleError(fault)) : bundle.load(reference)),
      decodeText,
    );
    const shelf = new ShelfIndex(4, find);
    const change = each(ids, { read: true, bookmarked: true });
    await expect(shelf.change(change)).rejects.toThrow(BundleError);
    expect(shelf.sizes().unread).toBe(4);
    expect(numbersIn(shelf, 'reading-list')).toEqual([]);
    isBroken = false;
    await shelf.change(change);
    expect(shelf.sizes().unread).toBe(0);
  });
});
