import { describe, expect, it } from 'vitest';
import type { Step } from '#domain/shelf/step.ts';
import { numberedPaper } from '#testing/builders.ts';
import { promisesSettled } from '#testing/held-clock.ts';
import { memoryDisk } from '#testing/memory-platform.ts';
import { type ShelfTab, shelfTab } from '#testing/shelf-tab.ts';

async function openTab(disk = memoryDisk()): Promise<ShelfTab> {
  const tab = shelfTab(disk);
  tab.start();
  await promisesSettled();
  return tab;
}

function noticeOf({ notices }: ShelfTab) {
  return notices.getState().notice;
}

describe('a session of writing', () => {
  const [first, second] = [numberedPaper(1), numberedPaper(2)];

  it('is one step, however often it was saved', async () => {
    const tab = await openTab();
    tab.actions.setNote(first, 'Before', 'earlier');
    for (const text of ['W', 'Wh', '', 'Why', 'Why?']) tab.actions.setNote(first, text, 'session');
    tab.actions.undo();
    expect(tab.shelf.getState().notes.get(first.id)).toBe('Before');
    tab.actions.redo();
    expect(tab.shelf.getState().notes.get(first.id)).toBe('Why?');
    tab.actions.undo();
    tab.actions.undo();
    expect(tab.shelf.getState().notes.size).toBe(0);
    expect(tab.shelf.getState().copies.size).toBe(0);
  });

  it('is broken by another act, and another session is another step', async () => {
    const tab = await openTab();
    tab.actions.setNote(first, 'One', 'session');
    tab.actions.setRead(second, true, 'hand');
    tab.actions.setNote(first, 'One, two', 'session');
    tab.actions.setNote(first, 'One, two, three', 'next session');
    const notes = [0, 1, 2, 3].map(() => {
      tab.actions.undo();
      return tab.shelf.getState().notes.get(first.id);
    });
    expect(notes).toEqual(['One, two', 'One', 'One', undefined]);
  });

  it('is one step where it began before storage was read', async () => {
    const disk = memoryDisk();
    const earlier = await openTab(disk);
    earlier.actions.setNote(first, 'Before', 'earlier');
    await promisesSettled();
    const tab = shelfTab(disk);
    tab.actions.setNote(first, 'Af', 'session');
    tab.start();
    await promisesSettled();
    for (const text of ['Aft', 'Afte', 'After']) tab.actions.setNote(first, text, 'session');
    tab.actions.undo();
    expect(tab.shelf.getState().notes.get(first.id)).toBe('Before');
  });
});

describe('redo', () => {
  const [first, second] = [numberedPaper(1), numberedPaper(2)];

  it('is offered where something was undone, and can itself be undone', async () => {
    const tab = await openTab();
    tab.actions.setHidden(first, true);
    tab.actions.undo();
    expect(tab.notices.getState().notice).toMatchObject({ canUndo: false, canRedo: true });
    tab.actions.redo();
    expect(tab.notices.getState().notice).toMatchObject({
      text: 'Redone: moved to Hidden – “Paper number 1”',
      canUndo: true,
      canRedo: false,
    });
    expect(tab.shelf.getState().hidden.has(first.id)).toBe(true);
    tab.actions.undo();
    expect(tab.shelf.getState().hidden.size).toBe(0);
  });

  it('is over with a new act, but not with one that time did', async () => {
    const tab = await openTab();
    tab.actions.setHidden(first, true);
    tab.actions.undo();
    tab.actions.setRead(second, true, 'time');
    tab.actions.redo();
    expect(tab.shelf.getState().hidden.has(first.id)).toBe(true);
    tab.actions.undo();
    tab.actions.setRead(first, true, 'hand');
    tab.actions.redo();
    expect(noticeOf(tab)?.text).toBe('Nothing to redo');
    expect(tab.shelf.getState().hidden.size).toBe(0);
  });
});

describe('a step', () => {
  const [first, second] = [numberedPaper(1), numberedPaper(2)];

  function stepsOf({ records }: ShelfTab): readonly Step[] {
    return [...records.steps().values()].toSorted((one, other) => one.acted - other.acted);
  }

  function turn(tab: ShelfTab, position: number): void {
    const step = stepsOf(tab)[position];
    if (step === undefined) throw new RangeError(`There is no step ${position}.`);
    tab.actions.turnStep(step.id);
  }

  it('can be taken back and done again by itself, whatever was done since', async () => {
    const tab = await openTab();
    tab.actions.setHidden(first, true);
    tab.actions.setRead(second, true, 'hand');
    turn(tab, 0);
    expect(tab.shelf.getState()).toMatchObject({ hidden: new Set(), read: new Set([second.id]) });
    expect(noticeOf(tab)?.text).toBe('Undone: moved to Hidden – “Paper number 1”');
    turn(tab, 0);
    expect(tab.shelf.getState().hidden.has(first.id)).toBe(true);
    tab.actions.undo();
    expect(tab.shelf.getState()).toMatchObject({ hidden: new Set(), read: new Set([second.id]) });
  });

  it('leaves alone what another has changed since, now and ever after', async () => {
    const tab = await openTab();
    tab.actions.markAllRead([first.id, second.id], true);
    tab.actions.setRead(second, false, 'hand');
    await promisesSettled();
    turn(tab, 0);
    expect(tab.shelf.getState().read.size).toBe(0);
    turn(tab, 0);
    expect([...tab.shelf.getState().read]).toEqual([first.id]);
  });

  it('of which nothing stands any more changes nothing, and that is said', async () => {
    const tab = await openTab();
    tab.actions.setNote(first, 'One', null);
    tab.actions.setNote(first, 'Two', null);
    turn(tab, 0);
    expect(tab.shelf.getState().notes.get(first.id)).toBe('Two');
    expect(noticeOf(tab)?.text).toBe('Nothing of it is in effect any more');
  });

  it('that deleted a tag brings it back with all its papers, after a new start too', async () => {
    const disk = memoryDisk();
    const tab = await openTab(disk);
    tab.actions.setTagged(first, 'Proof', true);
    tab.actions.setTagged(second, 'Proof', true);
    const [id] = tab.shelf.getState().tags.keys();
    if (id === undefined) throw new RangeError('There is no tag.');
    tab.actions.removeTag(id);
    await promisesSettled();
    const next = await openTab(disk);
    expect(next.shelf.getState().copies.size).toBe(0);
    next.actions.undo();
    await promisesSettled();
    const { tags, tagged, copies } = next.shelf.getState();
    expect(tags.get(id)?.name).toBe('Proof');
    expect([...tagged.keys()].toSorted()).toEqual([first.id, second.id].toSorted());
    expect(copies.get(first.id)).toEqual(first);
  });

  it('is in storage with its facts or not at all', async () => {
    const disk = memoryDisk();
    const tab = await openTab(disk);
    disk.faultOf = () => 'quota';
    tab.actions.setHidden(first, true);
    await promisesSettled();
    expect(disk.records.size).toBe(0);
    disk.faultOf = () => null;
    tab.records.retryNow();
    await promisesSettled();
    expect([...disk.records.keys()].map((key) => key.split(':')[0])).toEqual([
      'hidden',
      'paper',
      'step',
    ]);
  });
});

describe('undo', () => {
  it('goes back over a hundred steps, and over a new start', async () => {
    const disk = memoryDisk();
    const tab = await openTab(disk);
    for (let number = 0; number < 120; number += 1) {
      tab.actions.setBookmarked(numberedPaper(number), true);
    }
    const { list } = tab.shelf.getState();
    await promisesSettled();
    const next = await openTab(disk);
    for (let number = 0; number < 120; number += 1) next.actions.undo();
    await promisesSettled();
    expect(next.shelf.getState().list).toEqual([]);
    const last = await openTab(disk);
    for (let number = 0; number < 120; number += 1) last.actions.redo();
    await promisesSettled();
    expect(last.shelf.getState().list).toEqual(list);
    last.actions.redo();
    await promisesSettled();
    expect(noticeOf(last)?.text).toBe('Nothing to redo');
  });

  it('takes back the last act, whichever tab did it', async () => {
    const disk = memoryDisk();
    const [first, second] = [numberedPaper(1), numberedPaper(2)];
    const [left, right] = [await openTab(disk), await openTab(disk)];
    left.actions.setNote(first, 'Left', 'left session');
    left.actions.setRead(second, true, 'hand');
    await promisesSettled();
    right.actions.setNote(first, 'Right', 'right session');
    await promisesSettled();
    const seen = [];
    for (const tab of [left, right, left, right]) {
      tab.actions.undo();
      await promisesSettled();
      const { notes, read } = right.shelf.getState();
      seen.push([notes.get(first.id), read.has(second.id), noticeOf(tab)?.text]);
    }
    expect(seen).toEqual([
      ['Left', true, 'Undone: note changed – “Paper number 1”'],
      ['Left', false, 'Undone: marked as read'],
      [undefined, false, 'Undone: note written – “Paper number 1”'],
      [undefined, false, 'Nothing to undo'],
    ]);
  });

  it('comes before an act that was asked for after it, however long it takes', async () => {
    const disk = memoryDisk();
    const [first, second] = [numberedPaper(1), numberedPaper(2)];
    const earlier = await openTab(disk);
    earlier.actions.setHidden(first, true);
    await promisesSettled();
    const tab = await openTab(disk);
    tab.actions.undo();
    tab.actions.setRead(second, true, 'hand');
    await promisesSettled();
    expect(tab.shelf.getState()).toMatchObject({ hidden: new Set(), read: new Set([second.id]) });
  });

  it('works on what was done on this page where storage never opens', async () => {
    const disk = memoryDisk();
    disk.faultOf = () => 'blocked';
    const tab = await openTab(disk);
    tab.actions.setHidden(numberedPaper(1), true);
    tab.actions.undo();
    tab.actions.undo();
    await promisesSettled();
    expect(tab.shelf.getState().hidden.size).toBe(0);
    expect(noticeOf(tab)?.text).toBe('Nothing to undo');
  });

  it('takes back an act done before storage was read, and not what was there already', async () => {
    const disk = memoryDisk();
    const [first, second] = [numberedPaper(1), numberedPaper(2)];
    const earlier = await openTab(disk);
    earlier.actions.setBookmarked(first, true);
    await promisesSettled();
    const tab = shelfTab(disk);
    tab.actions.setBookmarked(first, true);
    tab.actions.setBookmarked(second, true);
    tab.start();
    await promisesSettled();
    tab.actions.undo();
    await promisesSettled();
    expect((await openTab(disk)).shelf.getState().list).toEqual([first.id]);
  });
});
