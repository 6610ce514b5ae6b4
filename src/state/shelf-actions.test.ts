import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberedPaper } from '#testing/builders.ts';
import { promisesSettled } from '#testing/held-clock.ts';
import { memoryDisk } from '#testing/memory-platform.ts';
import { type ShelfTab, shelfTab } from '#testing/shelf-tab.ts';
import { dismissNotice } from './notices.ts';

const papers = Array.from({ length: 6 }, (_, number) => numberedPaper(number));

async function openTab(disk = memoryDisk()): Promise<ShelfTab> {
  const tab = shelfTab(disk);
  tab.start();
  await promisesSettled();
  return tab;
}

function noticeOf({ notices }: ShelfTab) {
  const { notice } = notices.getState();
  return notice === null ? null : { text: notice.text, canUndo: notice.canUndo };
}

describe('an act by hand', () => {
  it('is announced in a few words', async () => {
    const tab = await openTab();
    const [first, second] = [numberedPaper(1), numberedPaper(2)];
    tab.actions.setBookmarked(first, true);
    expect(noticeOf(tab)).toEqual({ text: 'Added to your reading list', canUndo: true });
    tab.actions.setBookmarked(second, true);
    tab.actions.moveInList(first.id, 0);
    expect(noticeOf(tab)?.text).toBe('Moved');
    tab.actions.setBookmarked(first, false);
    expect(noticeOf(tab)?.text).toBe('Removed from your reading list');
    tab.actions.setRead(first, true, 'hand');
    expect(noticeOf(tab)?.text).toBe('Marked as read');
    tab.actions.setRead(first, false, 'hand');
    expect(noticeOf(tab)?.text).toBe('Marked as unread');
    tab.actions.undo();
    expect(noticeOf(tab)).toEqual({ text: 'Undone: marked as unread', canUndo: false });
  });

  it('that changes nothing is neither announced nor a step', async () => {
    const tab = await openTab();
    tab.actions.setRead(numberedPaper(1), false, 'hand');
    expect(noticeOf(tab)).toBeNull();
    tab.actions.undo();
    expect(noticeOf(tab)).toEqual({ text: 'Nothing to undo', canUndo: false });
  });

  it('has a notice that is dismissed alone, not the one that followed', async () => {
    const tab = await openTab();
    tab.actions.setRead(numberedPaper(1), true, 'hand');
    const { lastId } = tab.notices.getState();
    tab.actions.setRead(numberedPaper(2), true, 'hand');
    dismissNotice(lastId, tab.notices);
    expect(noticeOf(tab)?.text).toBe('Marked as read');
    dismissNotice(lastId + 1, tab.notices);
    expect(noticeOf(tab)).toBeNull();
  });
});

describe('reading for a while', () => {
  it('marks silently and is no step to undo', async () => {
    const tab = await openTab();
    tab.actions.setBookmarked(numberedPaper(1), true);
    tab.actions.setRead(numberedPaper(2), true, 'time');
    expect(noticeOf(tab)?.text).toBe('Added to your reading list');
    tab.actions.undo();
    expect(tab.shelf.getState().list).toEqual([]);
    expect(tab.shelf.getState().read.has(numberedPaper(2).id)).toBe(true);
  });
});

describe('undo', () => {
  const paper = fc.constantFrom(...papers);
  const act: fc.Arbitrary<(tab: ShelfTab) => void> = fc.oneof(
    fc.tuple(paper, fc.boolean()).map(
      ([chosen, to]) =>
        (tab: ShelfTab) =>
          tab.actions.setBookmarked(chosen, to),
    ),
    fc.tuple(paper, fc.boolean()).map(
      ([chosen, to]) =>
        (tab: ShelfTab) =>
          tab.actions.setRead(chosen, to, 'hand'),
    ),
    fc.tuple(paper, fc.nat(6)).map(
      ([{ id }, to]) =>
        (tab: ShelfTab) =>
          tab.actions.moveInList(id, to),
    ),
  );
  const operation = fc.oneof(
    { weight: 3, arbitrary: act },
    { weight: 1, arbitrary: fc.constant('undo' as const) },
    { weight: 1, arbitrary: fc.constant('wait' as const) },
  );

  function contents({ shelf }: ShelfTab) {
    const { list, copies, read } = shelf.getState();
    return { list, copies, read };
  }

  it('gives back the shelf before each act, saved or not, and storage follows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 40 }), async (operations) => {
        const disk = memoryDisk();
        const tab = await openTab(disk);
        const past: ReturnType<typeof contents>[] = [];
        for (const next of operations) {
          const before = contents(tab);
          const { version } = tab.shelf.getState();
          const expected = next === 'undo' ? (past.pop() ?? before) : null;
          if (next === 'wait') await promisesSettled();
          else if (next === 'undo') tab.actions.undo();
          else next(tab);
          const changed = tab.shelf.getState().version !== version;
          if (expected === null && changed) past.push(before);
          expect(contents(tab)).toEqual(expected ?? contents(tab));
        }
        await promisesSettled();
        expect(contents(await openTab(disk))).toEqual(contents(tab));
      }),
      { numRuns: 200 },
    );
  });

  it('goes back over a hundred steps', async () => {
    const tab = await openTab();
    for (let number = 0; number < 120; number += 1) {
      tab.actions.setBookmarked(numberedPaper(number), true);
    }
    for (let number = 0; number < 120; number += 1) tab.actions.undo();
    expect(tab.shelf.getState().list).toEqual([]);
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
    tab.actions.undo();
    await promisesSettled();
    expect((await openTab(disk)).shelf.getState().list).toEqual([first.id]);
  });
});
