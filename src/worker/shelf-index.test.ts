import { describe, expect, test } from 'vitest';
import { BundleError } from '#domain/bundle/bundle-error.ts';
import { toNumbers } from '#domain/search/bitset.ts';
import type { ShelfChange } from '#domain/search/shelf-snapshot.ts';
import { buildPaper } from '#testing/builders.ts';
import { bundleInMemory, decodeText } from '#testing/memory-bundle.ts';
import { numberFinder } from './paper-numbers.ts';
import { ShelfIndex } from './shelf-index.ts';

const papers = ['One', 'Two', 'Three', 'Four'].map((title) => buildPaper({ title }));
const gone = buildPaper({ title: 'Gone' });
const ids = papers.map(({ id }) => id);
const NOTHING: ShelfChange = { readAdded: [], readRemoved: [], listAdded: [], listRemoved: [] };

function openShelf(): ShelfIndex {
  const bundle = bundleInMemory(papers);
  const find = numberFinder(bundle.manifest, bundle.load, decodeText);
  return new ShelfIndex(bundle.manifest.paperCount, find);
}

function numbersIn(shelf: ShelfIndex, view: 'unread' | 'reading-list'): number[] {
  const { members } = shelf.view(view);
  return members === null ? [] : [...toNumbers(members)];
}

describe('the shelf in the worker', () => {
  test('counts as unread what is not read, whatever else was read elsewhere', async () => {
    const shelf = openShelf();
    expect(shelf.countUnread()).toBe(4);
    await shelf.change({ ...NOTHING, readAdded: [...ids.slice(0, 2), gone.id] });
    expect(shelf.countUnread()).toBe(2);
    expect(numbersIn(shelf, 'unread')).toEqual([0, 1]);
    await shelf.change({ ...NOTHING, readRemoved: ids.slice(0, 1) });
    expect(shelf.countUnread()).toBe(3);
  });

  test('asks for copies of what the bundle does not have, until it has them', async () => {
    const shelf = openShelf();
    const listAdded = [gone.id, ...ids.slice(0, 1)];
    expect(await shelf.change({ ...NOTHING, listAdded })).toEqual([gone.id]);
    expect(await shelf.change(NOTHING)).toEqual([gone.id]);
    shelf.addCopies([gone]);
    expect(await shelf.change(NOTHING)).toEqual([]);
    expect(shelf.view('reading-list').gone).toEqual([gone]);
    expect(numbersIn(shelf, 'reading-list')).toEqual([3]);
    expect(shelf.view('reading-list').ids).toEqual(new Map([[3, ids[0]]]));
  });

  test('forgets what was taken from the list', async () => {
    const shelf = openShelf();
    await shelf.change({ ...NOTHING, listAdded: [gone.id, ...ids] });
    shelf.addCopies([gone]);
    await shelf.change({ ...NOTHING, listRemoved: [gone.id, ...ids.slice(1)] });
    expect(shelf.view('reading-list').gone).toEqual([]);
    expect(numbersIn(shelf, 'reading-list')).toEqual([3]);
  });

  test('gives views that later changes do not reach', async () => {
    const shelf = openShelf();
    const { members } = shelf.view('unread');
    await shelf.change({ ...NOTHING, readAdded: ids });
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
    const change = { ...NOTHING, readAdded: ids, listAdded: ids };
    await expect(shelf.change(change)).rejects.toThrow(BundleError);
    expect(shelf.countUnread()).toBe(4);
    expect(numbersIn(shelf, 'reading-list')).toEqual([]);
    isBroken = false;
    await shelf.change(change);
    expect(shelf.countUnread()).toBe(0);
  });
});
