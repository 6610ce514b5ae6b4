import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

test('the sliders move by a day with the arrows and say the date in words', async ({ page }) => {
  const reader = new Reader(page);
  const { from, to } = reader.timeline;
  await reader.open();
  await reader.timeline.expectRange('Sunday 24 November 2019', 'Friday 6 December 2019');
  await from.focus();
  await page.keyboard.press('ArrowRight');
  await expect(from).toHaveAttribute('aria-valuetext', 'Monday 25 November 2019');
  await page.keyboard.press('ArrowUp');
  await expect(from).toHaveAttribute('aria-valuetext', 'Tuesday 26 November 2019');
  await page.keyboard.press('ArrowLeft');
  await expect(from).toHaveAttribute('aria-valuetext', 'Monday 25 November 2019');
  await expect(from).toBeFocused();
  await to.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await expect(to).toHaveAttribute('aria-valuetext', 'Wednesday 4 December 2019');
  await reader.expectParameters('from=2019-11-25', 'to=2019-12-04');
  await reader.expectCount('17 of 25 papers');
});

test('the sliders move by a week with the Page keys', async ({ page }) => {
  const reader = new Reader(page);
  const { from, to } = reader.timeline;
  await reader.open();
  await from.focus();
  await page.keyboard.press('PageUp');
  await expect(from).toHaveAttribute('aria-valuetext', 'Sunday 1 December 2019');
  await page.keyboard.press('PageDown');
  await expect(from).toHaveAttribute('aria-valuetext', 'Sunday 24 November 2019');
  await to.focus();
  await page.keyboard.press('PageDown');
  await expect(to).toHaveAttribute('aria-valuetext', 'Friday 29 November 2019');
});

test('Home and End take a slider to the ends that are open to it', async ({ page }) => {
  const reader = new Reader(page);
  const { from, to } = reader.timeline;
  await reader.open('?from=2019-11-28&to=2019-12-03');
  await from.focus();
  await page.keyboard.press('End');
  await expect(from).toHaveAttribute('aria-valuetext', 'Tuesday 3 December 2019');
  await page.keyboard.press('Home');
  await expect(from).toHaveAttribute('aria-valuetext', 'Sunday 24 November 2019');
  await to.focus();
  await page.keyboard.press('Home');
  await expect(to).toHaveAttribute('aria-valuetext', 'Sunday 24 November 2019');
  await page.keyboard.press('End');
  await expect(to).toHaveAttribute('aria-valuetext', 'Friday 6 December 2019');
  await reader.expectParameters();
});

test('a slider stops where the other one stands and says its bounds', async ({ page }) => {
  const reader = new Reader(page);
  const { from, to } = reader.timeline;
  await reader.open('?to=2019-11-25');
  await from.focus();
  await page.keyboard.press('PageUp');
  await expect(from).toHaveAttribute('aria-valuetext', 'Monday 25 November 2019');
  const highest = await from.getAttribute('aria-valuemax');
  expect(highest).toBe(await to.getAttribute('aria-valuenow'));
  expect(await to.getAttribute('aria-valuemin')).toBe(await from.getAttribute('aria-valuenow'));
});

test('moving a slider by the keyboard adds no step to the history', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  const before = await reader.historyLength();
  await reader.timeline.from.focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
  await reader.expectParameters('from=2019-11-28');
  expect(await reader.historyLength()).toBe(before);
});

test('both sliders are reached by Tab, From before To', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.timeline.from.focus();
  await page.keyboard.press('Tab');
  await expect(reader.timeline.to).toBeFocused();
});

test('the sliders, the bars and the date fields show the same days', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.filters.fromDate.fill('2019-12-04');
  await expect(reader.timeline.from).toHaveAttribute('aria-valuetext', 'Wednesday 4 December 2019');
  await expect(reader.timeline.bar('4 December 2019')).toHaveAttribute('aria-pressed', 'true');
  await reader.timeline.from.focus();
  await page.keyboard.press('ArrowRight');
  await expect(reader.filters.fromDate).toHaveValue('2019-12-05');
});
