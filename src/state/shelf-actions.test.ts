import { describe, expect, it } from 'vitest';
import { numberedPaper } from '#testing/builders.ts';
import { promisesSettled } from '#testing/held-clock.ts';
import { memoryDisk } from '#testing/memory-platform.ts';
import { type ShelfTab, shelfTab } from '#testing/shelf-tab.ts';
import { dismissNotice } from './notices.ts';

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
    expect(noticeOf(tab)).toEqual({
      text: 'Undone: marked as unread – “Paper number 1”',
      canUndo: false,
    });
    tab.actions.markAllRead([first.id, second.id], true);
    expect(noticeOf(tab)?.text).toBe('Marked 1 paper as read');
    tab.actions.setHidden(first, true);
    expect(noticeOf(tab)?.text).toBe('Moved to Hidden');
    tab.actions.setTagged(first, ' Proof ', true);
    expect(noticeOf(tab)?.text).toBe('Tagged “Proof”');
    tab.actions.saveSearch('Proofs', 'q=proof');
    expect(noticeOf(tab)?.text).toBe('Saved the search “Proofs”');
    tab.actions.setLink(first, { kind: 'arxiv', id: '1912.02292' });
    expect(noticeOf(tab)?.text).toBe('Set the link');
  });

  it('on many papers says how many it changed, and is one step', async () => {
    const tab = await openTab();
    const papers = [numberedPaper(1), numberedPaper(2), numberedPaper(3)];
    const ids = papers.map(({ id }) => id);
    tab.actions.setBookmarked(numberedPaper(2), true);
    tab.actions.bookmarkAll(papers);
    expect(noticeOf(tab)).toEqual({ text: 'Added 2 papers to your reading list', canUndo: true });
    tab.actions.tagAll(papers, ' Proof ');
    expect(noticeOf(tab)?.text).toBe('Tagged 3 papers “Proof”');
    tab.actions.untagAll(ids.slice(1), 'proof');
    expect(noticeOf(tab)?.text).toBe('Took the tag “proof” off 2 papers');
    tab.actions.hideAll(papers);
    expect(noticeOf(tab)?.text).toBe('Moved 3 papers to Hidden');
    for (let step = 0; step < 4; step += 1) tab.actions.undo();
    const { list, tags, hidden } = tab.shelf.getState();
    expect([list, tags.size, hidden.size]).toEqual([[ids[1]], 0, 0]);
  });

  it('on a note is not announced: the note itself says that it is saved', async () => {
    const tab = await openTab();
    tab.actions.setNote(numberedPaper(1), 'Why?', 'session');
    expect(noticeOf(tab)).toBeNull();
    tab.actions.undo();
    expect(noticeOf(tab)?.text).toBe('Undone: note written – “Paper number 1”');
  });

  it('names a list, a tag or a search that it deletes, and a search that has a new name', async () => {
    const tab = await openTab();
    const paper = numberedPaper(1);
    tab.actions.createList(' To cite ');
    tab.actions.setTagged(paper, 'Proof', true);
    tab.actions.saveSearch('Proofs', 'q=proof');
    const { lists, tags, searches } = tab.shelf.getState();
    tab.actions.saveSearch('All proofs', 'q=proof');
    expect(noticeOf(tab)?.text).toBe('Renamed the search to “All proofs”');
    for (const id of lists.keys()) tab.actions.removeList(id);
    expect(noticeOf(tab)?.text).toBe('Deleted the list “To cite”');
    for (const id of tags.keys()) tab.actions.removeTag(id);
    expect(noticeOf(tab)?.text).toBe('Deleted the tag “Proof”');
    for (const id of searches.keys()) tab.actions.removeSearch(id);
    expect(noticeOf(tab)?.text).toBe('Removed the saved search “All proofs”');
  });

  it('that writes a first note says so, however long it is written, and of a later one that it changed', async () => {
    const tab = await openTab();
    const paper = numberedPaper(1);
    for (const text of ['W', 'Wh', 'Why?']) tab.actions.setNote(paper, text, 'session');
    tab.actions.setNote(paper, 'Because.', 'another session');
    await promisesSettled();
    const steps = [...tab.records.steps().values()];
    expect(steps.map(({ said }) => said)).toEqual(['Note written', 'Note changed']);
  });

  it('that changes nothing is neither announced nor a step', async () => {
    const tab = await openTab();
    tab.actions.setRead(numberedPaper(1), false, 'hand');
    expect(noticeOf(tab)).toBeNull();
    tab.actions.undo();
    await promisesSettled();
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
