import { expectAccessible } from '../accessibility.ts';
import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Note } from '../pages/note.ts';
import { Shelf } from '../pages/shelf.ts';

test('a reader searches, opens a paper, keeps it with a note, and finds it all again @main', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.expectCount('25 papers');
  await shelf.search.fill('energy');
  await shelf.expectCount('1 of 25 papers');
  await shelf.openPaper(ENERGY);
  await shelf.pane.bookmark.click();
  await expect(shelf.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'true');
  const note = new Note(page);
  await note.field.fill('Ask how the energy is normalised.');
  await note.expectSaved();
  await shelf.filters.clear.click();
  await shelf.expectCount('25 papers');
  await shelf.filters.author('Timothy Lillicrap').check();
  await shelf.expectCount('2 of 25 papers');
  await page.goBack();
  await shelf.search.fill('');
  await shelf.open();
  await page.keyboard.press('j');
  await shelf.pressTo('j', AGENTS);
  await page.keyboard.press('b');
  await shelf.view('Reading list').click();
  await shelf.expectKept([AGENTS, ENERGY]);
  await page.reload();
  await shelf.expectTitles([AGENTS, ENERGY]);
  await shelf.list.link(ENERGY).click();
  await note.expectText('Ask how the energy is normalised.');
  await expectAccessible(page);
});
