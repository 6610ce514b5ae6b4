import { FAILED_REQUESTS } from '../bad-answers.ts';
import { MARKED_UP } from '../digests/digest-text.ts';
import { ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { expectNoShift, watchShifts } from '../pages/layout-shift.ts';
import { Reader } from '../pages/reader.ts';

test.beforeEach(({ page }) => watchShifts(page));

for (const [width, height] of [
  [390, 844],
  [820, 1180],
  [1440, 900],
  [1920, 1080],
] as const)
  test(`a paper opened by a link comes without moving anything at ${width} px`, async ({
    page,
    server,
  }) => {
    await page.setViewportSize({ width, height });
    const reader = new Reader(page);
    await reader.open();
    const link = (await reader.list.link(ENERGY).getAttribute('href')) ?? '';
    server.fail(/papers\/.*\.json$/, { kind: 'slow', delay: 600 });
    server.fail(/paper-foot|timeline|notices|attendant/, { kind: 'slow', delay: 900 });
    await page.goto(link);
    await expect(reader.pane.title).toHaveText(ENERGY);
    await expect(reader.pane.region.getByRole('link', { name: 'Find on arXiv' })).toBeAttached();
    await expectNoShift(page);
  });

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const)
  test(`lines about the state of things come and go without moving anything at ${width} px`, async ({
    context,
    page,
    troubles,
  }) => {
    troubles.allow(FAILED_REQUESTS);
    await page.setViewportSize({ width, height });
    const reader = new Reader(page);
    await reader.open();
    await expect(reader.list.at(1).getByRole('img', { name: 'Unread' })).toBeVisible();
    await context.setOffline(true);
    const line = page.getByRole('status').filter({ hasText: 'You are offline.' });
    await expect(line).toBeVisible();
    await context.setOffline(false);
    await expect(line).toHaveCount(0);
    await expectNoShift(page);
  });

test('papers with formulas come set, and without moving anything, though what sets them is slow', async ({
  page,
  server,
  serveDigests,
}) => {
  await serveDigests(MARKED_UP);
  server.fail(/assets\/text-part-/, { kind: 'slow', delay: 800 });
  const reader = new Reader(page);
  await reader.open();
  const row = reader.list.at(1);
  await expect(row).toContainText('Ada Lovelace');
  // Not awaited: never is the row there as it is written.
  expect(await row.getByRole('heading').locator('math').count()).toBe(1);
  await expectNoShift(page);
});

test('what stands in for papers keeps still and is not seen at first', async ({ page, server }) => {
  server.fail(/papers\/.*\.json$/, { kind: 'hang' });
  const reader = new Reader(page);
  await reader.open();
  const standIn = page.locator('.stand-in').first();
  await expect(standIn).toBeVisible();
  await expect(standIn).toHaveCSS('animation-delay', '0.2s');
  await expectNoShift(page);
});
