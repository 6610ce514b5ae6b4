import type { Page } from 'playwright/test';
import { AGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Gives the screen notches and rounded corners; how long they hold is the session's. */
async function cutScreen(page: Page, insets: Insets): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setSafeAreaInsetsOverride', { insets });
}

/** Expects every control in sight to lie clear of the insets. */
async function expectClear(page: Page, insets: Insets): Promise<void> {
  const covered = await page.evaluate(({ top, right, bottom, left }) => {
    const controls = document.querySelectorAll('a[href], button, input, h1, [role="slider"]');
    return [...controls].flatMap((control) => {
      const { x, y, width, height } = control.getBoundingClientRect();
      const [midX, midY] = [x + width / 2, y + height / 2];
      const hit = document.elementFromPoint(midX, midY);
      if (width < 2 || hit === null || !control.contains(hit)) return [];
      const isClear =
        midX > left && midX < innerWidth - right && midY > top && midY < innerHeight - bottom;
      return isClear ? [] : [control.getAttribute('aria-label') ?? control.textContent];
    });
  }, insets);
  expect(covered).toEqual([]);
}

test('a notch above and a bar below cover no control of the list, a paper or the filters', async ({
  page,
}) => {
  const insets = { top: 59, right: 0, bottom: 34, left: 0 };
  const reader = new Reader(page);
  await reader.open();
  await cutScreen(page, insets);
  const top = async (): Promise<number> => (await reader.search.boundingBox())?.y ?? 0;
  await expect.poll(top).toBeGreaterThan(insets.top);
  await expectClear(page, insets);
  await page.getByRole('button', { name: 'Filters', exact: true }).tap();
  await expect(reader.filters.author('Mohammad Norouzi')).toBeVisible();
  const show = await page.getByRole('button', { name: 'Show 25 papers' }).boundingBox();
  expect((show?.y ?? 0) + (show?.height ?? 0)).toBeLessThanOrEqual(844 - insets.bottom);
  await page.keyboard.press('Escape');
  await reader.list.link(AGENTS).tap();
  await expect(reader.pane.title).toBeVisible();
  await expectClear(page, insets);
});

test('a notch at the side of a phone on its side covers no control', async ({ page }) => {
  const insets = { top: 0, right: 59, bottom: 21, left: 59 };
  await page.setViewportSize({ width: 667, height: 375 });
  const reader = new Reader(page);
  await reader.open();
  await cutScreen(page, insets);
  const left = async (): Promise<number> => (await reader.search.boundingBox())?.x ?? 0;
  await expect.poll(left).toBeGreaterThan(insets.left);
  await expectClear(page, insets);
  await reader.list.links.first().tap();
  await expect(reader.pane.title).toBeVisible();
  await expectClear(page, insets);
});
