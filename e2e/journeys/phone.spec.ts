import { AGENTS as SECOND, ENERGY as FIRST } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';
import { smallTargets } from '../pages/targets.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a bar at the bottom holds the views, the search and the filters', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await expect(reader.views.getByRole('link')).toHaveText(['All papers', 'Unread', 'Reading list']);
  const box = await reader.views.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(830);
  await reader.view('Unread').tap();
  await reader.expectParameters('view=unread');
  await page.getByRole('button', { name: 'Search', exact: true }).tap();
  await expect(reader.search).toBeFocused();
});

test('a tapped paper is a page of its own, with the way back to the papers', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await expect(reader.pane.region).toHaveCount(0);
  await reader.list.link(SECOND).tap();
  await expect(reader.pane.title).toHaveText(SECOND);
  await expect(reader.pane.title).toBeFocused();
  await expect(page.getByText('2 of 25', { exact: true })).toBeVisible();
  await expect(page.locator('[inert]').getByRole('feed')).toHaveCount(1);
  const back = page.getByRole('link', { name: 'Back to papers' });
  await back.tap();
  await expect(reader.list.article(SECOND)).toBeVisible();
  await expect(reader.pane.region).toHaveCount(0);
  await expect(reader.list.link(SECOND)).toBeFocused();
});

test('the browser’s back leads from the paper to the list too, and forward to the paper', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(SECOND).tap();
  await expect(reader.pane.title).toHaveText(SECOND);
  await page.goBack();
  await expect(reader.list.article(FIRST)).toBeVisible();
  await page.goForward();
  await expect(reader.pane.title).toHaveText(SECOND);
});

test('Back to papers leads to the list also where the paper came by a link', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?q=energy');
  const href = (await reader.list.link(FIRST).getAttribute('href')) ?? '';
  await page.goto('about:blank');
  await page.goto(href);
  await expect(reader.pane.title).toHaveText(FIRST);
  await page.getByRole('link', { name: 'Back to papers' }).tap();
  await reader.expectParameters('q=energy');
  await expect(reader.list.article(FIRST)).toBeVisible();
});

test('the list stands where it stood when a paper’s page is left', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.scrollBy(page, 1200);
  await expect.poll(() => reader.list.topTitle()).not.toBe(FIRST);
  const top = await reader.list.settledTop();
  await reader.list.links.nth(4).tap();
  await expect(reader.pane.title).toBeVisible();
  await page.getByRole('link', { name: 'Back to papers' }).tap();
  await expect.poll(() => reader.list.topTitle()).toBe(top);
});

test('the page of a paper has its buttons within a thumb’s reach', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(FIRST).tap();
  await reader.pane.bookmark.tap();
  await expect(reader.pane.bookmark).toHaveAttribute('aria-pressed', 'true');
  await reader.pane.markAsRead.tap();
  await expect(reader.pane.markAsRead).toHaveAttribute('aria-pressed', 'true');
  await reader.pane.next.tap();
  await expect(reader.pane.title).toHaveText(SECOND);
  await reader.pane.previous.tap();
  await expect(reader.pane.title).toHaveText(FIRST);
});

test('the filters are a sheet that ends with how many papers it would show', async ({ page }) => {
  const reader = new Reader(page);
  const { filters } = reader;
  await reader.open();
  await page.getByRole('button', { name: 'Filters', exact: true }).tap();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet.getByRole('button', { name: 'Show 25 papers' })).toBeVisible();
  await filters.author('Timothy Lillicrap').tap();
  await expect(sheet.getByRole('button', { name: 'Show 2 papers' })).toBeVisible();
  await filters.fromDate.fill('2019-12-03');
  await expect(sheet.getByRole('button', { name: 'Show 1 paper', exact: true })).toBeVisible();
  await sheet.getByRole('button', { name: 'Show 1 paper', exact: true }).tap();
  await expect(sheet).toHaveCount(0);
  await reader.expectCount('1 of 25 papers');
  await expect(reader.list.articles).toHaveCount(1);
});

test('an author of a paper’s page filters the list that one goes back to', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(FIRST).tap();
  await reader.pane.author('Mohammad Norouzi').tap();
  await expect.poll(() => reader.parameters()).toContain('author=Mohammad Norouzi');
  await page.getByRole('link', { name: 'Back to papers' }).tap();
  await reader.expectCount('2 of 25 papers');
});

test('nothing is wider than the screen', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await overflow()).toBe(0);
  await reader.list.link(FIRST).tap();
  await expect(reader.pane.title).toBeVisible();
  expect(await overflow()).toBe(0);
});

test('every target of the list, a paper’s page and the filters is at least 44 px', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('?author=Timothy+Lillicrap&q=dream');
  await expect(reader.list.articles).toHaveCount(1);
  expect(await smallTargets(page, 44), 'in the list').toEqual([]);
  await page.getByRole('button', { name: 'Filters', exact: true }).tap();
  await expect(reader.filters.clear).toBeVisible();
  expect(await smallTargets(page, 44), 'among the filters').toEqual([]);
  await reader.filters.clear.scrollIntoViewIfNeeded();
  expect(await smallTargets(page, 44), 'at the end of the filters').toEqual([]);
  await page.getByRole('button', { name: 'Close' }).tap();
  await reader.list.links.first().tap();
  await expect(reader.pane.title).toBeVisible();
  await reader.pane.bookmark.tap();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(await smallTargets(page, 44), 'on a paper’s page').toEqual([]);
  await page.getByRole('link', { name: 'Back to papers' }).tap();
  await reader.view('Reading list').tap();
  await expect(reader.list.articles).toHaveCount(1);
  expect(await smallTargets(page, 44), 'in the reading list').toEqual([]);
});
