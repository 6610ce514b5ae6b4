import { expect } from 'playwright/test';
import type { Locator } from 'playwright/test';
import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { Selection } from './selection.ts';
import type { Shelf } from './shelf.ts';

/** The reader's own lists among the views. */
export function ownLists(shelf: Shelf): Locator {
  return shelf.page.getByRole('list', { name: 'Lists' });
}

/** Opens the app and puts the first two papers in a list Thesis, which is made by adding them. */
export async function fillThesis(shelf: Shelf): Promise<void> {
  const { page } = shelf;
  await shelf.open();
  await expect(shelf.list.unread(ENERGY)).toBeVisible();
  const selection = new Selection(page);
  await shelf.list.article(ENERGY).hover();
  await selection.box(ENERGY).check();
  await selection.box(AGENTS).check();
  await selection.act('Add to list').click();
  const dialog = page.getByRole('dialog', { name: 'Add 2 papers to lists' });
  await dialog.getByRole('textbox', { name: 'New list' }).fill('Thesis');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('checkbox', { name: 'Thesis' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(ownLists(shelf)).toContainText('Thesis2');
  await shelf.expectStored('listed', 2);
}

/** Opens the list Thesis. */
export async function openThesis(shelf: Shelf): Promise<void> {
  await ownLists(shelf).getByRole('link', { name: 'Thesis' }).click();
  await shelf.expectTitles([ENERGY, AGENTS]);
}
