import type { Locator } from 'playwright/test';
import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';
import { dragFinger, drawFinger } from '../pages/touch.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** A point of a row, at some pixels from its left. */
async function pointOf(row: Locator, x: number): Promise<{ x: number; y: number }> {
  await expect(row).toBeVisible();
  const box = await row.boundingBox();
  if (box === null) throw new Error('The row has no box.');
  return { x: box.x + x, y: box.y + box.height - 40 };
}

async function openPapers(shelf: Shelf, address = ''): Promise<void> {
  await shelf.open(address);
  // The shelf has come, and the code of the swipes before it.
  await expect(shelf.list.unread(AGENTS)).toBeVisible();
  await shelf.page.waitForLoadState('networkidle');
}

/** Waits until a row that was drawn aside is back, so that the next finger meets it. */
async function expectInPlace(row: Locator): Promise<void> {
  await expect(row.locator('[data-swipes]')).toHaveCSS('translate', 'none');
}

test('a swipe to the right bookmarks, the next one takes it off, and each can be undone', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await openPapers(shelf);
  const row = shelf.list.article(AGENTS);
  const { x, y } = await pointOf(row, 80);
  await dragFinger(page, { x, y }, { x: x + 160, y: y + 6 });
  await expect(shelf.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'true');
  await expect(shelf.toast('Added to your reading list')).toBeVisible();
  await shelf.undo.tap();
  await expect(shelf.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'false');
  await expectInPlace(row);
  await dragFinger(page, { x, y }, { x: x + 160, y });
  await expect(shelf.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'true');
  await expectInPlace(row);
  await dragFinger(page, { x, y }, { x: x + 160, y });
  await expect(shelf.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'false');
  await expect(shelf.pane.region).toHaveCount(0);
});

test('a swipe to the left marks as read, the next one as unread, and each can be undone', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await openPapers(shelf);
  const row = shelf.list.article(AGENTS);
  const { x, y } = await pointOf(row, 300);
  await dragFinger(page, { x, y }, { x: x - 160, y: y - 6 });
  await expect(shelf.list.unread(AGENTS)).toHaveCount(0);
  await shelf.undo.tap();
  await expect(shelf.list.unread(AGENTS)).toBeVisible();
  await expectInPlace(row);
  await dragFinger(page, { x, y }, { x: x - 160, y });
  await expect(shelf.list.unread(AGENTS)).toHaveCount(0);
  await expectInPlace(row);
  await dragFinger(page, { x, y }, { x: x - 160, y });
  await expect(shelf.list.unread(AGENTS)).toBeVisible();
});

test('what a swipe would do shows beside the row, and a short one does nothing', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await openPapers(shelf);
  const reveal = page.getByTestId('swipe-reveal');
  const { x, y } = await pointOf(shelf.list.article(AGENTS), 150);
  let lift = await drawFinger(page, { x, y }, { x: x + 60, y });
  await expect(reveal).toHaveText('Bookmark');
  await lift();
  await expect(reveal).toHaveCount(0);
  await expect(shelf.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'false');
  lift = await drawFinger(page, { x, y }, { x: x - 60, y });
  await expect(reveal).toHaveText('Mark as read');
  await lift();
  await expect(reveal).toHaveCount(0);
  await expect(shelf.list.unread(AGENTS)).toBeVisible();
  await shelf.bookmarkOf(AGENTS).click();
  await expect(shelf.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'true');
  // A click scrolls to what it meets.
  const kept = await pointOf(shelf.list.article(AGENTS), 150);
  lift = await drawFinger(page, kept, { x: kept.x + 60, y: kept.y });
  await expect(reveal).toHaveText('Remove bookmark');
  await lift();
  await expect(shelf.list.article(AGENTS).locator('[data-swipes]')).toHaveCSS('translate', 'none');
});

test('a finger that goes up or down scrolls, however far it then goes aside', async ({ page }) => {
  const shelf = new Shelf(page);
  await openPapers(shelf);
  const { x, y } = await pointOf(shelf.list.article(AGENTS), 120);
  await dragFinger(page, { x, y }, { x: x + 90, y: y - 240 });
  await expect.poll(() => shelf.list.topTitle()).not.toBe(ENERGY);
  await expect(page.getByTestId('swipe-reveal')).toHaveCount(0);
  await expect(shelf.undo).toHaveCount(0);
});

test('a finger that comes down at the edge of the screen is the browser’s', async ({ page }) => {
  const shelf = new Shelf(page);
  await openPapers(shelf);
  const row = shelf.list.article(AGENTS);
  const left = await pointOf(row, 12);
  const lift = await drawFinger(page, left, { x: left.x + 200, y: left.y });
  await expect(page.getByTestId('swipe-reveal')).toHaveCount(0);
  await lift();
  await expect(shelf.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'false');
});

test('a tap still opens a paper, also right after a swipe', async ({ page }) => {
  const shelf = new Shelf(page);
  await openPapers(shelf);
  const { x, y } = await pointOf(shelf.list.article(AGENTS), 80);
  await dragFinger(page, { x, y }, { x: x + 160, y });
  await expect(shelf.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'true');
  await shelf.list.link(AGENTS).tap();
  await expect(shelf.pane.title).toHaveText(AGENTS);
});

test('in the unread papers a swiped one stays until the view changes', async ({ page }) => {
  const shelf = new Shelf(page);
  await openPapers(shelf, '?view=unread');
  const { x, y } = await pointOf(shelf.list.article(AGENTS), 300);
  await dragFinger(page, { x, y }, { x: x - 160, y });
  await expect(shelf.list.unread(AGENTS)).toHaveCount(0);
  await expect(shelf.list.article(AGENTS)).toBeVisible();
});
