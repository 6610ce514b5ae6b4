import { digestText } from '../digests/digest-text.ts';
import { expect, test } from '../fixtures.ts';
import { panePlace, scrollPane } from '../pages/pane-place.ts';
import { Reader } from '../pages/reader.ts';

const LONG = 'A Paper That Is Longer Than Any Screen';
const OTHER = 'Another Long Paper';

/** Paragraphs of different lengths, each with a beginning of its own. */
const paragraphs = (about: string): string[] =>
  Array.from(
    { length: 16 },
    (_, index) =>
      `Part ${index} of ${about}: ${'we say it once more and again. '.repeat(6 + (index % 5) * 4)}`,
  );

test.beforeEach(async ({ serveDigests }) => {
  const papers = [
    { title: LONG, abstract: paragraphs('the first') },
    { title: OTHER, abstract: paragraphs('the second') },
  ];
  await serveDigests({ 'long.txt': digestText({ 'December 06, 2019': papers }) });
});

test('each paper’s pane keeps its own place, over other papers, history and a reload', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.openPaper(LONG);
  const first = await scrollPane(page, 900);
  await page.keyboard.press('j');
  await expect(reader.pane.title).toHaveText(OTHER);
  await expect.poll(() => panePlace(page)).toMatch(/^Friday 6 December 2019/);
  const second = await scrollPane(page, 500);
  await page.keyboard.press('k');
  await expect(reader.pane.title).toHaveText(LONG);
  await expect.poll(() => panePlace(page)).toBe(first);
  await page.reload();
  await expect(reader.pane.title).toHaveText(LONG);
  await expect.poll(() => panePlace(page)).toBe(first);
  await reader.openPaper(OTHER);
  await expect.poll(() => panePlace(page)).toBe(second);
  await page.goBack();
  await expect.poll(() => panePlace(page)).toBe(first);
});

test('a closed paper is found again where it was left', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const reader = new Reader(page);
  await reader.open();
  await reader.openPaper(LONG);
  await expect(reader.pane.title).toBeFocused();
  const place = await scrollPane(page, 1500);
  await page.goBack();
  await expect(reader.pane.region).toHaveCount(0);
  await reader.list.link(LONG).click();
  await expect.poll(() => panePlace(page)).toBe(place);
});

test('the pane keeps its words in sight while the window changes and fonts come', async ({
  page,
  server,
}) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(LONG).click();
  const place = await scrollPane(page, 1200);
  for (const width of [820, 1200, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => panePlace(page)).toBe(place);
  }
  server.fail(/\.woff2$/, { kind: 'slow', delay: 800 });
  await page.reload();
  await expect(reader.pane.title).toHaveText(LONG);
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(() => panePlace(page)).toBe(place);
});

test('the end of a paper, which comes late, is a place too', async ({ page, server }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(LONG).click();
  const place = await scrollPane(page, 90_000);
  server.fail(/paper-foot/, { kind: 'slow', delay: 600 });
  await page.reload();
  await expect(reader.pane.region.getByRole('link', { name: 'Find on arXiv' })).toBeVisible();
  await expect.poll(() => panePlace(page)).toBe(place);
});
