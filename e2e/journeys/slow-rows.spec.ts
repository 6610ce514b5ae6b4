import { generateCorpus } from '#testing/generate-corpus.ts';
import { expect, test } from '../fixtures.ts';
import { expectNoShift, shiftsSeen, watchShifts } from '../pages/layout-shift.ts';
import { Reader } from '../pages/reader.ts';

test.beforeEach(async ({ page, serveDigests }) => {
  await serveDigests({ 'many.txt': generateCorpus({ papers: 2000, seed: 11 }) });
  await watchShifts(page);
  const reader = new Reader(page);
  await reader.open();
  await expect(reader.list.links.first()).toBeVisible();
});

test('papers that come above what is read leave it where it is', async ({ page, server }) => {
  const reader = new Reader(page);
  await page.keyboard.press('Shift+g');
  await expect(reader.list.at(2000).getByRole('link')).toBeInViewport();
  server.fail(/papers\/.*\.json$/, { kind: 'slow', delay: 8000 });
  const scrollUp = (pixels: number, until: () => Promise<unknown>): Promise<void> =>
    expect(async () => {
      await reader.list.scrollBy(page, -pixels);
      await until();
    }).toPass({ intervals: [50] });
  await scrollUp(1000, () => expect(reader.list.standIns).not.toHaveCount(0, { timeout: 100 }));
  await scrollUp(200, () =>
    expect(reader.list.standIns.last()).toBeInViewport({ ratio: 1, timeout: 100 }),
  );
  const last = Number(await reader.list.standIns.last().getAttribute('aria-posinset'));
  const read = reader.list.at(last + 1);
  const title = await read.getByRole('heading', { level: 3 }).innerText();
  const place = await read.boundingBox();
  await expect(reader.list.at(last).getByRole('link')).toBeVisible();
  expect(await read.boundingBox()).toEqual(place);
  expect((await shiftsSeen(page)).join('\n')).not.toContain(title);
});

test('papers that come for what stood in their places move nothing, wherever the list is flung', async ({
  page,
  server,
}) => {
  const reader = new Reader(page);
  server.fail(/papers\/.*\.json$/, { kind: 'slow', delay: 1500 });
  for (const pixels of [90_000, -45_000, 150_000, -60_000]) {
    await reader.list.scrollBy(page, pixels);
    await expect(reader.list.standIns).not.toHaveCount(0);
    await expect(reader.list.standIns).toHaveCount(0);
  }
  await expectNoShift(page);
});
