import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

test('dragging over bars chooses their days, in either direction', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  const before = await reader.historyLength();
  await reader.timeline.drag('2 December 2019', '4 December 2019');
  await reader.expectCount('7 of 25 papers');
  await reader.expectParameters('from=2019-12-02', 'to=2019-12-04');
  await reader.timeline.expectRange('Monday 2 December 2019', 'Wednesday 4 December 2019');
  expect(await reader.historyLength()).toBe(before);
});

test('dragging from right to left chooses the same days', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.timeline.drag('4 December 2019', '2 December 2019');
  await reader.expectParameters('from=2019-12-02', 'to=2019-12-04');
});

test('dragging the chosen days moves them, and they keep their length at the end', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('?from=2019-11-25&to=2019-11-27');
  await reader.timeline.drag('26 November 2019', '28 November 2019');
  await reader.expectParameters('from=2019-11-27', 'to=2019-11-29');
  await reader.expectCount('5 of 25 papers');
  await reader.timeline.drag('28 November 2019', '6 December 2019');
  await reader.timeline.expectRange('Wednesday 4 December 2019', 'Friday 6 December 2019');
  await reader.expectCount('10 of 25 papers');
});

test('Escape gives a drag up, and the days chosen before are chosen again', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?from=2019-11-25&to=2019-11-27');
  await reader.timeline.giveUpDrag('26 November 2019', '3 December 2019');
  await reader.expectParameters('from=2019-11-25', 'to=2019-11-27');
  await reader.timeline.giveUpDrag('2 December 2019', '4 December 2019');
  await reader.expectParameters('from=2019-11-25', 'to=2019-11-27');
});

test('dragging an edge moves that end alone, and never past the other', async ({ page }) => {
  const reader = new Reader(page);
  const { timeline } = reader;
  await reader.open('?from=2019-11-27&to=2019-12-03');
  await timeline.dragHandle(timeline.from, '29 November 2019');
  await reader.expectParameters('from=2019-11-29', 'to=2019-12-03');
  await timeline.dragHandle(timeline.to, '5 December 2019');
  await reader.expectParameters('from=2019-11-29', 'to=2019-12-05');
  await timeline.dragHandle(timeline.to, '25 November 2019');
  await reader.expectParameters('from=2019-11-29', 'to=2019-11-29');
});

test('an end drawn to the timeline’s own end filters nothing any more', async ({ page }) => {
  const reader = new Reader(page);
  const { timeline } = reader;
  await reader.open('?from=2019-12-02&to=2019-12-04');
  await timeline.dragHandle(timeline.to, '6 December 2019');
  await reader.expectParameters('from=2019-12-02');
  await timeline.dragHandle(timeline.from, '24 November 2019');
  await reader.expectParameters();
  await reader.expectCount('25 papers');
});

test('a click on a bar chooses that day, and back takes it off again', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  const { x, y } = await reader.timeline.middleOf('5 December 2019');
  await page.mouse.click(x, y);
  await reader.expectCount('6 of 25 papers');
  await reader.expectParameters('from=2019-12-05', 'to=2019-12-05');
  await expect(reader.timeline.bar('5 December 2019')).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.timeline.bar('4 December 2019')).toHaveAttribute('aria-pressed', 'false');
  await page.goBack();
  await reader.expectCount('25 papers');
});

test('a click near the timeline’s own ends chooses the first and the last day', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  const box = await reader.timeline.bar('24 November 2019').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 2, (box?.y ?? 0) + 20);
  await reader.expectParameters('to=2019-11-24');
  await reader.expectCount('1 of 25 papers');
});

test('a day without papers can be chosen, and the list says so', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  const { x, y } = await reader.timeline.middleOf('30 November 2019');
  await page.mouse.click(x, y);
  await reader.expectCount('0 of 25 papers');
  await expect(page.getByRole('heading', { name: 'No paper matches.' })).toBeVisible();
});

test('a double click clears the days and leaves the other filters', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?author=Timothy+Lillicrap&from=2019-12-03&to=2019-12-05');
  await reader.expectCount('1 of 25 papers');
  const { x, y } = await reader.timeline.middleOf('28 November 2019');
  await page.mouse.dblclick(x, y);
  await reader.expectParameters('author=Timothy Lillicrap');
  await reader.expectCount('2 of 25 papers');
});

test('back after a double click brings the cleared days back at once', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?from=2019-12-03&to=2019-12-05');
  const { x, y } = await reader.timeline.middleOf('28 November 2019');
  await page.mouse.dblclick(x, y);
  await reader.expectCount('25 papers');
  await page.goBack();
  await reader.expectParameters('from=2019-12-03', 'to=2019-12-05');
});

test('a bar pressed by assistive technology chooses its day', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.timeline.bar('4 December 2019').dispatchEvent('click', { detail: 0 });
  await reader.expectParameters('from=2019-12-04', 'to=2019-12-04');
});

test('the right mouse button chooses nothing', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  const { x, y } = await reader.timeline.middleOf('4 December 2019');
  await page.mouse.click(x, y, { button: 'right' });
  await reader.expectParameters();
});
