import { describe, expect, it } from 'vitest';
import { numberedPaper } from '#testing/builders.ts';
import { promisesSettled } from '#testing/held-clock.ts';
import { type MemoryDisk, memoryDisk } from '#testing/memory-platform.ts';
import { type ShelfTab, shelfTab } from '#testing/shelf-tab.ts';
import { followStepCount } from './step-count.ts';

const [first, second] = [numberedPaper(1), numberedPaper(2)];
const DAY = 24 * 60 * 60 * 1000;

async function openTab(disk: MemoryDisk): Promise<ShelfTab> {
  const tab = shelfTab(disk);
  tab.start();
  followStepCount(tab.records, tab.shelf, tab.platform.clock);
  await tab.platform.clock.advance(1_000);
  return tab;
}

/** A disk with so many steps, the first of them older than 30 days and the others not. */
function diskWith(count: number, old: number, now: number): MemoryDisk {
  const disk = memoryDisk();
  for (let number = 0; number < count; number += 1) {
    const changes = [{ key: `read:${first.id}`, before: false, after: true }];
    const time = now - (number < old ? 31 : 29) * DAY;
    const plain = { said: 'Marked as read', time, session: null, left: [], papers: [] };
    const counters = { acted: number + 1, changed: number + 1 };
    const key = `step:${String(number).padStart(16, '0')}`;
    disk.records.set(key, { schema: 1, ...plain, changes, undone: false, ...counters });
  }
  return disk;
}

describe('the count of steps', () => {
  it('follows what is done here and in other tabs, and not what is taken back', async () => {
    const disk = memoryDisk();
    const tab = await openTab(disk);
    expect(tab.shelf.getState().stepCount).toBe(0);
    tab.actions.setHidden(first, true);
    tab.actions.setRead(second, true, 'hand');
    tab.actions.undo();
    await tab.platform.clock.advance(1_000);
    expect(tab.shelf.getState().stepCount).toBe(2);
    const other = await openTab(disk);
    other.actions.setHidden(second, true);
    await promisesSettled();
    await tab.platform.clock.advance(1_000);
    expect(tab.shelf.getState().stepCount).toBe(3);
  });

  it('leaves out old steps that it lets go, of which 500 always stay', async () => {
    const now = memoryDisk().openTab().clock.now();
    const disk = diskWith(640, 600, now);
    const tab = await openTab(disk);
    expect(tab.shelf.getState().stepCount).toBe(500);
    expect(disk.records.has('step:0000000000000139')).toBe(false);
    expect(disk.records.has('step:0000000000000140')).toBe(true);
  });

  it('keeps all that is younger than 30 days, however much it is', async () => {
    const now = memoryDisk().openTab().clock.now();
    const disk = diskWith(900, 20, now);
    const tab = await openTab(disk);
    expect(tab.shelf.getState().stepCount).toBe(880);
  });
});
