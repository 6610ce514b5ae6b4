import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';
import { dragFinger } from '../pages/touch.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a finger drawn over bars chooses their days', async ({ page }) => {
  const reader = new Reader(page);
  const { timeline } = reader;
  await reader.open();
  await dragFinger(
    page,
    await timeline.middleOf('2 December 2019'),
    await timeline.middleOf('4 December 2019'),
  );
  await reader.expectParameters('from=2019-12-02', 'to=2019-12-04');
  await timeline.expectRange('Monday 2 December 2019', 'Wednesday 4 December 2019');
});

test('a finger on the chosen days moves them', async ({ page }) => {
  const reader = new Reader(page);
  const { timeline } = reader;
  await reader.open('?from=2019-12-01&to=2019-12-03');
  await dragFinger(
    page,
    await timeline.middleOf('2 December 2019'),
    await timeline.middleOf('4 December 2019'),
  );
  await reader.expectParameters('from=2019-12-03', 'to=2019-12-05');
});

test('a tap chooses one day, also at the timeline’s own ends', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  const middle = await reader.timeline.middleOf('4 December 2019');
  await page.touchscreen.tap(middle.x, middle.y);
  await reader.expectParameters('from=2019-12-04', 'to=2019-12-04');
  await page.goBack();
  await reader.expectParameters();
  const last = await reader.timeline.middleOf('6 December 2019');
  await page.touchscreen.tap(last.x + 6, last.y);
  await reader.expectParameters('from=2019-12-06');
  await expect(reader.timeline.to).toHaveAttribute('aria-valuetext', 'Friday 6 December 2019');
});

test('a finger drawn down the timeline chooses nothing', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  const start = await reader.timeline.middleOf('28 November 2019');
  await dragFinger(page, start, { x: start.x, y: start.y + 200 });
  await reader.expectParameters();
});
