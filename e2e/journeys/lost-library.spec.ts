import type { Page } from 'playwright/test';
import { expectAccessible } from '../accessibility.ts';
import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Library } from '../pages/library.ts';
import { Shelf } from '../pages/shelf.ts';
import { removeStored } from '../site-data.ts';

const LOST = /^Your browser removed your library/;

/** Removes what is stored while Lectern is closed, as a browser does that needs the room. */
async function evict(page: Page): Promise<void> {
  // A file of the site, so that no page of Lectern is open.
  await page.goto('icon.svg');
  await removeStored(page);
}

test('a library that the browser removed between two visits is missed until a backup brings it back @storage', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  const library = new Library(page);
  await shelf.openReadingList(AGENTS, ENERGY);
  await library.open();
  const file = await library.save(library.exportButton);
  await evict(page);
  await shelf.open('?view=reading-list');
  const warning = shelf.warning(LOST);
  await expect(warning).toBeVisible();
  await expectAccessible(page);
  await shelf.view('All papers').click();
  await shelf.bookmark(ENERGY);
  await shelf.expectSaved();
  await page.reload();
  await expect(warning).toBeVisible();
  await warning.getByRole('button', { name: 'Restore a backup' }).click();
  await library.choose(file);
  await library.act('Import').click();
  await expect(library.dialog.getByRole('heading', { name: /is imported$/ })).toBeVisible();
  await expect(warning).toHaveCount(0);
  await library.close();
  await shelf.view('Reading list').click();
  await expect(shelf.list.link(AGENTS)).toBeVisible();
  await page.reload();
  await expect(shelf.list.link(AGENTS)).toBeVisible();
  await expect(warning).toHaveCount(0);
});

test('who has no backup begins anew, and a loss after that is missed again @storage', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.bookmark(ENERGY);
  await shelf.bookmarkOf(ENERGY).click();
  await shelf.expectSaved();
  await page.reload();
  await expect(shelf.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'false');
  // What was cleared is a library too, and none that was removed.
  await shelf.bookmark(AGENTS);
  await expect(shelf.warning(LOST)).toHaveCount(0);
  await shelf.expectSaved();
  await evict(page);
  await shelf.open();
  await shelf.warning(LOST).getByRole('button', { name: 'Begin anew' }).click();
  await expect(shelf.warning(LOST)).toHaveCount(0);
  await page.reload();
  await shelf.bookmark(ENERGY);
  await shelf.expectSaved();
  await expect(shelf.warning(LOST)).toHaveCount(0);
  await evict(page);
  await shelf.open();
  await expect(shelf.warning(LOST)).toBeVisible();
});
