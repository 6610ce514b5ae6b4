import { expectAccessible } from '../accessibility.ts';
import { AGENTS as SECOND, ENERGY as FIRST } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';
import type { Locator } from 'playwright/test';

const THIRD = 'Neural Tangents: Fast and Easy Infinite Neural Networks in Python';

function screenOf(shelf: Shelf): Locator {
  return shelf.page.getByRole('dialog', { name: 'Triage' });
}

async function expectCard(shelf: Shelf, progress: string, title: string): Promise<void> {
  await expect(screenOf(shelf)).toContainText(progress);
  await expect(screenOf(shelf).getByRole('heading', { level: 3 })).toHaveText(title);
  await expect(screenOf(shelf).getByRole('heading', { level: 3 })).toBeFocused();
}

test('cards are gone through by keys, each act can be taken back, and Esc leads back', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.list.link(FIRST).focus();
  await page.keyboard.press('Shift+T');
  await expectCard(shelf, '1 of 25', FIRST);
  await page.keyboard.press('b');
  await expectCard(shelf, '2 of 25', SECOND);
  await expect(screenOf(shelf)).toContainText('Added to your reading list');
  await page.keyboard.press('m');
  await expectCard(shelf, '3 of 25', THIRD);
  await page.keyboard.press('x');
  await expect(screenOf(shelf)).toContainText('4 of 25');
  await page.keyboard.press('z');
  await expectCard(shelf, '3 of 25', THIRD);
  await page.keyboard.press('k');
  await expectCard(shelf, '2 of 25', SECOND);
  await page.keyboard.press('j');
  await expectCard(shelf, '3 of 25', THIRD);
  await page.keyboard.press('Escape');
  await expect(screenOf(shelf)).toHaveCount(0);
  await expect(shelf.list.link(FIRST)).toBeFocused();
  await expect(shelf.views).toContainText('Reading list1');
  await expect(shelf.views).toContainText('Unread24');
  await expect(shelf.views).toContainText('Hidden0');
});

test('papers not read come first, of what is shown alone', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open('?author=Timothy+Lillicrap');
  await shelf.expectCount('2 of 25 papers');
  const titles = await shelf.list.links.allTextContents();
  await page.keyboard.press('j');
  await page.keyboard.press('m');
  await expect(shelf.pane.markAsRead).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Shift+T');
  await expectCard(shelf, '1 of 2', titles[1] ?? '');
  await page.keyboard.press('j');
  await expectCard(shelf, '2 of 2', titles[0] ?? '');
  await page.keyboard.press('j');
  await expect(screenOf(shelf)).toContainText('That were all 2 papers.');
  await screenOf(shelf).getByRole('button', { name: 'Back to the papers' }).click();
  await expect(screenOf(shelf)).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('its buttons do the same, and axe finds nothing', async ({ page }) => {
    const shelf = new Shelf(page);
    await shelf.open();
    await page.getByRole('button', { name: 'Command palette' }).tap();
    await page.getByRole('combobox').fill('triage');
    await page.getByRole('option', { name: 'Triage' }).first().tap();
    await expectCard(shelf, '1 of 25', FIRST);
    await expectAccessible(page);
    await screenOf(shelf).getByRole('button', { name: 'Bookmark' }).tap();
    await expectCard(shelf, '2 of 25', SECOND);
    await screenOf(shelf).getByRole('button', { name: 'Undo' }).tap();
    await expectCard(shelf, '1 of 25', FIRST);
    await screenOf(shelf).getByRole('button', { name: 'Skip' }).tap();
    await screenOf(shelf).getByRole('button', { name: 'Not interested' }).tap();
    await expectCard(shelf, '3 of 25', THIRD);
    await screenOf(shelf).getByRole('button', { name: 'Back' }).tap();
    await expectCard(shelf, '2 of 25', SECOND);
    await screenOf(shelf).getByRole('button', { name: 'Leave triage' }).tap();
    await expect(shelf.list.article(FIRST)).toBeVisible();
  });
});

test('the screen is accessible in both themes', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('Shift+T');
  await expectCard(shelf, '1 of 25', FIRST);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
});
