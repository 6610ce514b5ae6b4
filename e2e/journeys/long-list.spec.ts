import { generateCorpus } from '#testing/generate-corpus.ts';
import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

const PAPERS = 2000;

test.beforeEach(async ({ serveDigests }) => {
  await serveDigests({ 'many.txt': generateCorpus({ papers: PAPERS, seed: 11 }) });
});

test('of two thousand papers few are in the page, and all are counted', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.expectCount('2000 papers');
  await expect(reader.list.at(1)).toHaveAttribute('aria-setsize', '2000');
  expect(await reader.list.articles.count()).toBeLessThan(40);
  const counted = (await reader.timeline.spoken()).map((bar) =>
    Number(/: (\d+) papers?/.exec(bar)?.[1] ?? 0),
  );
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(PAPERS);
});

test('a jump to the end of a long list shows its last paper and the oldest day', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  await expect(reader.list.at(1)).toBeVisible();
  // Rows are measured as they come, so that the end is found in a few steps.
  await expect(async () => {
    await reader.list.scrollBy(page, 4_000_000);
    await expect(reader.list.at(PAPERS).getByRole('link')).toBeInViewport({ timeout: 500 });
  }).toPass();
  expect(await reader.list.articles.count()).toBeLessThan(40);
  const oldest = (await reader.timeline.spoken())[0];
  await expect.poll(() => reader.timeline.listIsAt()).toBe(oldest);
});

test('only the parts of a long bundle that are looked at are fetched', async ({ page, server }) => {
  const reader = new Reader(page);
  await reader.open();
  await expect(reader.list.at(1).getByRole('link')).toBeVisible();
  const parts = (): number =>
    new Set(server.requests.filter((path) => /papers\/.*\.json$/.test(path))).size;
  expect(parts()).toBeLessThanOrEqual(2);
  await expect(async () => {
    await reader.list.scrollBy(page, 4_000_000);
    await expect(reader.list.at(PAPERS).getByRole('link')).toBeInViewport({ timeout: 500 });
  }).toPass();
  expect(parts()).toBeLessThan(10);
});

test('the place in a long list is there again after a reload', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await expect(reader.list.at(1)).toBeVisible();
  await reader.list.scrollBy(page, 60_000);
  await expect.poll(() => reader.list.topTitle()).not.toBeNull();
  await expect(reader.list.at(1)).toHaveCount(0);
  const top = await reader.list.settledTop();
  await page.reload();
  await expect.poll(() => reader.list.topTitle()).toBe(top);
});

test('a search of a long list gives exact totals and walks by keys through it', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  const spoken = await reader.timeline.spoken();
  const newest = Number(/: (\d+) papers/.exec(spoken.at(-1) ?? '')?.[1]);
  await reader.filters.fromDate.fill('2019-12-06');
  await reader.expectCount(`${newest} of 2000 papers`);
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  for (let press = 0; press < 60; press += 1) await page.keyboard.press('j');
  await expect(reader.list.selected).toHaveAttribute('aria-posinset', '60');
  await expect(reader.list.selected).toBeInViewport();
  await expect(reader.pane.title).toHaveText(
    await reader.list.selected.getByRole('heading', { level: 3 }).innerText(),
  );
});

test('of acts pressed while one walks faster than papers come none is lost', async ({
  page,
  server,
  serveDigests,
}) => {
  // The site of so many papers is built within the journey, where it is the first to want it.
  test.slow();
  // So many that looking a paper up takes several files, which a passing selection lets go again.
  await serveDigests({ 'many.txt': generateCorpus({ papers: 9000, seed: 12 }) });
  server.fail(/^bundle\/(papers|identities)/, { kind: 'slow', delay: 300 });
  const reader = new Reader(page);
  await reader.open();
  await expect(reader.list.links.first()).toBeVisible();
  for (let press = 1; press <= 40; press += 1) {
    await page.keyboard.press('j');
    if (press % 4 === 0) await page.keyboard.press('b');
  }
  await expect(reader.list.selected).toHaveAttribute('aria-posinset', '40');
  await expect(reader.views).toContainText('Reading list10');
  await expect(reader.list.selected.getByRole('link')).toBeFocused();
  const last = await reader.pane.title.innerText();
  await reader.view('Reading list').click();
  await expect(reader.list.links.first()).toHaveText(last);
});
