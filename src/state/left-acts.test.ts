import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TRIALS } from '#testing/act-trials.ts';
import { anyAct } from '#testing/arbitrary-acts.ts';
import { numberedPaper } from '#testing/builders.ts';
import { promisesSettled } from '#testing/held-clock.ts';
import { type MemoryDisk, memoryDisk } from '#testing/memory-platform.ts';
import { stubStorage } from '#testing/memory-storage.ts';
import { contents, diskWithShelf } from '#testing/shelf-for-trials.ts';
import { type ShelfTab, shelfTab } from '#testing/shelf-tab.ts';
import { followLeftActs } from './left-acts.ts';

const [first, second] = [numberedPaper(1), numberedPaper(2)];

let texts: Map<string, string>;

beforeEach(() => {
  texts = new Map();
  stubStorage(texts);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

interface Page extends ShelfTab {
  readonly done: Promise<void>;
  readonly leave: () => void;
}

async function openPage(disk: MemoryDisk): Promise<Page> {
  const tab = shelfTab(disk);
  const { done, leave } = followLeftActs(tab.records, tab.shelf, tab.health);
  tab.start();
  await promisesSettled();
  return { ...tab, done, leave };
}

/** A page after one that was left; storage answers it. */
async function nextPage(disk: MemoryDisk): Promise<Page> {
  disk.faultOf = () => null;
  const page = await openPage(disk);
  await promisesSettled();
  return page;
}

/** A page that reads what is stored, and has no room to write. */
async function openFullPage(disk: MemoryDisk): Promise<Page> {
  // To open and to read are the first two calls of a page.
  const last = disk.calls + 2;
  disk.faultOf = (call) => (call > last ? 'quota' : null);
  return openPage(disk);
}

/** The steps of a page, what was said of each and whether it was taken back. */
function history({ records }: ShelfTab) {
  const steps = [...records.steps().values()];
  return steps.map(({ id, said, undone }) => ({ id, said, undone }));
}

async function wholeHistory(page: ShelfTab) {
  while (await page.records.readMoreSteps('changed', 50));
  return history(page).toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

describe.each(TRIALS)('an act that its page could not store: %s', (_, act) => {
  it('is done by the next page, as the step that it was, and then let go', async () => {
    const disk = await diskWithShelf();
    const page = await openPage(disk);
    await wholeHistory(page);
    disk.faultOf = () => 'never';
    act(page);
    page.leave();
    const shown = contents(page);
    const steps = await wholeHistory(page);
    expect(texts.size).toBe(1);
    const next = await nextPage(disk);
    expect(contents(next)).toEqual(shown);
    expect(await wholeHistory(next)).toEqual(steps);
    expect(texts.size).toBe(0);
    expect(contents(await openPage(disk))).toEqual(shown);
  });
});

describe('acts that a page leaves', () => {
  it('are all there once, however many of them were stored after all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyAct, { minLength: 1, maxLength: 12 }),
        fc.nat(12),
        async (acts, count) => {
          texts.clear();
          const disk = memoryDisk();
          const page = await openPage(disk);
          for (const act of acts) act(page);
          page.leave();
          const shown = contents(page);
          const steps = await wholeHistory(page);
          const last = disk.calls + count;
          disk.faultOf = (call) => (call > last ? 'never' : null);
          await promisesSettled();
          const next = await nextPage(disk);
          expect(contents(next)).toEqual(shown);
          expect(await wholeHistory(next)).toEqual(steps);
        },
      ),
    );
  });

  it('are shown by pages that cannot store them either, and stored by the first that can', async () => {
    const disk = memoryDisk();
    const page = await openPage(disk);
    disk.faultOf = () => 'quota';
    page.actions.setBookmarked(first, true);
    page.leave();
    const next = await openFullPage(disk);
    expect(contents(next).list).toEqual([first.id]);
    expect(next.health.getState()).toMatchObject({ kind: 'failing', code: 'quota', pending: 1 });
    next.leave();
    expect(texts.size).toBe(1);
    expect(contents(await nextPage(disk)).list).toEqual([first.id]);
    expect(texts.size).toBe(0);
  });

  it('change nothing that was changed elsewhere since', async () => {
    const disk = memoryDisk();
    const page = await openPage(disk);
    disk.faultOf = () => 'never';
    page.actions.restoreNote(first, 'Mine');
    page.actions.setBookmarked(second, true);
    page.leave();
    disk.faultOf = () => null;
    const other = shelfTab(disk, 'other');
    other.start();
    await promisesSettled();
    other.actions.restoreNote(first, 'Theirs');
    await promisesSettled();
    const next = await nextPage(disk);
    expect(contents(next).notes.get(first.id)).toBe('Theirs');
    expect(contents(next).list).toEqual([second.id]);
  });

  it('come before what the next page does, though its reader was quicker than storage', async () => {
    const disk = memoryDisk();
    const page = await openPage(disk);
    page.actions.setBookmarked(first, true);
    await promisesSettled();
    disk.faultOf = () => 'never';
    page.actions.setBookmarked(first, false);
    page.leave();
    disk.faultOf = () => null;
    const next = shelfTab(disk);
    const { done } = followLeftActs(next.records, next.shelf, next.health);
    const early = done.then(() => next.actions.setBookmarked(first, true));
    next.start();
    await early;
    await promisesSettled();
    expect(contents(next).list).toEqual([first.id]);
  });

  it('keep no page waiting where there are none', async () => {
    const tab = shelfTab(memoryDisk());
    await expect(followLeftActs(tab.records, tab.shelf, tab.health).done).resolves.toBeUndefined();
  });

  it('of two pages are all done', async () => {
    const disk = memoryDisk();
    const [one, other] = [await openPage(disk), await openPage(disk)];
    disk.faultOf = () => 'never';
    one.actions.setBookmarked(first, true);
    other.actions.setBookmarked(second, true);
    one.leave();
    other.leave();
    const next = await nextPage(disk);
    expect(new Set(contents(next).list)).toEqual(new Set([first.id, second.id]));
    expect(texts.size).toBe(0);
  });

  it('are let go by their own page where that comes back and saves them', async () => {
    const disk = memoryDisk();
    const page = await openPage(disk);
    disk.faultOf = () => 'aborted';
    page.actions.setBookmarked(first, true);
    await promisesSettled();
    page.leave();
    expect(texts.size).toBe(1);
    disk.faultOf = () => null;
    await page.platform.clock.advance(60_000);
    expect(texts.size).toBe(0);
  });

  it.each([
    '[{"kind":"new","key":"step:0123',
    '[{"kind":"new","key":"step:0123456789abcdef","step":{"schema":99}}]',
    '{}',
  ])('are left as they are where they cannot be read: %s', async (text) => {
    texts.set('lectern.left-acts.0123456789abcdef', text);
    const page = await openPage(memoryDisk());
    page.actions.setBookmarked(first, true);
    await promisesSettled();
    expect(contents(page).list).toEqual([first.id]);
    expect(texts.get('lectern.left-acts.0123456789abcdef')).toBe(text);
  });
});
