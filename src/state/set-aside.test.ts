import { describe, expect, it } from 'vitest';
import { numberedPaper } from '#testing/builders.ts';
import { promisesSettled } from '#testing/held-clock.ts';
import { type MemoryDisk, memoryDisk } from '#testing/memory-platform.ts';
import { type ShelfTab, shelfTab } from '#testing/shelf-tab.ts';

const [first, second] = [numberedPaper(1), numberedPaper(2)];
const damaged = { schema: 1, value: 'perhaps', at: [3, 'tab'] };
/** After any clock here. */
const LATER = Date.UTC(2030, 0, 1);
const newer = { schema: 2, value: { often: true }, at: { clock: 9 } };

async function openTab(disk: MemoryDisk): Promise<ShelfTab> {
  const tab = shelfTab(disk);
  tab.start();
  await promisesSettled();
  return tab;
}

async function diskWith(record: unknown): Promise<MemoryDisk> {
  const disk = memoryDisk();
  const tab = await openTab(disk);
  tab.actions.setRead(second, true, 'hand');
  tab.actions.setRead(first, true, 'hand');
  await promisesSettled();
  disk.records.set(`read:${first.id}`, structuredClone(record));
  return disk;
}

describe('a record that cannot be read', () => {
  it('is set aside while the others load', async () => {
    const tab = await openTab(await diskWith(damaged));
    expect([...tab.shelf.getState().read]).toEqual([second.id]);
    expect(tab.health.getState()).toMatchObject({
      kind: 'saved',
      code: 'unreadable',
      setAside: 1,
      message: 'Lectern cannot read 1 saved entry and leaves what it found. Export keeps it.',
    });
  });

  it('is never written over: the act stays in memory, and the reader is told', async () => {
    const disk = await diskWith(damaged);
    const tab = await openTab(disk);
    tab.actions.setRead(first, true, 'hand');
    tab.actions.setBookmarked(second, true);
    await promisesSettled();
    expect(disk.records.get(`read:${first.id}`)).toEqual(damaged);
    expect(tab.shelf.getState().read.has(first.id)).toBe(true);
    expect(tab.health.getState()).toMatchObject({
      kind: 'failing',
      code: 'unreadable',
      pending: 1,
    });
    expect(disk.records.has(`bookmark:${second.id}`)).toBe(true);
  });

  it('is saved over once it can be read again and the reader retries', async () => {
    const disk = await diskWith(damaged);
    const tab = await openTab(disk);
    tab.actions.setRead(first, true, 'hand');
    await promisesSettled();
    tab.records.retryNow();
    await promisesSettled();
    expect(tab.health.getState()).toMatchObject({ kind: 'failing', pending: 1 });
    disk.records.set(`read:${first.id}`, { schema: 1, value: false, at: [LATER, 'other'] });
    tab.records.retryNow();
    await promisesSettled();
    expect(tab.health.getState()).toMatchObject({ kind: 'saved', code: null, pending: 0 });
    expect(disk.records.get(`read:${first.id}`)).toEqual({
      schema: 1,
      value: true,
      at: [LATER + 1, 'tab'],
    });
  });

  it('holds back the whole act that it is part of', async () => {
    const disk = await diskWith(damaged);
    disk.records.set(`paper:${second.id}`, 'torn');
    const tab = await openTab(disk);
    tab.actions.setBookmarked(second, true);
    await promisesSettled();
    expect(disk.records.has(`bookmark:${second.id}`)).toBe(false);
    expect(tab.shelf.getState().list).toEqual([second.id]);
  });

  it('no longer holds back a fact that a later act has saved', async () => {
    const disk = await diskWith({ schema: 1, value: true, at: [5, 'tab'] });
    disk.records.set(`paper:${second.id}`, 'torn');
    const tab = await openTab(disk);
    tab.actions.setBookmarked(second, true);
    tab.actions.setBookmarked(first, true);
    await promisesSettled();
    expect(tab.health.getState().pending).toBe(2);
    tab.actions.moveInList(second.id, 0);
    await promisesSettled();
    expect(tab.health.getState().pending).toBe(1);
    expect(disk.records.has(`bookmark:${second.id}`)).toBe(true);
  });

  it('is exported raw, even what JSON cannot hold', async () => {
    const disk = await diskWith(damaged);
    disk.records.set(`read:${second.id}`, { schema: 1, value: 7n });
    const { fileName, text } = (await openTab(disk)).records.exportShelf();
    expect(fileName).toBe('lectern-2019-12-06.json');
    expect(JSON.parse(text)).toMatchObject({
      format: 'lectern-shelf',
      schema: 1,
      records: [],
      setAside: [
        { key: `read:${second.id}`, record: '[object Object]' },
        { key: `read:${first.id}`, record: damaged },
      ],
    });
  });
});

describe('a record of a newer version', () => {
  it('is named as such, and equal to the byte after acts on it', async () => {
    const disk = await diskWith(newer);
    disk.records.set('mood:later', { schema: 1, value: 'text' });
    const before = structuredClone(disk.records);
    const tab = await openTab(disk);
    tab.actions.setRead(first, true, 'hand');
    tab.actions.undo();
    await promisesSettled();
    expect(disk.records).toEqual(before);
    expect(tab.health.getState().setAside).toBe(2);
    const reopened = (await openTab(disk)).health.getState();
    expect(reopened).toMatchObject({ kind: 'saved', code: 'newer' });
    expect(reopened.message).toContain('reload the page');
  });

  it('that arrives while the page is open is left alone too', async () => {
    const disk = await diskWith({ schema: 1, value: true, at: [5, 'other'] });
    const tab = await openTab(disk);
    disk.records.set(`read:${first.id}`, newer);
    disk.openTab('newer').tabs.announce([`read:${first.id}`]);
    await promisesSettled();
    expect(tab.health.getState()).toMatchObject({ code: 'newer', setAside: 1 });
    expect(tab.shelf.getState().read.has(first.id)).toBe(true);
    tab.actions.setRead(first, false, 'hand');
    await promisesSettled();
    expect(disk.records.get(`read:${first.id}`)).toEqual(newer);
  });
});
