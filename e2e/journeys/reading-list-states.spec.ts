import type { Locator } from 'playwright/test';
import { expectAccessible } from '../accessibility.ts';
import { AGENTS, ENERGY, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';

function stateOf(shelf: Shelf, title: string): Locator {
  return shelf.list.article(title).getByRole('combobox', { name: 'State' });
}

function show(shelf: Shelf, name: string): Locator {
  return shelf.page.getByRole('radiogroup', { name: 'Show' }).getByRole('radio', { name });
}

test('a paper on the list is to read, being read or done, and each state says its count', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(ENERGY, AGENTS, TANGENTS);
  await expect(show(shelf, 'To read, 3 papers')).toBeVisible();
  await stateOf(shelf, ENERGY).selectOption('Reading');
  await stateOf(shelf, TANGENTS).selectOption('Done');
  await expect(show(shelf, 'All, 3 papers')).toBeChecked();
  await expect(show(shelf, 'To read, 1 paper')).toBeVisible();
  await expect(show(shelf, 'Reading, 1 paper')).toBeVisible();
  await expect(show(shelf, 'Done, 1 paper')).toBeVisible();
  await shelf.expectSaved();
  await page.reload();
  await expect(stateOf(shelf, ENERGY)).toHaveValue('reading');
  await expect(stateOf(shelf, TANGENTS)).toHaveValue('done');
});

test('the list shows one state, which the address keeps', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(ENERGY, AGENTS, TANGENTS);
  await stateOf(shelf, AGENTS).selectOption('Done');
  await show(shelf, 'Done').check();
  await shelf.expectTitles([AGENTS]);
  await shelf.expectCount('1 of 3 papers');
  await shelf.expectParameters('view=reading-list', 'progress=done');
  await shelf.expectSaved();
  await page.reload();
  await shelf.expectTitles([AGENTS]);
  await page.goBack();
  await shelf.expectTitles([ENERGY, AGENTS, TANGENTS]);
});

test('a state without papers says so, and leads back to all', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(ENERGY, AGENTS);
  await show(shelf, 'Reading').check();
  await expect(
    page.getByRole('heading', { name: 'No paper is in the state “Reading”.' }),
  ).toBeVisible();
  await expect(shelf.list.feed).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all papers' }).click();
  await shelf.expectTitles([ENERGY, AGENTS]);
});

test('the state is changed by the keyboard, and undo takes it back', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(ENERGY, AGENTS);
  await stateOf(shelf, ENERGY).focus();
  await page.keyboard.press('ArrowDown');
  await expect(stateOf(shelf, ENERGY)).toHaveValue('reading');
  await shelf.undo.click();
  await expect(stateOf(shelf, ENERGY)).toHaveValue('to-read');
});

test('the open paper shows its state while it is on the list', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.openPaper(ENERGY);
  const state = shelf.pane.region.getByRole('combobox', { name: 'State' });
  await expect(state).toHaveCount(0);
  await shelf.pane.bookmark.click();
  await state.selectOption('Done');
  await shelf.view('Reading list').click();
  await expect(stateOf(shelf, ENERGY)).toHaveValue('done');
});

for (const width of [390, 820, 1440])
  test(`the list with its states is accessible at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const shelf = new Shelf(page);
    await shelf.openReadingList(ENERGY, AGENTS);
    await stateOf(shelf, ENERGY).selectOption('Reading');
    await shelf.dismissToast.click();
    await expectAccessible(page);
    await show(shelf, 'Done').check();
    await expectAccessible(page);
  });
