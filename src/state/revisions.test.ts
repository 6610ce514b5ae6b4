import { describe, expect, it } from 'vitest';
import { decodeRevision, earlierTexts, encodeRevision } from '#domain/shelf/revision.ts';
import { numberedPaper } from '#testing/builders.ts';
import { promisesSettled } from '#testing/held-clock.ts';
import { type MemoryDisk, memoryDisk } from '#testing/memory-platform.ts';
import { type ShelfTab, shelfTab } from '#testing/shelf-tab.ts';
import { readRevisions } from './revisions.ts';

const [paper, other] = [numberedPaper(1), numberedPaper(2)];
const DAY = 24 * 60 * 60 * 1000;

async function openTab(disk: MemoryDisk, replica = 'tab'): Promise<ShelfTab> {
  const tab = shelfTab(disk, replica);
  tab.start();
  await promisesSettled();
  return tab;
}

async function textsOf({ records, shelf }: ShelfTab): Promise<readonly string[]> {
  const present = shelf.getState().notes.get(paper.id) ?? '';
  return earlierTexts(await readRevisions(records, paper.id), present).map(({ text }) => text);
}

async function write(tab: ShelfTab, text: string, session: string): Promise<void> {
  tab.actions.setNote(paper, text, session);
  await promisesSettled();
}

describe('the earlier texts of a note', () => {
  it('are those that each session of writing found, and not those between its keys', async () => {
    const tab = await openTab(memoryDisk());
    for (const text of ['O', 'On', 'One']) await write(tab, text, 'first');
    for (const text of ['Tw', 'Two']) await write(tab, text, 'second');
    expect(await textsOf(tab)).toEqual(['One']);
    await write(tab, '', 'third');
    expect(await textsOf(tab)).toEqual(['Two', 'One']);
  });

  it('hold what was lost where two tabs wrote the same note, and the last one stands', async () => {
    const disk = memoryDisk();
    const [left, right] = [await openTab(disk, 'left'), await openTab(disk, 'right')];
    disk.faultOf = () => 'quota';
    left.actions.setNote(paper, 'Of the left', 'left session');
    await promisesSettled();
    disk.faultOf = () => null;
    await write(right, 'Of the right', 'right session');
    left.records.retryNow();
    await promisesSettled();
    for (const tab of [left, right, await openTab(disk)]) {
      expect(tab.shelf.getState().notes.get(paper.id)).toBe('Of the left');
      expect(await textsOf(tab)).toEqual(['Of the right']);
    }
  });

  it('hold what another tab wrote between two keys of one session', async () => {
    const disk = memoryDisk();
    const [left, right] = [await openTab(disk, 'left'), await openTab(disk, 'right')];
    await write(left, 'Le', 'left session');
    await write(right, 'Right', 'right session');
    await write(left, 'Left', 'left session');
    expect(await textsOf(left)).toEqual(['Right', 'Le']);
  });

  it('can be put back, as a step like any other, and stay after a new start', async () => {
    const disk = memoryDisk();
    const tab = await openTab(disk);
    await write(tab, 'One', 'first');
    await write(tab, 'Two', 'second');
    tab.actions.restoreNote(paper, 'One');
    await promisesSettled();
    expect(await textsOf(await openTab(disk))).toEqual(['Two']);
    tab.actions.undo();
    await promisesSettled();
    expect(tab.shelf.getState().notes.get(paper.id)).toBe('Two');
  });

  it('are of this note alone, and none where storage does not answer', async () => {
    const disk = memoryDisk();
    const tab = await openTab(disk);
    tab.actions.setNote(other, 'Of another', 'first');
    tab.actions.setNote(other, 'Of another still', 'second');
    await promisesSettled();
    expect(await textsOf(tab)).toEqual([]);
    disk.faultOf = () => 'unknown';
    expect(await readRevisions(tab.records, other.id)).toEqual([]);
  });

  it('are let go beyond the newest 50, once they are older than 30 days', async () => {
    const disk = memoryDisk();
    const tab = await openTab(disk);
    const now = tab.platform.clock.now();
    for (let number = 0; number < 60; number += 1) {
      const until = now - (number < 5 ? 31 : 29) * DAY;
      const [key, raw] = encodeRevision(
        paper.id,
        { value: { text: `Text ${number}` }, at: [number, 'tab'] },
        until,
      );
      disk.records.set(key, raw);
    }
    await readRevisions(tab.records, paper.id);
    await promisesSettled();
    const left = [...disk.records].flatMap(([key, raw]) => decodeRevision(key, raw)?.text ?? []);
    expect(left).toHaveLength(55);
    expect(left).not.toContain('Text 4');
  });
});
