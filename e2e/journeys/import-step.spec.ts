import { AGENTS, ENERGY, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { History } from '../pages/history.ts';
import { Library } from '../pages/library.ts';
import { Note } from '../pages/note.ts';
import { Shelf } from '../pages/shelf.ts';

test('an import is one step of History, which undo takes back and redo does again', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  const library = new Library(page);
  const history = new History(page);
  await shelf.openReadingList(AGENTS, ENERGY);
  await shelf.list.link(ENERGY).click();
  await new Note(page).field.fill('Of the file.');
  await shelf.expectSaved();
  await library.open();
  const file = await library.save(library.exportButton);
  await library.close();
  await page.goBack();
  await shelf.bookmarkOf(AGENTS).click();
  await shelf.view('All papers').click();
  await shelf.bookmark(TANGENTS);
  await shelf.expectSaved();
  await library.open();
  await library.choose(file);
  await library.dialog.getByRole('radio', { name: 'Replace' }).check();
  await library.act('Replace my library').click();
  await expect(library.act('Undo import')).toBeVisible();
  await library.close();
  await page.keyboard.press('z');
  await expect(shelf.toast('Undone: replaced your library by a file')).toBeVisible();
  await shelf.view('Reading list').click();
  await shelf.expectKept([TANGENTS, ENERGY]);
  await page.reload();
  await shelf.expectTitles([TANGENTS, ENERGY]);
  await page.keyboard.press('Shift+Z');
  await shelf.expectKept([AGENTS, ENERGY]);
  await shelf.view('History').click();
  await history.undo('Replaced your library by a file').click();
  await shelf.view('Reading list').click();
  await shelf.expectKept([TANGENTS, ENERGY]);
});

test('the history of two libraries that were merged stands by when each step was done, newest first', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.clock.setFixedTime('2026-03-02T10:00:00');
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.bookmark(ENERGY);
  await shelf.expectSaved();
  await page.clock.setFixedTime('2026-03-02T10:20:00');
  await shelf.bookmark(AGENTS);
  await shelf.expectSaved();
  const library = new Library(page);
  await library.open();
  const file = await library.save(library.exportButton);
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const other = await context.newPage();
  await other.clock.setFixedTime('2026-03-02T10:10:00');
  const merged = new Shelf(other);
  await merged.open();
  for (let time = 0; time < 3; time += 1) {
    await merged.bookmarkOf(TANGENTS).click();
    await merged.expectSaved();
  }
  await other.clock.setFixedTime('2026-03-02T10:30:00');
  const into = new Library(other);
  await into.open();
  await into.choose(file);
  await into.act('Import').click();
  await expect(into.act('Undo import')).toBeVisible();
  await into.close();
  await merged.view('History').click();
  const { region } = new History(other);
  await expect(region.getByRole('time')).toHaveText([
    '10:30',
    '10:20',
    '10:10',
    '10:10',
    '10:10',
    '10:00',
  ]);
  await expect(region).toContainText('what backups brought along from others');
  await context.close();
});
