import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { expectVisibleFocus } from '../pages/focus.ts';
import { History } from '../pages/history.ts';
import { Shelf } from '../pages/shelf.ts';

for (const width of [390, 820, 1440])
  test(`at ${width} px the history stands without what finds papers, and all of it comes back`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const shelf = new Shelf(page);
    const history = new History(page);
    await shelf.open();
    await shelf.bookmark(ENERGY);
    await expect(shelf.timeline.region).toBeVisible();
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await expect(history.undo('Added to your reading list', ENERGY)).toBeVisible();
    await expect(shelf.timeline.region).toHaveCount(0);
    await expect(shelf.filters.sidebar).toHaveCount(0);
    await expect(shelf.status).toHaveCount(0);
    await expect(shelf.view('All papers')).toBeVisible();
    await expect(shelf.search).toBeVisible();
    await shelf.view('All papers').click();
    await expect(shelf.timeline.region).toBeVisible();
    await shelf.expectCount('25 papers');
  });

test('the focus is not lost with the filter or the timeline that had it', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.bookmark(ENERGY);
  for (const control of [shelf.filters.author('Timothy Lillicrap'), shelf.timeline.from]) {
    await control.focus();
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await expect(shelf.timeline.region).toHaveCount(0);
    await expectVisibleFocus(page);
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await expect(shelf.timeline.region).toBeVisible();
  }
});

test('a search in the history is one of all papers, a step that leads back', async ({ page }) => {
  const shelf = new Shelf(page);
  const history = new History(page);
  await shelf.open();
  await shelf.bookmark(ENERGY, AGENTS);
  await shelf.view('History').click();
  await shelf.search.pressSequentially('energy');
  await shelf.expectParameters('q=energy');
  await shelf.expectTitles([ENERGY]);
  await expect(shelf.search).toBeFocused();
  await page.goBack();
  await shelf.expectParameters('view=history');
  await expect(history.undo('Added to your reading list', ENERGY)).toBeVisible();
});

test('on a phone the filters give the views and lists alone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const shelf = new Shelf(page);
  await page.goto('?view=history');
  await expect(page.getByRole('heading', { name: 'Nothing has been done yet.' })).toBeVisible();
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet.getByRole('navigation', { name: 'Further views' })).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Import and export' })).toBeVisible();
  await expect(shelf.filters.sidebar).toHaveCount(0);
  await sheet.getByRole('button', { name: 'Show the history' }).click();
  await expect(sheet).toHaveCount(0);
});
