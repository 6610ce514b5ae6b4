import { describe, expect, it } from 'vitest';
import { decodeRecord } from '#domain/shelf/decode.ts';
import { stepKey } from '#domain/shelf/decode-step.ts';
import { laterRegister } from '#domain/shelf/register.ts';
import { numberedPaper } from '#testing/builders.ts';
import { promisesSettled } from '#testing/held-clock.ts';
import { type MemoryDisk, memoryDisk } from '#testing/memory-platform.ts';
import { type ShelfTab, shelfTab } from '#testing/shelf-tab.ts';

const [first, second, third] = [numberedPaper(1), numberedPaper(2), numberedPaper(3)];

async function openTab(disk: MemoryDisk, replica?: string): Promise<ShelfTab> {
  const tab = shelfTab(disk, replica);
  tab.start();
  await promisesSettled();
  return tab;
}

describe('the shelf in storage', () => {
  it('is there again in the next session', async () => {
    const disk = memoryDisk();
    const tab = await openTab(disk);
    tab.actions.setBookmarked(first, true);
    tab.actions.setBookmarked(second, true);
    tab.actions.setRead(third, true, 'hand');
    await promisesSettled();
    const next = await openTab(disk);
    const { bookmarks, list, copies, read, status } = next.shelf.getState();
    expect(list).toEqual([second.id, first.id]);
    expect([...bookmarks.keys()].toSorted()).toEqual([first.id, second.id].toSorted());
    expect(copies.get(first.id)).toEqual(first);
    expect([...read]).toEqual([third.id]);
    expect(status).toBe('ready');
    expect(next.health.getState()).toMatchObject({ kind: 'saved', pending: 0, setAside: 0 });
  });

  it('is stamped so that of two libraries the later act holds, however many acts were before the earlier', async () => {
    const [busy, fresh] = [memoryDisk(), memoryDisk()];
    const elsewhere = await openTab(busy, 'elsewhere');
    for (const note of ['one', 'two', 'three']) {
      elsewhere.actions.setNote(first, note, null);
      await promisesSettled();
    }
    const here = await openTab(fresh, 'here');
    await here.platform.clock.advance(60_000);
    here.actions.setNote(first, 'later', null);
    await promisesSettled();
    const key = `note:${first.id}`;
    const [older, newer] = [busy, fresh].map((disk) => {
      const decoded = decodeRecord(key, disk.records.get(key));
      if (!decoded.ok) throw new Error(decoded.fault.message);
      return decoded.register;
    });
    if (older === undefined || newer === undefined) throw new Error('Both notes are stored.');
    expect(laterRegister(older, newer)).toBe(newer);
    expect(laterRegister(newer, older)).toBe(newer);
  });

  it('is shown before it is saved, and saved in one transaction an act', async () => {
    const disk = memoryDisk();
    const tab = await openTab(disk);
    const calls = disk.calls;
    tab.actions.setBookmarked(first, true);
    expect(tab.shelf.getState().list).toEqual([first.id]);
    expect(tab.health.getState().pending).toBe(1);
    expect(disk.records.size).toBe(0);
    await promisesSettled();
    expect(disk.calls).toBe(calls + 1);
    expect(tab.health.getState().pending).toBe(0);
    expect([...disk.records.keys()]).toEqual([
      `bookmark:${first.id}`,
      `paper:${first.id}`,
      ...[...tab.records.steps().keys()].map(stepKey),
    ]);
  });

  it('takes in what was done before it was open, on top of what was stored', async () => {
    const disk = memoryDisk();
    const earlier = await openTab(disk);
    earlier.actions.setBookmarked(first, true);
    earlier.actions.setBookmarked(second, true);
    await promisesSettled();

    const tab = shelfTab(disk);
    tab.actions.setBookmarked(third, true);
    tab.actions.setRead(first, true, 'time');
    tab.start();
    tab.actions.setRead(second, true, 'time');
    expect(tab.shelf.getState().status).toBe('opening');
    await promisesSettled();
    expect(tab.shelf.getState().list).toEqual([third.id, second.id, first.id]);
    expect((await openTab(disk)).shelf.getState()).toMatchObject({
      list: [third.id, second.id, first.id],
      read: new Set([first.id, second.id]),
    });
  });

  it('leaves a bookmark where it is that is set again before it was read', async () => {
    const disk = memoryDisk();
    const earlier = await openTab(disk);
    earlier.actions.setBookmarked(first, true);
    earlier.actions.setBookmarked(second, true);
    await promisesSettled();
    const stored = structuredClone(disk.records);

    const tab = shelfTab(disk);
    tab.actions.setBookmarked(first, true);
    tab.start();
    await promisesSettled();
    expect(tab.shelf.getState().list).toEqual([second.id, first.id]);
    expect(disk.records).toEqual(stored);
    expect(tab.health.getState().pending).toBe(0);
  });

  it('asks once, after the first bookmark, that the browser keep it', async () => {
    const tab = await openTab(memoryDisk());
    tab.actions.setRead(first, true, 'hand');
    await promisesSettled();
    expect(tab.platform.persistenceRequests()).toBe(0);
    tab.actions.setBookmarked(first, true);
    tab.actions.setBookmarked(second, true);
    await promisesSettled();
    expect(tab.platform.persistenceRequests()).toBe(1);
  });

  it('counts its version up with every change and with nothing else', async () => {
    const tab = await openTab(memoryDisk());
    const { version } = tab.shelf.getState();
    tab.actions.setRead(first, true, 'time');
    tab.actions.setRead(first, true, 'time');
    await promisesSettled();
    expect(tab.shelf.getState().version).toBe(version + 1);
  });
});

describe('two tabs', () => {
  it('lose none of 200 writes each', async () => {
    const disk = memoryDisk();
    const left = await openTab(disk, 'left');
    const right = await openTab(disk, 'right');
    for (let number = 0; number < 200; number += 1) {
      left.actions.setBookmarked(numberedPaper(number), true);
      right.actions.setBookmarked(numberedPaper(200 + number), true);
      if (number % 3 === 0) await promisesSettled();
    }
    await promisesSettled();
    const fresh = await openTab(disk, 'fresh');
    expect(fresh.shelf.getState().list).toHaveLength(400);
    for (const tab of [left, right]) {
      expect(tab.shelf.getState().list).toEqual(fresh.shelf.getState().list);
      expect(tab.shelf.getState().copies).toEqual(fresh.shelf.getState().copies);
    }
  });

  it('show the write that was acknowledged last, whoever has the greater counter', async () => {
    const disk = memoryDisk();
    const left = await openTab(disk, 'left');
    const right = await openTab(disk, 'right');
    for (let number = 0; number < 9; number += 1) {
      right.actions.setRead(numberedPaper(number), true, 'hand');
    }
    await promisesSettled();
    left.actions.setRead(first, false, 'hand');
    await promisesSettled();
    expect(left.shelf.getState().read.has(first.id)).toBe(false);
    expect(right.shelf.getState().read).toEqual(left.shelf.getState().read);
  });

  it('keep showing an act of their own that is not saved yet, and save it last', async () => {
    const disk = memoryDisk();
    const left = await openTab(disk, 'left');
    const right = await openTab(disk, 'right');
    disk.faultOf = () => 'quota';
    left.actions.setRead(first, true, 'hand');
    await promisesSettled();
    disk.faultOf = () => null;
    right.actions.setBookmarked(second, true);
    right.actions.setRead(first, true, 'hand');
    right.actions.setRead(first, false, 'hand');
    await promisesSettled();
    left.records.retryNow();
    await promisesSettled();
    for (const tab of [left, right, await openTab(disk, 'fresh')]) {
      expect(tab.shelf.getState()).toMatchObject({ list: [second.id], read: new Set([first.id]) });
    }
  });
});
