import { AGENTS as SECOND, ENERGY as FIRST } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import {
  openInHeldTime,
  openPaperInHeldTime,
  runUntilText,
  takeClock,
} from '../pages/held-time.ts';
import { Reader } from '../pages/reader.ts';

test('a paper counts as read after two seconds open, and not before', async ({ page }) => {
  await takeClock(page);
  const reader = new Reader(page);
  await openInHeldTime(reader, FIRST);
  await openPaperInHeldTime(reader, FIRST);
  await page.clock.runFor(1900);
  await expect(reader.pane.markAsRead).toHaveAttribute('aria-pressed', 'false');
  await expect(reader.list.unread(FIRST)).toBeVisible();
  await page.clock.runFor(200);
  await expect(reader.pane.markAsRead).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.list.unread(FIRST)).toHaveCount(0);
  await expect(reader.list.unread(SECOND)).toBeVisible();
});

test('papers passed in less than two seconds stay unread', async ({ page }) => {
  await takeClock(page);
  const reader = new Reader(page);
  await openInHeldTime(reader, FIRST);
  await openPaperInHeldTime(reader, FIRST);
  await page.clock.runFor(1500);
  await page.keyboard.press('j');
  await runUntilText(page, reader.pane.title, SECOND);
  await page.clock.runFor(1500);
  await expect(reader.list.unread(FIRST)).toBeVisible();
  await expect(reader.list.unread(SECOND)).toBeVisible();
  await page.clock.runFor(600);
  await expect(reader.list.unread(SECOND)).toHaveCount(0);
  await expect(reader.list.unread(FIRST)).toBeVisible();
});

test('nothing that only scrolls by is marked as read', async ({ page }) => {
  await takeClock(page);
  const reader = new Reader(page);
  await reader.open();
  await expect(reader.list.unread(FIRST)).toBeVisible();
  await reader.list.scrollBy(page, 20_000);
  await expect(reader.list.at(25)).toBeInViewport();
  await page.clock.runFor(10_000);
  await expect(reader.list.articles.getByRole('img', { name: 'Unread' })).toHaveCount(
    await reader.list.articles.count(),
  );
  await expect(reader.views).toContainText('25');
});

test('a paper is marked as read and unread again by its button', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(FIRST).click();
  await reader.pane.markAsRead.click();
  await expect(reader.pane.markAsRead).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.list.unread(FIRST)).toHaveCount(0);
  await reader.pane.markAsRead.click();
  await expect(reader.pane.markAsRead).toHaveAttribute('aria-pressed', 'false');
  await expect(reader.list.unread(FIRST)).toBeVisible();
});

test('a paper read in Unread stays there until the view changes', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?view=unread');
  await reader.expectCount('25 papers');
  await reader.markAsRead(FIRST);
  await reader.markAsRead(SECOND);
  await expect(reader.list.article(FIRST)).toBeVisible();
  await reader.expectCount('25 papers');
  await reader.view('All papers').click();
  await reader.expectCount('25 papers');
  await reader.view('Unread').click();
  await reader.expectCount('23 papers');
  await expect(reader.list.article(FIRST)).toHaveCount(0);
  await expect(reader.list.article(SECOND)).toHaveCount(0);
});

test('a paper read in Unread is gone from it when Unread is asked for again', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?view=unread');
  await reader.markAsRead(FIRST);
  await reader.view('Unread').click();
  await reader.expectCount('24 papers');
  await expect(reader.list.article(FIRST)).toHaveCount(0);
});

test('the views say how many papers they hold, and the second number of the count follows', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(FIRST).click();
  await reader.pane.markAsRead.click();
  await reader.list.article(SECOND).getByRole('button', { name: 'Bookmark' }).click();
  const items = reader.views.getByRole('listitem');
  await expect(items).toHaveText([
    'All papers25',
    'Unread24',
    'Reading list1',
    'Hidden0',
    'History2',
    'Lists',
  ]);
  await expect(reader.view('Unread')).toHaveAccessibleName('Unread');
  await reader.view('Unread').click();
  await expect(reader.view('Unread')).toHaveAttribute('aria-current', 'page');
  await reader.search.fill('energy');
  await reader.expectCount('0 of 24 papers');
  await reader.search.fill('upside-down');
  await reader.expectCount('1 of 24 papers');
  await reader.view('Reading list').click();
  await reader.expectCount('1 of 1 paper');
});

test('what was read is still read after a reload', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.markAsRead(FIRST);
  await expect(reader.views).toContainText('24');
  await page.reload();
  await expect(reader.list.unread(SECOND)).toBeVisible();
  await expect(reader.list.unread(FIRST)).toHaveCount(0);
});
