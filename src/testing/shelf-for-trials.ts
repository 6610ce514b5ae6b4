import type { Shelf } from '#domain/shelf/shelf.ts';
import { numberedPaper } from './builders.ts';
import { promisesSettled } from './held-clock.ts';
import { type MemoryDisk, memoryDisk } from './memory-platform.ts';
import { type ShelfTab, shelfTab } from './shelf-tab.ts';

const [first, second, third] = [numberedPaper(1), numberedPaper(2), numberedPaper(3)];

/** A tab that has read what is stored. */
export async function openTab(disk: MemoryDisk): Promise<ShelfTab> {
  const tab = shelfTab(disk);
  tab.start();
  await promisesSettled();
  return tab;
}

/** A disk with the shelf that the trials of acts stand on; its calls are counted from there. */
export async function diskWithShelf(): Promise<MemoryDisk> {
  const disk = memoryDisk();
  const tab = await openTab(disk);
  tab.actions.setBookmarked(first, true);
  tab.actions.setBookmarked(second, true);
  tab.actions.setRead(first, true, 'hand');
  tab.actions.setTagged(second, 'to do', true);
  tab.actions.saveSearch('Graphs', 'q=graph');
  tab.actions.saveSearch('Trees', 'q=tree');
  tab.actions.addToList([first, third], 'Thesis');
  tab.actions.addToList([first], 'to discuss');
  await promisesSettled();
  disk.calls = 0;
  return disk;
}

/** What the reader owns in a tab. */
export function contents({ shelf }: ShelfTab): Shelf {
  const { status: _, version: __, stepCount: ___, ...owned } = shelf.getState();
  return owned;
}
