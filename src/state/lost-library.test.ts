import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { numberedPaper } from '#testing/builders.ts';
import { promisesSettled } from '#testing/held-clock.ts';
import { type MemoryDisk, memoryDisk } from '#testing/memory-platform.ts';
import { type ShelfTab, shelfTab } from '#testing/shelf-tab.ts';
import { beginAnew, useLostLibrary, watchForLoss } from './lost-library.ts';

const paper = numberedPaper(1);

async function visit(disk: MemoryDisk): Promise<ShelfTab> {
  const tab = shelfTab(disk);
  watchForLoss(tab.records);
  tab.start();
  await promisesSettled();
  return tab;
}

function isLost(): boolean {
  return useLostLibrary.getState().isLost;
}

beforeEach(() => {
  const texts = new Map<string, string>();
  vi.stubGlobal('document', { baseURI: 'https://example.org/' });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => texts.set(key, text),
    removeItem: (key: string) => texts.delete(key),
  });
});

afterEach(() => {
  beginAnew();
  vi.unstubAllGlobals();
});

describe('a library that is gone', () => {
  it('is missed at the next visit, and no longer once the reader begins anew', async () => {
    const disk = memoryDisk();
    (await visit(disk)).actions.setBookmarked(paper, true);
    await promisesSettled();
    disk.records.clear();
    await visit(disk);
    expect(isLost()).toBe(true);
    beginAnew();
    await visit(disk);
    expect(isLost()).toBe(false);
  });

  it('is not missed where there was none, nor where all was taken back', async () => {
    const disk = memoryDisk();
    await visit(disk);
    const tab = await visit(disk);
    tab.actions.setBookmarked(paper, true);
    tab.actions.undo();
    await promisesSettled();
    await visit(disk);
    expect(isLost()).toBe(false);
  });

  it('is not missed by a tab that was opened before another stored the first of it', async () => {
    const disk = memoryDisk();
    const [early, other] = [await visit(disk), await visit(disk)];
    other.actions.setBookmarked(paper, true);
    await promisesSettled();
    early.actions.setBookmarked(numberedPaper(2), true);
    await promisesSettled();
    expect(isLost()).toBe(false);
  });

  it('is not missed where storage does not answer', async () => {
    const disk = memoryDisk();
    (await visit(disk)).actions.setBookmarked(paper, true);
    await promisesSettled();
    disk.faultOf = () => 'blocked';
    await visit(disk);
    expect(isLost()).toBe(false);
  });
});
