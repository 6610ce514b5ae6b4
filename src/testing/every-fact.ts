import { listIdNamed } from '#domain/shelf/named-list-transitions.ts';
import { searchIdOf } from '#domain/shelf/saved-search.ts';
import { EMPTY_SHELF } from '#domain/shelf/shelf.ts';
import { newTagId } from '#domain/shelf/tag.ts';
import { numberedPaper } from './builders.ts';
import { promisesSettled } from './held-clock.ts';
import { type MemoryDisk, memoryDisk } from './memory-platform.ts';
import { type ShelfTab, shelfTab } from './shelf-tab.ts';

/** A tab that has read all that a disk holds. */
export async function openedTab(disk: MemoryDisk): Promise<ShelfTab> {
  const tab = shelfTab(disk);
  tab.start();
  await promisesSettled();
  return tab;
}

/** A disk with every kind of record that this version writes, set and cleared. */
export async function diskWithEveryFact(): Promise<MemoryDisk> {
  const disk = memoryDisk();
  const { actions } = await openedTab(disk);
  const [first, second, third] = [numberedPaper(1), numberedPaper(2), numberedPaper(3)];
  actions.setBookmarked(first, true);
  actions.setBookmarked(second, true);
  actions.setBookmarked(third, true);
  actions.setBookmarked(third, false);
  actions.moveInList(first.id, 0);
  actions.setProgress(second, 'reading');
  actions.setRead(first, true, 'hand');
  actions.setRead(second, true, 'time');
  actions.setRead(second, false, 'hand');
  actions.setHidden(third, true);
  actions.setNote(first, 'Ask about *lemma 3*, “quoted”: naïve ∑.', null);
  actions.setTagged(first, 'to do', true);
  actions.setTagged(second, 'Proof', true);
  actions.setTagged(second, 'Proof', false);
  actions.setTagColour(
    newTagId('to do', () => false),
    'teal',
  );
  actions.addToList([first, second], 'Thesis');
  actions.removeFromList([second.id], 'Thesis');
  actions.createList('Later');
  actions.removeList(listIdNamed(EMPTY_SHELF, 'Later'));
  actions.setLink(first, { kind: 'arxiv', id: '1912.02292', version: 2 });
  actions.setLink(second, { kind: 'doi', id: '10.1000/182' });
  actions.setLink(third, { kind: 'web', address: 'https://example.org/paper' });
  actions.saveSearch('Graphs', 'q=graph');
  actions.saveSearch('Trees', 'q=tree');
  actions.removeSearch(searchIdOf('q=tree'));
  await promisesSettled();
  return disk;
}
