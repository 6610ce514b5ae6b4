import type { Locator } from 'playwright/test';
import { AGENTS, ENERGY, ENSEMBLES, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { dragByMouse, dragByTouch, giveUpDrag } from '../pages/drag.ts';
import { Shelf } from '../pages/shelf.ts';

const LIST = [ENERGY, AGENTS, TANGENTS] as const;

test('Move down and Move up change the order, and it is kept', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(...LIST);
  await shelf.moveDown(ENERGY).click();
  await shelf.expectTitles([AGENTS, ENERGY, TANGENTS]);
  await shelf.moveUp(TANGENTS).click();
  await shelf.expectKept([AGENTS, TANGENTS, ENERGY]);
  await page.reload();
  await shelf.expectTitles([AGENTS, TANGENTS, ENERGY]);
});

test('a button that moves a paper keeps the focus, so that it can be pressed again', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(...LIST);
  await shelf.moveDown(ENERGY).focus();
  await page.keyboard.press('Enter');
  await shelf.expectTitles([AGENTS, ENERGY, TANGENTS]);
  await expect(shelf.moveDown(ENERGY)).toBeFocused();
  await page.keyboard.press('Enter');
  await shelf.expectTitles([AGENTS, TANGENTS, ENERGY]);
  await expect(shelf.moveDown(ENERGY)).toBeFocused();
});

test('at the ends of the list a paper stays where it is', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(...LIST);
  await expect(shelf.moveUp(ENERGY)).toBeDisabled();
  await expect(shelf.moveDown(TANGENTS)).toBeDisabled();
  await pressAnyway(shelf.moveUp(ENERGY));
  await pressAnyway(shelf.moveDown(TANGENTS));
  await shelf.expectTitles(LIST);
});

test('alt with the arrows moves the focused paper, which keeps the focus', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(...LIST);
  await shelf.list.link(TANGENTS).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await shelf.expectTitles([ENERGY, TANGENTS, AGENTS]);
  await expect(shelf.list.link(TANGENTS)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await shelf.expectTitles([TANGENTS, ENERGY, AGENTS]);
  await page.keyboard.press('Alt+ArrowDown');
  await shelf.expectKept([ENERGY, TANGENTS, AGENTS]);
  await expect(shelf.list.link(TANGENTS)).toBeFocused();
});

test('alt with the arrows moves the selected paper where nothing has the focus', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(...LIST);
  await page.keyboard.press('j');
  await expect(shelf.list.selected).toHaveAccessibleName(ENERGY);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Alt+ArrowDown');
  await shelf.expectTitles([AGENTS, ENERGY, TANGENTS]);
  await expect(shelf.list.selected).toHaveAccessibleName(ENERGY);
});

test('dragging the handle with the mouse moves a paper, and the order is kept', async ({
  page,
}) => {
  // All four papers are in sight, so that no drag comes to an edge, where the list would scroll.
  await page.setViewportSize({ width: 1440, height: 1200 });
  const shelf = new Shelf(page);
  await shelf.openReadingList(...LIST, ENSEMBLES);
  await dragByMouse(page, shelf.handle(ENERGY), shelf.handle(TANGENTS));
  await shelf.expectKept([AGENTS, TANGENTS, ENERGY, ENSEMBLES]);
  await dragByMouse(page, shelf.handle(ENSEMBLES), shelf.handle(AGENTS));
  await shelf.expectKept([ENSEMBLES, AGENTS, TANGENTS, ENERGY]);
  await page.reload();
  await shelf.expectTitles([ENSEMBLES, AGENTS, TANGENTS, ENERGY]);
});

test('a drag that ends where it began, off the list or with Escape changes nothing', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(...LIST);
  await dragByMouse(page, shelf.handle(ENERGY), shelf.handle(ENERGY));
  await dragByMouse(page, shelf.handle(ENERGY), shelf.search);
  await giveUpDrag(page, shelf.handle(ENERGY), shelf.handle(TANGENTS));
  await shelf.expectKept(LIST);
});

test('moving within a filtered list puts a paper beside the one it was moved past', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(ENERGY, AGENTS, TANGENTS, ENSEMBLES);
  await shelf.filters.toDate.fill('2019-12-05');
  await shelf.expectTitles([AGENTS, TANGENTS, ENSEMBLES]);
  await shelf.moveUp(ENSEMBLES).click();
  await shelf.moveUp(ENSEMBLES).click();
  await shelf.expectTitles([ENSEMBLES, AGENTS, TANGENTS]);
  await shelf.filters.clear.click();
  await shelf.expectKept([ENERGY, ENSEMBLES, AGENTS, TANGENTS]);
});

test.describe('with a finger on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('dragging the handle moves a paper, and the order is kept', async ({ page }) => {
    const shelf = new Shelf(page);
    await shelf.openReadingList(...LIST);
    await shelf.dismissToast.tap();
    await dragByTouch(page, shelf.handle(TANGENTS), shelf.handle(ENERGY));
    await shelf.expectKept([TANGENTS, ENERGY, AGENTS]);
    await page.reload();
    await shelf.expectTitles([TANGENTS, ENERGY, AGENTS]);
  });

  test('tapping Move up and Move down moves a paper', async ({ page }) => {
    const shelf = new Shelf(page);
    await shelf.openReadingList(...LIST);
    await shelf.moveDown(ENERGY).tap();
    await shelf.expectTitles([AGENTS, ENERGY, TANGENTS]);
    await shelf.dismissToast.tap();
    await shelf.moveUp(TANGENTS).tap();
    await shelf.expectKept([AGENTS, TANGENTS, ENERGY]);
  });
});

/** Presses a button that says it does nothing; the driver alone would wait for it to be enabled. */
async function pressAnyway(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}
