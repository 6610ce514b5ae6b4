import { expectTargets } from '../accessibility.ts';
import { digestText, sparseDigest } from '../digests/digest-text.ts';
import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';
import { Timeline } from '../pages/timeline.ts';

const DIGESTS = [
  { days: 'one day', text: digestText({ 'December 06, 2019': [{ title: 'Alone' }] }) },
  { days: 'two hundred and sixty days', text: sparseDigest(260, 1) },
] as const;

/** All days, the last one, those up to one of them, and two side by side. */
const RANGES = [
  '',
  '?from=2019-12-06&to=2019-12-06',
  '?to=2019-03-21',
  '?from=2019-12-04&to=2019-12-05',
] as const;

for (const width of [320, 390, 820, 1440])
  for (const { days, text } of DIGESTS)
    test(`of ${days} at ${width} px each end can be taken hold of, whatever is chosen and however narrow it is`, async ({
      page,
      serveDigests,
    }) => {
      await serveDigests({ 'digest.txt': text });
      const reader = new Reader(page);
      const timeline = new Timeline(page);
      await page.setViewportSize({ width, height: 844 });
      for (const range of RANGES) {
        await reader.open(range);
        await expect(timeline.bars.first()).toBeAttached();
        await test.step(`the range “${range}”`, () => expectTargets(page));
      }
    });

test('a click on a handle’s own bar, beside the chosen days, chooses that bar', async ({
  page,
  serveDigests,
}) => {
  await serveDigests({ 'digest.txt': sparseDigest(60, 1) });
  const reader = new Reader(page);
  const timeline = new Timeline(page);
  await reader.open('?from=2019-11-20&to=2019-11-20');
  const { x, y } = await timeline.middleOf('Thursday 21 November 2019');
  await page.mouse.click(x, y);
  await reader.expectParameters('from=2019-11-21', 'to=2019-11-21');
});
