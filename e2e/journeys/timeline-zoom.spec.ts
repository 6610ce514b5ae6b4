import type { Page } from 'playwright/test';
import { sparseDigest } from '../digests/digest-text.ts';
import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

/** A paper a day from 2 November 2018 to 6 December 2019. */
const EVERY_DAY = { 'daily.txt': sparseDigest(400, 1) };

test.beforeEach(async ({ page, serveDigests }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await serveDigests(EVERY_DAY);
});

async function openAll(page: Page): Promise<Reader> {
  const reader = new Reader(page);
  await reader.open();
  await reader.timeline.expectBarsOf('week');
  await reader.timeline.expectInSight(/^2 November 2018/, /to 6 December 2019: /);
  return reader;
}

test('the wheel zooms about the day under the pointer, to days and back to all', async ({
  page,
}) => {
  const { timeline } = await openAll(page);
  await timeline.hoverAt(0.5);
  const days = await timeline.tooltip.locator('p').first().innerText();
  const [first] = /^\d+ \w+ \d+/.exec(days) ?? [];
  for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, -300);
  await timeline.expectBarsOf('day');
  const spoken = await timeline.spoken();
  expect(spoken.length).toBeLessThan(12);
  const week = Date.parse(`${first ?? ''} UTC`);
  const seen = spoken.map((bar) => Date.parse(`${bar.replace(/^\w+ |:.*$/g, '')} UTC`));
  const inWeek = seen.filter((day) => day >= week && day < week + 7 * 86_400_000);
  expect(inWeek.length).toBeGreaterThan(0);
  await expect(timeline.tooltip).toContainText('1 paper');
  for (let turn = 0; turn < 8; turn += 1) await page.mouse.wheel(0, 300);
  await timeline.expectBarsOf('week');
  await timeline.expectInSight(/^2 November 2018/, /to 6 December 2019: /);
  await expect(timeline.overview).toHaveCount(0);
});

test('a turn of the wheel that can change nothing is left to the page', async ({ page }) => {
  const { timeline } = await openAll(page);
  await page.evaluate(() => {
    const turns: boolean[] = [];
    Object.assign(window, { turns });
    addEventListener('wheel', (event) => turns.push(event.defaultPrevented));
  });
  const turns = () => page.evaluate(() => Reflect.get(window, 'turns') as readonly boolean[]);
  await timeline.hoverAt(0.5);
  await page.mouse.wheel(0, 300);
  await expect.poll(turns).toEqual([false]);
  await page.mouse.wheel(0, -300);
  await expect.poll(turns).toEqual([false, true]);
});

test('the wheel turned sideways, or with Shift, pans and stops at the ends', async ({ page }) => {
  const { timeline } = await openAll(page);
  await timeline.hoverAt(0.5);
  for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, -300);
  await timeline.expectBarsOf('day');
  const before = await timeline.bars.first().getAttribute('aria-label');
  await page.mouse.wheel(600, 0);
  await expect(timeline.bars.first()).not.toHaveAccessibleName(before ?? '');
  await page.mouse.wheel(90_000, 0);
  await expect(timeline.bars.last()).toHaveAccessibleName(/^Friday 6 December 2019/);
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, -90_000);
  await page.keyboard.up('Shift');
  await expect(timeline.bars.first()).toHaveAccessibleName(/^Friday 2 November 2018/);
});

test('buttons zoom in, out and to all, and say when they can do no more', async ({ page }) => {
  const { timeline } = await openAll(page);
  await expect(timeline.zoomOut).toHaveAttribute('aria-disabled', 'true');
  await expect(timeline.showAll).toHaveAttribute('aria-disabled', 'true');
  await timeline.zoomIn.click();
  await expect(timeline.overview).toBeVisible();
  await timeline.zoomIn.click();
  await timeline.zoomIn.click();
  await timeline.expectBarsOf('day');
  await timeline.zoomOut.click();
  await timeline.zoomOut.click();
  await timeline.expectBarsOf('week');
  for (let press = 0; press < 5; press += 1) await timeline.zoomIn.click();
  await expect(timeline.zoomIn).toHaveAttribute('aria-disabled', 'true');
  expect(await timeline.bars.count()).toBeLessThanOrEqual(8);
  await timeline.showAll.click();
  await timeline.expectInSight(/^2 November 2018/, /to 6 December 2019: /);
  await expect(timeline.showAll).toBeFocused();
});

test('plus, minus and zero zoom while the timeline has the focus, which stays', async ({
  page,
}) => {
  const reader = await openAll(page);
  const { timeline } = reader;
  await timeline.bars.last().focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await timeline.expectBarsOf('day');
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('li button')?.ariaLabel ?? null);
  await expect.poll(focused).toMatch(/^\w+ [2-6] December 2019: 1 paper$/);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await timeline.expectBarsOf('week');
  await expect.poll(focused).toMatch(/^2 December 2019 to 6 December 2019/);
  await page.keyboard.press('=');
  await page.keyboard.press('0');
  await timeline.expectInSight(/^2 November 2018/, /to 6 December 2019: /);
  await reader.expectParameters();
});

test('the overview says what is in sight, and moves it by keys and by dragging', async ({
  page,
}) => {
  const { timeline } = await openAll(page);
  for (let press = 0; press < 3; press += 1) await timeline.zoomIn.click();
  await timeline.overview.focus();
  await page.keyboard.press('Home');
  await expect(timeline.overview).toHaveAttribute('aria-valuenow', '0');
  await expect(timeline.overview).toHaveAttribute('aria-valuetext', /^2 November 2018 to .* 2018$/);
  await page.keyboard.press('PageDown');
  await expect(timeline.overview).toHaveAttribute('aria-valuetext', /2018 to .* 2019$/);
  await page.keyboard.press('End');
  await expect(timeline.overview).toHaveAttribute('aria-valuetext', /to 6 December 2019$/);
  const highest = await timeline.overview.getAttribute('aria-valuemax');
  await expect(timeline.overview).toHaveAttribute('aria-valuenow', highest ?? '');
  const box = await timeline.overview.boundingBox();
  if (box === null) throw new Error('The overview has no box.');
  const at = (share: number) => ({ x: box.x + box.width * share, y: box.y + 5 });
  await timeline.dragBetween(at(0.95), at(0.45));
  await expect(timeline.overview).toHaveAttribute('aria-valuetext', / April 2019 to .* 2019$/);
  await timeline.dragBetween(at(0.45), at(-0.5));
  await timeline.expectInSight(/^Friday 2 November 2018/, /2018/);
  // It goes away with what it is for, and the timeline goes on hearing its keys.
  await timeline.overview.focus();
  await page.keyboard.press('0');
  await expect(timeline.overview).toHaveCount(0);
  await page.keyboard.press('+');
  await expect(timeline.overview).toBeVisible();
});

test('days are chosen as well while it is zoomed, and a drag past the edge takes it along', async ({
  page,
}) => {
  const reader = await openAll(page);
  const { timeline } = reader;
  for (let press = 0; press < 5; press += 1) await timeline.zoomIn.click();
  await timeline.expectBarsOf('day');
  await timeline.drag('Monday 2 December 2019', 'Wednesday 4 December 2019');
  await reader.expectParameters('from=2019-12-02', 'to=2019-12-04');
  await timeline.dragHandle(timeline.from, 'Sunday 1 December 2019');
  await reader.expectParameters('from=2019-12-01', 'to=2019-12-04');
  const first = await timeline.spoken();
  const start = await timeline.pointAt(0.3);
  const edge = await timeline.pointAt(0);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(edge.x - 60, edge.y, { steps: 12 });
  await page.mouse.up();
  expect(first).not.toContain(await timeline.bars.first().getAttribute('aria-label'));
  await timeline.showAll.click();
  await timeline.expectRange(/November 2019/, /November 2019/);
});

test('what is in sight outlives opening and closing a paper, and moves nothing else', async ({
  page,
}) => {
  const reader = await openAll(page);
  const { timeline } = reader;
  const before = await reader.list.feed.boundingBox();
  for (let press = 0; press < 3; press += 1) await timeline.zoomIn.click();
  expect(await reader.list.feed.boundingBox()).toEqual(before);
  const bars = await timeline.spoken();
  await reader.expectParameters();
  await reader.list.links.first().click();
  await expect(reader.pane.title).toBeVisible();
  expect(await timeline.spoken()).toEqual(bars);
  await page.goBack();
  await expect(reader.pane.title).toHaveCount(0);
  expect(await timeline.spoken()).toEqual(bars);
});

test('the view goes along when the list is scrolled past its edge, and stays when it jumps', async ({
  page,
}) => {
  const reader = await openAll(page);
  const { timeline } = reader;
  for (let press = 0; press < 6; press += 1) await timeline.zoomIn.click();
  await expect.poll(() => timeline.listIsAt()).toMatch(/^Friday 6 December 2019/);
  await reader.list.links.first().hover();
  await expect(async () => {
    await page.mouse.wheel(0, 400);
    expect(await timeline.listIsAt()).toMatch(/November 2019/);
    await expect(timeline.bar(/6 December 2019/)).toHaveCount(0, { timeout: 200 });
  }).toPass();
  const bars = await timeline.spoken();
  await reader.list.scrollBy(page, 30_000);
  await expect.poll(() => timeline.listIsAt()).toBeNull();
  expect(await timeline.spoken()).toEqual(bars);
});

test('ten thousand days show no more bars than have room', async ({ page, serveDigests }) => {
  await serveDigests({ 'long.txt': sparseDigest(2_000, 5) });
  const reader = new Reader(page);
  await reader.open();
  const { timeline } = reader;
  await timeline.expectBarsOf('year');
  await timeline.hoverAt(0.5);
  for (const unit of ['month', 'week', 'day']) {
    await expect(async () => {
      await page.mouse.wheel(0, -150);
      await expect(timeline.region.getByRole('list', { name: `Papers by ${unit}` })).toBeVisible({
        timeout: 200,
      });
    }).toPass();
    expect(await timeline.bars.count()).toBeLessThan(150);
  }
});
