import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Selection } from '../pages/selection.ts';
import { Shelf } from '../pages/shelf.ts';
import { dragFinger, drawFinger } from '../pages/touch.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('holding a row selects it, the bar stands in place of the views, and swipes go on', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await expect(shelf.list.unread(ENERGY)).toBeVisible();
  const selection = new Selection(page);
  await page.waitForLoadState('networkidle');
  const box = await shelf.list.article(AGENTS).boundingBox();
  const point = { x: (box?.x ?? 0) + 150, y: (box?.y ?? 0) + 90 };
  const lift = await drawFinger(page, point, point);
  await selection.expectCount(1);
  await lift();
  await expect(shelf.views).toHaveCount(0);
  await expect(shelf.pane.title).toHaveCount(0);
  await selection.box(ENERGY).tap();
  await selection.expectCount(2);
  await page.touchscreen.tap(point.x, point.y);
  await selection.expectCount(1);
  await page.touchscreen.tap(point.x, point.y);
  await selection.expectCount(2);
  await expect(shelf.pane.title).toHaveCount(0);
  await dragFinger(page, point, { x: point.x + 160, y: point.y });
  await expect(shelf.toast('Added to your reading list')).toBeVisible();
  await selection.act('Clear').tap();
  await selection.expectNone();
  await expect(shelf.views).toBeVisible();
});
