import type { Locator } from 'playwright/test';
import { expectAccessible } from '../accessibility.ts';
import { AGENTS, ENERGY, ENSEMBLES, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';

const LIST = [ENERGY, AGENTS, TANGENTS, ENSEMBLES] as const;

function menuOf(shelf: Shelf, title: string): Locator {
  return shelf.list.article(title).getByRole('button', { name: 'Move', exact: true });
}

function item(shelf: Shelf, name: string): Locator {
  return shelf.page.getByRole('menuitem', { name });
}

test('the menu moves a paper to the top or the bottom, says where it is, and undo takes it back', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(...LIST);
  await menuOf(shelf, TANGENTS).click();
  await item(shelf, 'Move to top').click();
  await shelf.expectTitles([TANGENTS, ENERGY, AGENTS, ENSEMBLES]);
  await expect(shelf.toast('Moved to 1 of 4')).toBeVisible();
  await expect(shelf.list.link(TANGENTS)).toBeFocused();
  await menuOf(shelf, ENERGY).click();
  await item(shelf, 'Move to bottom').click();
  await shelf.expectKept([TANGENTS, AGENTS, ENSEMBLES, ENERGY]);
  await expect(shelf.toast('Moved to 4 of 4')).toBeVisible();
  await shelf.undo.click();
  await shelf.expectKept([TANGENTS, ENERGY, AGENTS, ENSEMBLES]);
});

test('by the keyboard alone a paper is moved to a position', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(...LIST);
  await menuOf(shelf, ENERGY).focus();
  await page.keyboard.press('Enter');
  await expect(item(shelf, 'Move to top')).toBeDisabled();
  await item(shelf, 'Move to position…').focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('spinbutton', { name: 'Position' });
  await expect(field).toBeFocused();
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('3');
  await page.keyboard.press('Enter');
  await shelf.expectKept([AGENTS, TANGENTS, ENERGY, ENSEMBLES]);
  await expect(shelf.list.link(ENERGY)).toBeFocused();
  await expect(shelf.toast('Moved to 3 of 4')).toBeVisible();
});

test('the menu and the dialog are accessible, on a phone too', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(...LIST);
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    await menuOf(shelf, AGENTS).click();
    await expect(item(shelf, 'Move to bottom')).toBeVisible();
    // Around it stand the library's guards of the focus, which axe takes for hidden controls.
    await expectAccessible(page, '[role="menu"]');
    await item(shelf, 'Move to position…').click();
    await expect(page.getByRole('dialog', { name: 'Move to position' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});
