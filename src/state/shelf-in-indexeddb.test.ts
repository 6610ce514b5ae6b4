import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { openRecords } from '#platform/records.ts';
import { numberedPaper } from '#testing/builders.ts';
import { memoryDisk } from '#testing/memory-platform.ts';
import { type ShelfTab, shelfTab } from '#testing/shelf-tab.ts';

const channel = memoryDisk();

/** A tab on the browser's database of this name. */
async function openTab(name: string, replica: string): Promise<ShelfTab> {
  const tab = shelfTab(channel, replica);
  tab.records.start({
    ...tab.platform,
    openRecords: (onClosed) => openRecords(name, onClosed),
  });
  await allSaved(tab);
  return tab;
}

function allSaved({ health }: ShelfTab): Promise<void> {
  return vi.waitFor(() => expect(health.getState()).toMatchObject({ kind: 'saved', pending: 0 }), {
    timeout: 60_000,
    interval: 5,
  });
}

describe('the shelf in IndexedDB', () => {
  it('loses none of 200 writes of each of two tabs, which agree in the end', async () => {
    const left = await openTab('two tabs', 'left');
    const right = await openTab('two tabs', 'right');
    for (let number = 0; number < 200; number += 1) {
      left.actions.setBookmarked(numberedPaper(number), true);
      right.actions.setRead(numberedPaper(number), true, 'hand');
    }
    await Promise.all([allSaved(left), allSaved(right)]);
    const fresh = await openTab('two tabs', 'fresh');
    expect(fresh.shelf.getState().list).toHaveLength(200);
    expect(fresh.shelf.getState().read.size).toBe(200);
    await vi.waitFor(() => {
      expect(left.shelf.getState().read).toEqual(fresh.shelf.getState().read);
      expect(right.shelf.getState().list).toEqual(fresh.shelf.getState().list);
    });
  });

  it('is the same after it was written, moved about, undone and read again', async () => {
    const tab = await openTab('acts', 'tab');
    for (let number = 0; number < 20; number += 1) {
      tab.actions.setBookmarked(numberedPaper(number), true);
      tab.actions.moveInList(numberedPaper(number).id, (number * 7) % 5);
      if (number % 4 === 0) tab.actions.undo();
    }
    await allSaved(tab);
    const { list, bookmarks, copies, read } = tab.shelf.getState();
    const next = await openTab('acts', 'next');
    expect(next.shelf.getState()).toMatchObject({ list, bookmarks, copies, read });
  });
});
