import type { Page } from 'playwright/test';
import { AGENTS as SECOND, ENERGY as FIRST } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { expectVisibleFocus } from '../pages/focus.ts';
import { Reader } from '../pages/reader.ts';

test('every stop of the Tab key shows its focus', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?author=Timothy+Lillicrap');
  await reader.list.links.first().click();
  await expect(reader.pane.title).toContainText('Dream to Control');
  await reader.search.focus();
  const stops = new Set<string>();
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return '';
      const { x, y } = element.getBoundingClientRect();
      return `${element.tagName} ${element.textContent} at ${x} ${y}`;
    });
    if (stop === '') break;
    await expectVisibleFocus(page);
    stops.add(stop);
  }
  expect(stops.size).toBeGreaterThan(25);
});

test('Clear filters, gone once it is pressed, leaves the focus among the filters', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('?q=latent');
  await reader.filters.clear.focus();
  await page.keyboard.press('Enter');
  await reader.expectCount('25 papers');
  await expect(reader.filters.sidebar).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(reader.filters.fromDate).toBeFocused();
});

test('a removed author leaves the focus among the filters', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?author=Timothy+Lillicrap');
  await reader.filters.chip('Timothy Lillicrap').focus();
  await page.keyboard.press('Enter');
  await reader.expectCount('25 papers');
  await expect(reader.filters.sidebar).toBeFocused();
});

test('a dropped filter leaves the focus at the list that comes back', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?q=zzzz');
  await page.getByRole('button', { name: 'Drop the search' }).focus();
  await page.keyboard.press('Enter');
  await reader.expectCount('25 papers');
  await expect(reader.list.at(1)).toBeVisible();
  const focused = page.locator(':focus');
  await expect(focused.getByRole('feed')).toHaveCount(1);
  await expect(focused.getByRole('searchbox')).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(reader.list.link(FIRST)).toBeFocused();
});

test('an undone act leaves the focus where it was before', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.pressTo('j', FIRST);
  await page.keyboard.press('b');
  await expect(reader.list.link(FIRST)).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(reader.pane.bookmark).toHaveAttribute('aria-pressed', 'false');
  await expect(reader.list.link(FIRST)).toBeFocused();
});

test('a dismissed notice leaves the focus on the page', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?view=nothing');
  // What keeps the focus has come before the shelf.
  await expect(reader.list.unread(FIRST)).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Dismiss' })).toHaveCount(0);
  await expect(page.locator('body')).not.toBeFocused();
  await reader.pressTo('j', FIRST);
});

test('a closed dialog gives the focus back to the button that opened it', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  const button = page.getByRole('button', { name: 'Keyboard shortcuts' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('the focus stays in an open dialog', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toBeVisible();
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press('Tab');
    await expect(dialog.locator(':focus')).toHaveCount(1);
  }
});

test('a row with the focus keeps it while the list is scrolled far away', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await page.keyboard.press('j');
  await expect(reader.list.link(FIRST)).toBeFocused();
  await reader.list.scrollBy(page, 20_000);
  await expect(reader.list.at(25)).toBeInViewport();
  await expect(reader.list.link(FIRST)).toBeFocused();
  await page.keyboard.press('j');
  await expect(reader.list.selected).toHaveAttribute('aria-posinset', '2');
  await expect(reader.list.selected).toBeInViewport();
});

const ROWS = [FIRST, SECOND] as const;

for (const [way, take] of [
  ['its button', async (page: Page) => page.keyboard.press('Enter')],
  ['its key', async (page: Page) => page.keyboard.press('b')],
] as const)
  test(`a row taken off by ${way} hands its focus to the row that takes its place`, async ({
    page,
  }) => {
    const reader = new Reader(page);
    await reader.open();
    for (const title of ROWS)
      await reader.list.article(title).getByRole('button', { name: 'Bookmark' }).click();
    await reader.view('Reading list').click();
    await expect(reader.list.links).toHaveText([SECOND, FIRST]);
    await page.keyboard.press('j');
    await expect(reader.list.link(SECOND)).toBeFocused();
    if (way === 'its button')
      await reader.list.article(SECOND).getByRole('button', { name: 'Bookmark' }).focus();
    await take(page);
    await expect(reader.list.links).toHaveText([FIRST]);
    await expect(reader.list.link(FIRST)).toBeFocused();
    await page.keyboard.press('z');
    await expect(reader.list.links).toHaveText([SECOND, FIRST]);
    await expectVisibleFocus(page);
  });

test('a dialog opened by its key gives the focus back to the row that had it', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 900 });
  const reader = new Reader(page);
  await reader.open();
  await page.keyboard.press('j');
  await expect(reader.list.link(FIRST)).toBeFocused();
  for (const [key, name] of [
    ['?', 'Keyboard shortcuts'],
    ['f', 'Filters'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name })).toHaveCount(0);
    await expect(reader.list.link(FIRST)).toBeFocused();
  }
});
