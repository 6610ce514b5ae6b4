import { expect, test } from '../fixtures.ts';
import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { Shelf } from '../pages/shelf.ts';

test('a bar says what of it matches, is on the reading list and is read', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.bookmark(AGENTS);
  await shelf.list.link(AGENTS).click();
  await shelf.pane.markAsRead.click();
  const { timeline } = shelf;
  const bar = timeline.bar('Thursday 5 December 2019');
  await expect(bar).toHaveAccessibleName(
    'Thursday 5 December 2019: 6 papers, 1 on your reading list, 1 read',
  );
  await shelf.filters.author('Rupesh Kumar Srivastava').check();
  await expect(bar).toHaveAccessibleName(
    'Thursday 5 December 2019: 6 papers, 1 matches, 1 on your reading list, 1 read',
  );
  await shelf.pane.markAsRead.click();
  await shelf.bookmarkOf(AGENTS).click();
  await expect(bar).toHaveAccessibleName('Thursday 5 December 2019: 6 papers, 1 matches');
});

test('marks of the reading list and the line of what is read are drawn, and after a reload too', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  const drawn = async (layer: string): Promise<number> =>
    ((await shelf.timeline.region.locator(`[data-layer="${layer}"]`).getAttribute('d')) ?? '')
      .length;
  expect([await drawn('listed'), await drawn('read')]).toEqual([0, 0]);
  await shelf.bookmark(ENERGY);
  await expect.poll(() => drawn('listed')).toBeGreaterThan(0);
  await shelf.list.link(ENERGY).click();
  await shelf.pane.markAsRead.click();
  await expect.poll(() => drawn('read')).toBeGreaterThan(0);
  await expect(shelf.timeline.bar('6 December 2019')).toHaveAccessibleName(/reading list, 1 read$/);
  await page.reload();
  await expect.poll(() => drawn('listed')).toBeGreaterThan(0);
  await expect.poll(() => drawn('read')).toBeGreaterThan(0);
});

test('the bars are one stop of Tab, where arrows, Home and End go from bar to bar', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  const { timeline } = shelf;
  await expect(timeline.bars).toHaveCount(13);
  expect(
    await timeline.bars.evaluateAll((bars) =>
      bars.map((bar) => (bar as HTMLElement).tabIndex).filter((index) => index === 0),
    ),
  ).toEqual([0]);
  await timeline.from.focus();
  await page.keyboard.press('Shift+Tab');
  await expect(timeline.bar('24 November 2019')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(timeline.bar('26 November 2019')).toBeFocused();
  await expect(timeline.tooltip).toContainText('Tuesday 26 November 2019');
  await expect(timeline.tooltip).toContainText('3 papers');
  await page.keyboard.press('End');
  await expect(timeline.bar('6 December 2019')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(timeline.bar('6 December 2019')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await shelf.expectParameters('from=2019-12-05', 'to=2019-12-05');
  await expect(timeline.bar('5 December 2019')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(timeline.bar('24 November 2019')).toBeFocused();
});

test('arrows reach the bars that are out of sight', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const shelf = new Shelf(page);
  await shelf.open();
  const { timeline } = shelf;
  await timeline.bars.last().focus();
  await page.keyboard.press('+');
  await expect(timeline.bar('24 November 2019')).toHaveCount(0);
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowLeft');
  await expect(timeline.bar('24 November 2019')).toBeFocused();
  await expect(timeline.bar('24 November 2019')).toBeInViewport();
  await page.keyboard.press('PageDown');
  await expect(timeline.bar('1 December 2019')).toBeFocused();
});

test('a bar under the mouse shows its day and counts until the mouse leaves or Esc is pressed', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  const { timeline } = shelf;
  await expect(timeline.tooltip).toHaveCount(0);
  const { x, y } = await timeline.middleOf('5 December 2019');
  await page.mouse.move(x, y);
  await expect(timeline.tooltip).toHaveText(/Thursday 5 December 2019\s*6 papers/);
  const gap = await timeline.middleOf('30 November 2019');
  await page.mouse.move(gap.x, gap.y);
  await expect(timeline.tooltip).toHaveText(/Saturday 30 November 2019\s*no papers/);
  await page.keyboard.press('Escape');
  await expect(timeline.tooltip).toHaveCount(0);
  await page.mouse.move(x, y);
  await expect(timeline.tooltip).toBeVisible();
  await shelf.list.link(ENERGY).hover();
  await expect(timeline.tooltip).toHaveCount(0);
});

test('Esc on a bar hides what it shows and clears nothing yet', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open('?from=2019-12-02');
  const { timeline } = shelf;
  await timeline.from.focus();
  await page.keyboard.press('Shift+Tab');
  await expect(timeline.tooltip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(timeline.tooltip).toHaveCount(0);
  await shelf.expectParameters('from=2019-12-02');
  await page.keyboard.press('Escape');
  await shelf.expectParameters();
});
