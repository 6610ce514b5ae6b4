import { expectAccessible } from '../accessibility.ts';
import { expect, test } from '../fixtures.ts';
import { Palette } from '../pages/palette.ts';
import { Shelf } from '../pages/shelf.ts';
import type { Locator } from 'playwright/test';

function savedList(shelf: Shelf): Locator {
  return shelf.page.getByRole('list', { name: 'Saved searches' });
}

function links(shelf: Shelf): Locator {
  return savedList(shelf).getByRole('link');
}

/** Saves what is shown, under the name that is offered or another one. */
async function save(shelf: Shelf, offered: string, name = offered): Promise<void> {
  await shelf.page.getByRole('button', { name: 'Save this search' }).click();
  const dialog = shelf.page.getByRole('dialog', { name: 'Save this search' });
  const field = dialog.getByRole('textbox', { name: 'Name' });
  await expect(field).toHaveValue(offered);
  await expect(field).toBeFocused();
  await field.fill(name);
  await shelf.page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
}

/** Two searches: `Dreams`, then `Timothy`. */
async function saveTwo(shelf: Shelf): Promise<void> {
  await shelf.open('?q=dream');
  await shelf.expectCount('1 of 25 papers');
  await save(shelf, 'dream', 'Dreams');
  await shelf.expectStored('search', 1);
  await shelf.open('?author=Timothy+Lillicrap');
  await save(shelf, 'Timothy Lillicrap', 'Timothy');
  await expect(links(shelf)).toHaveText(['Dreams', 'Timothy']);
  await shelf.expectStored('search', 2);
}

test('a search is saved under a name, and shown again by its link and its key', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await saveTwo(shelf);
  await shelf.open();
  await expect(links(shelf)).toHaveText(['Dreams', 'Timothy']);
  await links(shelf).first().click();
  await shelf.expectParameters('q=dream');
  await shelf.expectCount('1 of 25 papers');
  await expect(links(shelf).first()).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('2');
  await shelf.expectParameters('author=Timothy Lillicrap');
  await page.goBack();
  await shelf.expectParameters('q=dream');
});

test('where nothing is searched, nothing can be saved', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  const button = page.getByRole('button', { name: 'Save this search' });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await button.click({ force: true });
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('saved searches are renamed, moved and removed, each with undo', async ({ page }) => {
  const shelf = new Shelf(page);
  await saveTwo(shelf);
  const nav = page.getByRole('navigation', { name: 'Saved searches' });
  await nav.getByRole('button', { name: 'Change Timothy' }).click();
  await nav.getByRole('button', { name: 'Move up' }).click();
  await expect(links(shelf)).toHaveText(['Timothy', 'Dreams']);
  await page.keyboard.press('z');
  await expect(links(shelf)).toHaveText(['Dreams', 'Timothy']);
  await nav.getByRole('textbox', { name: 'Name' }).fill('By Timothy');
  await page.keyboard.press('Enter');
  await expect(links(shelf)).toHaveText(['Dreams', 'By Timothy']);
  await nav.getByRole('button', { name: 'Remove' }).click();
  await expect(links(shelf)).toHaveText(['Dreams']);
  await shelf.undo.click();
  await expect(links(shelf)).toHaveText(['Dreams', 'By Timothy']);
});

test('the palette finds saved searches and saves new ones', async ({ page }) => {
  const shelf = new Shelf(page);
  const palette = new Palette(page);
  await shelf.open('?q=dream');
  await palette.run('save th', 'Save this search');
  await page.getByRole('textbox', { name: 'Name' }).fill('Sheep');
  await page.keyboard.press('Enter');
  await expect(links(shelf)).toHaveText(['Sheep']);
  await shelf.expectStored('search', 1);
  await shelf.open();
  await expect(links(shelf)).toHaveText(['Sheep']);
  await palette.run('shee', 'Sheep');
  await shelf.expectParameters('q=dream');
});

test('on a phone they stand with the filters, and axe finds nothing', async ({ page }) => {
  const shelf = new Shelf(page);
  await saveTwo(shelf);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('button', { name: 'Change Dreams' }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Dreams');
  await expectAccessible(page);
  await links(shelf).first().click();
  await shelf.expectParameters('q=dream');
});
