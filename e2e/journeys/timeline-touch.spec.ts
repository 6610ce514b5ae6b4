import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';
import { dragFinger, drawFinger, type FingerWay, pinch } from '../pages/touch.ts';

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

/** A point at a share of the width, at the height of the bars. */
async function fingersAt(
  { timeline }: Reader,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<readonly [FingerWay, FingerWay]> {
  const [one, other, oneEnd, otherEnd] = await Promise.all(
    [...from, ...to].map((share) => timeline.pointAt(share)),
  );
  if (one === undefined || other === undefined || oneEnd === undefined || otherEnd === undefined)
    throw new Error('There are four points.');
  return [
    { start: one, end: oneEnd },
    { start: other, end: otherEnd },
  ];
}

test('two fingers pinch the timeline, and choose nothing', async ({ page }) => {
  const reader = new Reader(page);
  const { timeline } = reader;
  await reader.open();
  await pinch(page, ...(await fingersAt(reader, [0.45, 0.6], [0.25, 0.85])));
  await expect(timeline.bar('24 November 2019')).toHaveCount(0);
  await expect(timeline.overview).toBeVisible();
  await reader.expectParameters();
  await pinch(page, ...(await fingersAt(reader, [0.1, 0.9], [0.45, 0.55])));
  await expect(timeline.bar('24 November 2019')).toHaveCount(1);
  await expect(timeline.overview).toHaveCount(0);
  await reader.expectParameters();
});

test('while it is zoomed a finger pans, a tap chooses, and a finger held still selects', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const reader = new Reader(page);
  const { timeline } = reader;
  await reader.open();
  await timeline.zoomIn.tap();
  await expect(timeline.bar('6 December 2019')).toHaveCount(1);
  await dragFinger(page, await timeline.pointAt(0.3), await timeline.pointAt(0.9));
  await expect(timeline.bar('6 December 2019')).toHaveCount(0);
  await reader.expectParameters();
  await dragFinger(page, await timeline.pointAt(0.1), await timeline.pointAt(0.98));
  const second = await timeline.middleOf('25 November 2019');
  await page.touchscreen.tap(second.x, second.y);
  await reader.expectParameters('from=2019-11-25', 'to=2019-11-25');
  await page.goBack();
  await reader.expectParameters();
  // The clock decides what was held, so the finger stays until the bar under it is chosen.
  const third = await timeline.middleOf('26 November 2019');
  const lift = await drawFinger(page, third, third);
  await reader.expectParameters('from=2019-11-26', 'to=2019-11-26');
  await lift();
  await reader.expectParameters('from=2019-11-26', 'to=2019-11-26');
});
