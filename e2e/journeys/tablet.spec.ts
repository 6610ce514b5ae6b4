import { AGENTS as SECOND } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { cutOff } from '../pages/fit.ts';
import { Reader } from '../pages/reader.ts';

test.use({ viewport: { width: 820, height: 1180 } });

test('at 820 px list and paper stand side by side', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.openPaper(SECOND);
  await expect(reader.list.article(SECOND)).toBeVisible();
  const list = await reader.list.feed.boundingBox();
  const pane = await reader.pane.region.boundingBox();
  expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual((pane?.x ?? 0) + 1);
  await expect(reader.views.getByRole('link')).toHaveText([
    'All papers',
    'Unread',
    'Reading list',
    'Hidden',
    'History',
  ]);
});

test('every view and its count stand in sight from the narrowest tablet to the widest', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  for (const width of [700, 820, 1099]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(reader.views.getByRole('listitem').filter({ hasText: 'Hidden' })).toHaveText(
      /^Hidden0$/,
    );
    for (const view of await reader.views.getByRole('listitem').all())
      await expect(view).toBeInViewport({ ratio: 1 });
    expect(await cutOff(page)).toEqual([]);
  }
});

test('at 820 px the filters are a drawer that a button and f open', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await expect(reader.filters.sidebar).toHaveCount(0);
  const button = page.getByRole('button', { name: 'Filters', exact: true });
  await button.click();
  const drawer = page.getByRole('dialog', { name: 'Filters' });
  await expect(drawer).toBeVisible();
  await reader.filters.author('Timothy Lillicrap').check();
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect(button).toBeFocused();
  await reader.expectCount('2 of 25 papers');
  await page.keyboard.press('f');
  await expect(drawer).toBeVisible();
  await expect(reader.filters.chip('Timothy Lillicrap')).toBeVisible();
  await drawer.getByRole('button', { name: 'Close' }).click();
  await expect(drawer).toHaveCount(0);
});

test('the author field of the drawer offers its names above the drawer', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await reader.filters.findAuthor.fill('merity');
  await reader.filters.offered.filter({ hasText: 'Stephen Merity' }).click();
  await expect(reader.filters.chip('Stephen Merity')).toBeVisible();
  await page.keyboard.press('Escape');
  await reader.expectCount('1 of 25 papers');
});

test('a window made wider keeps the paper, the filters and the place', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?author=Timothy+Lillicrap');
  await reader.list.links.first().click();
  await expect(reader.pane.title).toContainText('Dream to Control');
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(reader.filters.chip('Timothy Lillicrap')).toBeVisible();
  await expect(reader.pane.title).toContainText('Dream to Control');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('link', { name: 'Back to papers' })).toBeVisible();
  await expect(reader.pane.title).toContainText('Dream to Control');
});
