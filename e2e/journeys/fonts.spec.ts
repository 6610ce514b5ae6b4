import { ENERGY } from '../digests/seed-titles.ts';
import { FAILED_REQUESTS } from '../bad-answers.ts';
import { expect, test } from '../fixtures.ts';
import { expectNoShift, watchShifts } from '../pages/layout-shift.ts';
import { Reader } from '../pages/reader.ts';

const PAPER = '?paper=4knx23vdwtnd';
const FONTS = /\.woff2$/;

const LOOKS = [
  {},
  { textSize: 'largest', leading: 'loose' },
  { typeface: 'sans', textSize: 'smallest' },
] as const;

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const)
  for (const look of LOOKS)
    for (const delay of [300, 1500])
      test(`nothing moves where a link opens a paper at ${width} px with ${JSON.stringify(look)} and fonts that take ${delay} ms`, async ({
        page,
        server,
      }) => {
        server.fail(FONTS, { kind: 'slow', delay });
        await page.setViewportSize({ width, height });
        await page.addInitScript(
          (kept) => localStorage.setItem('lectern.preferences', kept),
          JSON.stringify({ ...look, hintDismissed: true }),
        );
        await watchShifts(page);
        const arrived = page.waitForResponse(FONTS);
        await page.goto(PAPER);
        await expect(new Reader(page).pane.title).toHaveText(ENERGY);
        await (await arrived).finished();
        await expectNoShift(page);
      });

test('text waits a moment for its own type, and where that does not come is set in local type', async ({
  page,
  server,
  troubles,
}) => {
  troubles.allow(FAILED_REQUESTS);
  server.fail(FONTS, { kind: 'hang' });
  const reader = new Reader(page);
  await page.goto(PAPER, { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-type', 'local');
  await expect(reader.pane.title).toHaveText(ENERGY);
  await expect(reader.pane.title).toHaveCSS('font-family', /^"Source Serif fallback"/);
});

test('text is set in its own type where that is there', async ({ page }) => {
  const reader = new Reader(page);
  // A machine that is busy may not have it within the moment that a page waits for it.
  await expect(async () => {
    await reader.open(PAPER);
    const family = /^"Source Serif 4 Variable"/;
    await expect(reader.pane.title).toHaveCSS('font-family', family, { timeout: 1000 });
  }).toPass();
  expect(await page.evaluate(() => document.fonts.check('1em "Source Serif 4 Variable"'))).toBe(
    true,
  );
});
