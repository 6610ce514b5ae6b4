import { AGENTS, ENERGY, ENSEMBLES, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';

const A_DAY = 24 * 60 * 60_000;

test('a paper bookmarked in its row stands in the reading list, newest addition first', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.bookmark(ENERGY, AGENTS);
  await shelf.view('Reading list').click();
  await shelf.expectTitles([AGENTS, ENERGY]);
  await shelf.expectCount('2 papers');
});

test('the Bookmark buttons of row and reading pane are one and the same', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.list.link(TANGENTS).click();
  await shelf.pane.bookmark.click();
  await expect(shelf.pane.bookmark).toHaveAttribute('aria-pressed', 'true');
  await expect(shelf.bookmarkOf(TANGENTS)).toHaveAttribute('aria-pressed', 'true');
  await shelf.bookmarkOf(TANGENTS).click();
  await expect(shelf.pane.bookmark).toHaveAttribute('aria-pressed', 'false');
  await shelf.view('Reading list').click();
  await shelf.expectCount('0 papers');
  await expect(page.getByRole('heading', { name: 'Your reading list is empty.' })).toBeVisible();
});

test('the reading list is still there after a reload', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(TANGENTS, ENERGY);
  await page.reload();
  await shelf.expectTitles([TANGENTS, ENERGY]);
  await expect(shelf.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'true');
});

test('the reading list and what was read are still there tomorrow', async ({ page, context }) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(AGENTS, ENSEMBLES);
  await shelf.markAsRead(AGENTS);
  await page.close();
  await context.clock.setSystemTime(Date.now() + A_DAY);
  const tomorrow = new Shelf(await context.newPage());
  await tomorrow.open();
  await expect(tomorrow.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'true');
  await expect(tomorrow.list.unread(ENSEMBLES)).toBeVisible();
  await expect(tomorrow.list.unread(AGENTS)).toHaveCount(0);
  await tomorrow.view('Reading list').click();
  await tomorrow.expectTitles([AGENTS, ENSEMBLES]);
});

test('search and filters work inside the reading list, over its papers alone', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(TANGENTS, AGENTS, ENERGY);
  await shelf.search.fill('reinforcement');
  await shelf.expectCount('1 of 3 papers');
  await shelf.expectTitles([AGENTS]);
  await shelf.search.fill('');
  await shelf.filters.fromDate.fill('2019-12-06');
  await shelf.expectCount('1 of 3 papers');
  await shelf.expectTitles([ENERGY]);
  await shelf.filters.clear.click();
  await shelf.filters.author('Roman Novak').check();
  await shelf.expectTitles([TANGENTS]);
  await expect(shelf.filters.chip('Roman Novak')).toBeVisible();
  await shelf.filters.clear.click();
  await shelf.expectTitles([TANGENTS, AGENTS, ENERGY]);
});

test('a paper taken off the reading list leaves it at once and can be put back', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(AGENTS, ENERGY);
  await shelf.bookmarkOf(AGENTS).click();
  await shelf.expectTitles([ENERGY]);
  await shelf.expectCount('1 paper');
  await shelf.undo.click();
  await shelf.expectKept([AGENTS, ENERGY]);
});

test('the reading list can be read by date as well as in its own order', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(AGENTS, ENERGY);
  await page.goto('?view=reading-list&sort=newest');
  await shelf.expectTitles([ENERGY, AGENTS]);
  await expect(shelf.handle(ENERGY)).toHaveCount(0);
  await page.goto('?view=reading-list');
  await shelf.expectTitles([AGENTS, ENERGY]);
});
