import { expect, test } from '../fixtures.ts';
import { expectVisibleFocus } from '../pages/focus.ts';
import { Reader } from '../pages/reader.ts';

const FIRST = 'Your Classifier is Secretly an Energy Based Model and You Should Treat it Like One';

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
  await page.keyboard.press('j');
  await expect(reader.pane.title).toHaveText(FIRST);
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
  await page.getByRole('button', { name: 'Dismiss' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Dismiss' })).toHaveCount(0);
  await expect(page.locator('body')).not.toBeFocused();
  await page.keyboard.press('j');
  await expect(reader.pane.title).toHaveText(FIRST);
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
