import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { numberedPaper } from '#testing/builders.ts';
import { promisesSettled } from '#testing/held-clock.ts';
import { type MemoryDisk, memoryDisk } from '#testing/memory-platform.ts';
import { stubStorage } from '#testing/memory-storage.ts';
import { type ShelfTab, shelfTab } from '#testing/shelf-tab.ts';
import type * as journalModule from './note-drafts.ts';

const paper = numberedPaper(1);

let texts: Map<string, string>;

/** The journal as a page has it that was just opened. */
async function openPage(disk: MemoryDisk): Promise<ShelfTab & typeof journalModule> {
  vi.resetModules();
  const journal = await import('./note-drafts.ts');
  const tab = shelfTab(disk);
  journal.followDrafts((of, text) => tab.actions.setNote(of, text, 'draft'), tab.shelf, tab.health);
  tab.start();
  await promisesSettled();
  return { ...tab, ...journal };
}

beforeEach(() => {
  texts = new Map();
  stubStorage(texts);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function noteIn({ shelf }: ShelfTab): string | undefined {
  return shelf.getState().notes.get(paper.id);
}

describe('a draft', () => {
  it('is written when the next page opens, with a copy of its paper, and then let go', async () => {
    const disk = memoryDisk();
    const { keepDraft, shelf } = await openPage(disk);
    keepDraft(paper, 'Why', shelf);
    keepDraft(paper, 'Why?', shelf);
    const next = await openPage(disk);
    expect(noteIn(next)).toBe('Why?');
    expect(next.shelf.getState().copies.get(paper.id)).toEqual(paper);
    await promisesSettled();
    expect(texts.size).toBe(0);
    expect(noteIn(await openPage(disk))).toBe('Why?');
  });

  it('stays until storage has exactly that text', async () => {
    const disk = memoryDisk();
    const page = await openPage(disk);
    page.keepDraft(paper, 'One', page.shelf);
    page.draftHandedOver(paper, 'One');
    page.actions.setNote(paper, 'One', 'session');
    page.keepDraft(paper, 'One, two', page.shelf);
    await promisesSettled();
    expect([...texts.values()]).toContain('One, two');
    page.draftHandedOver(paper, 'One, two');
    page.actions.setNote(paper, 'One, two', 'session');
    expect(texts.size).toBe(2);
    await promisesSettled();
    expect(texts.size).toBe(0);
  });

  it('goes on from what its own session had stored', async () => {
    const disk = memoryDisk();
    const page = await openPage(disk);
    page.keepDraft(paper, 'One', page.shelf);
    page.draftHandedOver(paper, 'One');
    page.actions.setNote(paper, 'One', 'session');
    page.keepDraft(paper, 'Two', page.shelf);
    await promisesSettled();
    expect(noteIn(await openPage(disk))).toBe('Two');
  });

  it('clears a note that was cleared at the last moment', async () => {
    const disk = memoryDisk();
    const page = await openPage(disk);
    page.actions.setNote(paper, 'One', 'session');
    await promisesSettled();
    page.keepDraft(paper, ' ', page.shelf);
    const next = await openPage(disk);
    await promisesSettled();
    expect(noteIn(next)).toBeUndefined();
    expect(texts.size).toBe(0);
  });

  it('takes nothing away that was written elsewhere since', async () => {
    const disk = memoryDisk();
    const page = await openPage(disk);
    page.keepDraft(paper, 'A draft', page.shelf);
    const other = shelfTab(disk);
    other.start();
    await promisesSettled();
    other.actions.setNote(paper, 'Written later', 'session');
    await promisesSettled();
    expect(noteIn(await openPage(disk))).toBe('Written later\n\nA draft');
  });

  it('of which the journal is torn is left as it is', async () => {
    const disk = memoryDisk();
    texts.set(`lectern.draft.${paper.id}`, 'A draft');
    texts.set(`lectern.draft-of.${paper.id}`, '{"paper":{"id":');
    const page = await openPage(disk);
    expect(noteIn(page)).toBeUndefined();
    expect(texts.size).toBe(2);
  });
});
