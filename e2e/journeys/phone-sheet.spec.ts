import { expect, test } from '../fixtures.ts';
import { expectAccessible } from '../accessibility.ts';
import { Reader } from '../pages/reader.ts';
import { dragFinger } from '../pages/touch.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('a sheet drawn down by its head closes, and gives the focus back', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  const button = page.getByRole('button', { name: 'Filters', exact: true });
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await button.tap();
  // A sheet that is still filling grows upwards.
  await expect(reader.filters.author('Mohammad Norouzi')).toBeVisible();
  const head = await page.getByTestId('sheet-head').boundingBox();
  if (head === null) throw new Error('The sheet has no head.');
  const start = { x: head.x + 150, y: head.y + 20 };
  await dragFinger(page, start, { x: start.x, y: start.y + 380 });
  await expect(sheet).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a sheet drawn down a little comes back, and holds the focus', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await page.getByRole('button', { name: 'Filters', exact: true }).tap();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(reader.filters.author('Mohammad Norouzi')).toBeVisible();
  const head = await page.getByTestId('sheet-head').boundingBox();
  if (head === null) throw new Error('The sheet has no head.');
  const start = { x: head.x + 150, y: head.y + 20 };
  // A finger that takes its time, so that the way alone counts.
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x, start.y + 60, { steps: 30 });
  await page.mouse.move(start.x, start.y + 40, { steps: 30 });
  await page.mouse.up();
  await expect(sheet).toBeVisible();
  await expect.poll(() => page.getByTestId('sheet-head').boundingBox()).toEqual(head);
  for (let press = 0; press < 30; press += 1) await page.keyboard.press('Tab');
  expect(await sheet.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});

test('a list that is opened or made in the sheet closes it, and is shown', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  const button = page.getByRole('button', { name: 'Filters', exact: true });
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  const empty = page.getByRole('heading', { name: '“Thesis” is empty.' });
  await button.tap();
  await sheet.getByRole('button', { name: 'New list' }).tap();
  await page.getByRole('textbox', { name: 'Name' }).fill('Thesis');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(empty).toBeInViewport();
  await reader.view('All papers').tap();
  await expect(reader.list.links.first()).toBeVisible();
  await button.tap();
  await sheet.getByRole('button', { name: 'Change Thesis' }).tap();
  await sheet.getByRole('link', { name: 'Thesis' }).tap();
  await expect(sheet).toHaveCount(0);
  await expect(empty).toBeInViewport();
});

test('a saved search that is opened in the sheet closes it, and is shown', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?q=dream');
  await reader.expectCount('1 of 25 papers');
  const button = page.getByRole('button', { name: 'Filters', exact: true });
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await button.tap();
  await sheet.getByRole('button', { name: 'Save this search' }).tap();
  await page.getByRole('textbox', { name: 'Name' }).fill('Dreams');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await reader.open();
  await reader.expectCount('25 papers');
  await button.tap();
  await sheet.getByRole('link', { name: 'Dreams' }).tap();
  await expect(sheet).toHaveCount(0);
  await reader.expectCount('1 of 25 papers');
});

const SIZES = [
  { name: 'a small phone', width: 320, height: 568, hasTimeline: true },
  { name: 'a usual phone', width: 360, height: 740, hasTimeline: true },
  { name: 'a phone on its side', width: 667, height: 375, hasTimeline: false },
  { name: 'a large phone on its side', width: 844, height: 390, hasTimeline: true },
] as const;

for (const { name, width, height, hasTimeline } of SIZES)
  test(`on ${name} nothing is wider than the screen, and a paper can be read`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const reader = new Reader(page);
    // With days chosen, whose handles a finger takes hold of beside them.
    await reader.open('?from=2019-11-28');
    const overflow = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await overflow()).toBe(0);
    expect(await page.evaluate(() => innerWidth)).toBe(width);
    // On its side a small phone has no room for the timeline beside a list.
    if (!hasTimeline) await expect(reader.timeline.zoomIn).toBeHidden();
    else await expect(reader.timeline.zoomIn).toBeInViewport();
    await expect(reader.list.links.first()).toBeInViewport();
    await reader.list.links.first().click();
    await expect(reader.pane.title).toBeInViewport();
    expect(await overflow()).toBe(0);
  });

for (const { name, width, height, hasTimeline } of SIZES.slice(2))
  test(`${name} is accessible`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const reader = new Reader(page);
    await reader.open();
    await expect(reader.list.links.first()).toBeVisible();
    if (hasTimeline) {
      await reader.timeline.zoomIn.tap();
      await expect(reader.timeline.overview).toBeVisible();
    }
    await expectAccessible(page);
    await reader.list.links.first().click();
    await expect(reader.pane.title).toBeInViewport();
    await expectAccessible(page);
  });
