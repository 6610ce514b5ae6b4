import { AGENTS as SECOND, ENERGY as FIRST } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { expectVisibleFocus } from '../pages/focus.ts';
import { Reader } from '../pages/reader.ts';

const THIRD = 'Neural Tangents: Fast and Easy Infinite Neural Networks in Python';

test.use({ viewport: { width: 1440, height: 520 } });

test('the space bar pages down, and at the end goes to the next unread paper', async ({ page }) => {
  const reader = new Reader(page);
  const { keyboard } = page;
  await reader.open();
  await keyboard.press('j');
  await reader.pressTo('j', SECOND);
  await keyboard.press('m');
  await expect(reader.pane.markAsRead).toHaveAttribute('aria-pressed', 'true');
  await reader.pressTo('k', FIRST);
  await expect(reader.pane.title).toBeInViewport();
  await keyboard.press('Space');
  await expect(reader.pane.title).not.toBeInViewport();
  await expect(reader.pane.title).toHaveText(FIRST);
  await keyboard.press('Shift+Space');
  await expect(reader.pane.title).toBeInViewport();
  await expect(async () => {
    await keyboard.press('Space');
    await expect(reader.pane.title).toHaveText(THIRD, { timeout: 300 });
  }).toPass();
  await expect(reader.pane.title).toBeInViewport();
  await expectVisibleFocus(page);
});

test('the space bar begins with the first unread paper', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.pressTo('Space', FIRST);
});

test('back at the top, shift with the space bar goes to the paper before', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await page.keyboard.press('j');
  await reader.pressTo('j', SECOND);
  await reader.pressTo('Shift+Space', FIRST);
});

test('where nothing unread follows, that is said', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?q=dream');
  await reader.expectCount('1 of 25 papers');
  await page.keyboard.press('j');
  await expect(reader.pane.title).toContainText('Dream to Control');
  const notice = page.getByRole('status').filter({ hasText: 'No unread paper follows' });
  await expect(async () => {
    await page.keyboard.press('Space');
    await expect(notice).toBeVisible({ timeout: 300 });
  }).toPass();
});

test('the space bar presses the button that has the focus, and nothing else', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.pressTo('j', FIRST);
  await reader.pane.bookmark.focus();
  await page.keyboard.press('Space');
  await expect(reader.pane.bookmark).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.pane.title).toBeInViewport();
});
