import { array, object, parse, string, unknown } from 'valibot';
import { describe, expect, it } from 'vitest';
import { ACTS, type Trial, TRIALS } from '#testing/act-trials.ts';
import { numberedPaper } from '#testing/builders.ts';
import { promisesSettled } from '#testing/held-clock.ts';
import { type MemoryDisk, memoryDisk, type PlannedFault } from '#testing/memory-platform.ts';
import { shelfTab } from '#testing/shelf-tab.ts';
import { contents, diskWithShelf, openTab } from '#testing/shelf-for-trials.ts';

const [first, second, third] = [numberedPaper(1), numberedPaper(2), numberedPaper(3)];
const CODES = ['quota', 'aborted', 'closed', 'blocked', 'unknown', 'never'] as const;

const entries = array(object({ key: string(), record: unknown() }));
const exportedFile = object({ records: entries });

/** How many calls of storage it takes to open a shelf and save an act. */
async function callsFor(act: Trial): Promise<number> {
  const disk = await diskWithShelf();
  act(await openTab(disk));
  await promisesSettled();
  return disk.calls;
}

/** What a fresh tab finds, whatever the disk was told to do. */
async function storedContents(disk: MemoryDisk) {
  disk.faultOf = () => null;
  return contents(await openTab(disk));
}

describe.each(TRIALS)('while storage fails: %s', (_, act) => {
  it.each(CODES)('is whole in memory at once and in storage later, after one %s', async (code) => {
    const calls = await callsFor(act);
    expect(calls).toBeGreaterThan(2);
    // One beyond, for the calls that a failure brings about.
    for (let failing = 1; failing <= calls + 1; failing += 1) {
      const disk = await diskWithShelf();
      const tab = shelfTab(disk);
      disk.faultOf = (call) => (call === failing ? code : null);
      tab.start();
      await tab.platform.clock.advance(60_000);
      act(tab);
      const shown = contents(tab);
      await tab.platform.clock.advance(60_000);
      expect(contents(tab)).toEqual(shown);
      expect(tab.health.getState()).toMatchObject({ kind: 'saved', code: null, pending: 0 });
      expect(await storedContents(disk)).toEqual(shown);
    }
  });

  it.each(CODES)('leaves storage as it was and says so, where it is %s for good', async (code) => {
    const disk = await diskWithShelf();
    const before = structuredClone(disk.records);
    const tab = await openTab(disk);
    disk.faultOf = (): PlannedFault => code;
    act(tab);
    const shown = contents(tab);
    await tab.platform.clock.advance(300_000);
    expect(contents(tab)).toEqual(shown);
    expect(tab.health.getState().kind).toBe('failing');
    expect(tab.health.getState().pending).toBeGreaterThan(0);
    expect(disk.records).toEqual(before);
    disk.faultOf = () => null;
    tab.records.retryNow();
    await promisesSettled();
    expect(tab.health.getState()).toMatchObject({ kind: 'saved', pending: 0, message: '' });
    expect(await storedContents(disk)).toEqual(shown);
  });

  it('is kept in memory where storage never opens', async () => {
    for (const code of CODES) {
      const disk = await diskWithShelf();
      disk.faultOf = () => code;
      const tab = shelfTab(disk);
      tab.start();
      tab.actions.setBookmarked(first, true);
      tab.actions.setBookmarked(second, true);
      await tab.platform.clock.advance(4_000);
      act(tab);
      const shown = contents(tab);
      await tab.platform.clock.advance(60_000);
      expect(tab.shelf.getState().status).toBe('ready');
      expect(contents(tab)).toEqual(shown);
      expect(tab.health.getState().kind).toBe('unavailable');
    }
  });
});

it('tries every act of the table of acts', () => {
  expect(Object.keys(ACTS).toSorted()).toEqual(
    Object.keys(shelfTab(memoryDisk()).actions).toSorted(),
  );
});

describe('failing storage', () => {
  it('is told to the reader at once, in words of its cause', async () => {
    const disk = memoryDisk();
    disk.faultOf = () => 'blocked';
    const tab = await openTab(disk);
    expect(tab.health.getState()).toEqual({
      kind: 'unavailable',
      code: 'blocked',
      message:
        'Not saved on this device: this browser blocks storage for this page. What you mark lasts until you close it.',
      pending: 0,
      setAside: 0,
    });
  });

  it('is tried again after 1, 2, 4 … and at most 30 seconds', async () => {
    const disk = memoryDisk();
    const tab = await openTab(disk);
    disk.faultOf = () => 'quota';
    tab.actions.setRead(first, true, 'hand');
    await promisesSettled();
    disk.calls = 0;
    const callsAfter = async (milliseconds: number) => {
      await tab.platform.clock.advance(milliseconds);
      return disk.calls;
    };
    expect(await callsAfter(999)).toBe(0);
    expect(await callsAfter(1)).toBe(1);
    expect(await callsAfter(2_000)).toBe(2);
    expect(await callsAfter(4_000 + 8_000 + 16_000 + 30_000)).toBe(6);
    expect(await callsAfter(29_999)).toBe(6);
    expect(await callsAfter(1)).toBe(7);
  });

  it('is not taken for mended before a write has gone well', async () => {
    const disk = memoryDisk();
    const tab = await openTab(disk);
    disk.calls = 2;
    disk.faultOf = (call) => (call % 3 === 0 ? 'unknown' : null);
    tab.actions.setRead(first, true, 'hand');
    await promisesSettled();
    await tab.platform.clock.advance(1_000);
    expect(disk.calls).toBe(6);
    expect(tab.health.getState()).toMatchObject({ kind: 'failing', code: 'unknown' });
    await tab.platform.clock.advance(1_999);
    expect(disk.calls).toBe(6);
    await tab.platform.clock.advance(1);
    expect(disk.calls).toBe(9);
  });

  it('for want of space is no reason to read everything again', async () => {
    const disk = memoryDisk();
    const tab = await openTab(disk);
    disk.calls = 0;
    disk.faultOf = (call) => (call === 1 ? 'quota' : null);
    tab.actions.setRead(first, true, 'hand');
    await tab.platform.clock.advance(1_000);
    expect(disk.calls).toBe(2);
    expect(tab.health.getState()).toMatchObject({ kind: 'saved', pending: 0 });
  });

  it('makes later acts wait their turn, and all are saved in the end', async () => {
    const disk = memoryDisk();
    const tab = await openTab(disk);
    disk.faultOf = () => 'quota';
    tab.actions.setBookmarked(first, true);
    await promisesSettled();
    tab.actions.setBookmarked(second, true);
    tab.actions.setBookmarked(first, false);
    expect(tab.health.getState()).toMatchObject({ kind: 'failing', code: 'quota', pending: 3 });
    expect(tab.health.getState().message).toContain('out of space');
    disk.faultOf = () => null;
    await tab.platform.clock.advance(1_000);
    expect((await storedContents(disk)).list).toEqual([second.id]);
  });

  it('exports what is not saved with what is', async () => {
    const disk = await diskWithShelf();
    const tab = await openTab(disk);
    disk.faultOf = () => 'quota';
    tab.actions.setBookmarked(third, true);
    tab.actions.setRead(first, false, 'hand');
    const { text } = tab.records.exportShelf();
    const exported = memoryDisk();
    const content = parse(exportedFile, JSON.parse(text));
    for (const { key, record } of content.records) exported.records.set(key, record);
    expect(contents(await openTab(exported))).toEqual(contents(tab));
  });

  it('exports the history with it: steps that can be undone, and texts of notes replaced', async () => {
    const disk = await diskWithShelf();
    const tab = await openTab(disk);
    tab.actions.setNote(first, 'Old.', null);
    await promisesSettled();
    disk.faultOf = () => 'quota';
    tab.actions.setNote(first, 'New.', null);
    tab.actions.setTagged(first, 'unsaved', true);
    tab.actions.addToList([second], 'Unsaved');
    await promisesSettled();
    const { records, steps, revisions } = parse(
      object({ ...exportedFile.entries, steps: entries, revisions: entries }),
      JSON.parse(tab.records.exportShelf().text),
    );
    expect(revisions.map(({ record }) => record)).toMatchObject([{ value: { text: 'Old.' } }]);
    const exported = memoryDisk();
    for (const { key, record } of [...records, ...steps, ...revisions])
      exported.records.set(key, record);
    const other = await openTab(exported);
    expect(contents(other)).toEqual(contents(tab));
    other.actions.undo();
    await promisesSettled();
    other.actions.undo();
    await promisesSettled();
    other.actions.undo();
    await promisesSettled();
    expect(other.shelf.getState().notes.get(first.id)).toBe('Old.');
    expect(other.shelf.getState().lists.size).toBe(2);
    expect(other.shelf.getState().tags.size).toBe(1);
  });
});

describe('a connection closed under us', () => {
  it('is opened again by itself', async () => {
    const disk = await diskWithShelf();
    const tab = await openTab(disk);
    const kept = structuredClone(disk.records);
    disk.clear();
    for (const [key, record] of kept) disk.records.set(key, record);
    expect(tab.health.getState()).toMatchObject({ kind: 'failing', code: 'closed' });
    await tab.platform.clock.advance(1_000);
    expect(tab.health.getState()).toMatchObject({ kind: 'saved', code: null });
  });

  it('whose records are gone keeps the shelf in memory and saves it again when asked', async () => {
    const disk = await diskWithShelf();
    const tab = await openTab(disk);
    const shown = contents(tab);
    disk.clear();
    await tab.platform.clock.advance(1_000);
    expect(tab.health.getState()).toMatchObject({ kind: 'failing', code: 'removed' });
    expect(contents(tab)).toEqual(shown);
    expect(disk.records.size).toBe(0);
    tab.records.retryNow();
    await promisesSettled();
    expect(tab.health.getState()).toMatchObject({ kind: 'saved', pending: 0 });
    expect(await storedContents(disk)).toEqual(shown);
  });
});
