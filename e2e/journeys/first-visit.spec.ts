import { expect, test } from '../fixtures.ts';
import { expectNoShift, watchShifts } from '../pages/layout-shift.ts';
import { Reader } from '../pages/reader.ts';

test('the first visit shows a hint of three lines, which is dismissed for good', async ({
  context,
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  const hint = page.getByRole('complementary', { name: 'Welcome' });
  await expect(hint).toContainText('Pick a paper to read its abstract.');
  await expect(hint).toContainText('Bookmark what you want to keep for later.');
  await expect(hint).toContainText('Everything you mark stays on this device.');
  await hint.getByRole('button', { name: 'Got it' }).click();
  await expect(hint).toHaveCount(0);
  await page.reload();
  await expect(reader.list.at(1)).toBeVisible();
  await expect(hint).toHaveCount(0);
  const other = new Reader(await context.newPage());
  await other.open('?view=unread');
  await expect(other.page.getByRole('complementary', { name: 'Welcome' })).toHaveCount(0);
});

test('the hint stands until it is dismissed', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await expect(page.getByRole('complementary', { name: 'Welcome' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('complementary', { name: 'Welcome' })).toBeVisible();
});

test('while the papers are loading the screen says so and keeps its shape', async ({
  page,
  server,
}) => {
  server.fail(/manifest\.json$/, { kind: 'slow', delay: 1500 });
  await page.goto('');
  const loading = page.getByRole('main', { name: 'Loading the papers' });
  await expect(loading).toHaveAttribute('aria-busy', 'true');
  const reader = new Reader(page);
  await reader.expectCount('25 papers');
  await expect(loading).toHaveCount(0);
});

test('a list whose papers are still on their way says so, and counts them', async ({
  page,
  server,
}) => {
  server.fail(/papers\/.*\.json$/, { kind: 'slow', delay: 1500 });
  const reader = new Reader(page);
  await reader.open();
  await reader.expectCount('25 papers');
  const feed = page.getByRole('feed', { name: 'Papers', includeHidden: true });
  await expect(feed).toHaveAttribute('aria-busy', 'true');
  await expect(reader.list.article('Your Classifier is Secretly')).toBeVisible();
  await expect(feed).toHaveAttribute('aria-busy', 'false');
});

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const)
  test(`nothing moves while the page loads at ${width} px`, async ({ page, server }) => {
    server.fail(/papers\/.*\.json$/, { kind: 'slow', delay: 500 });
    await page.setViewportSize({ width, height });
    await watchShifts(page);
    const reader = new Reader(page);
    await reader.open();
    await expect(reader.list.at(1)).toBeVisible();
    await expectNoShift(page);
  });
