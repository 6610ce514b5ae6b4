import { generateCorpus } from '#testing/generate-corpus.ts';
import type { Page } from 'playwright/test';
import { expectAccessible } from '../accessibility.ts';
import { FAILED_REQUESTS } from '../bad-answers.ts';
import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';

const offlineLine = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'You are offline.' });

test.beforeEach(({ troubles }) => troubles.allow(FAILED_REQUESTS));

test('offline, a quiet line says what still works, and goes by itself @offline', async ({
  context,
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.openPaper(ENERGY);
  await expect(offlineLine(page)).toHaveCount(0);
  await context.setOffline(true);
  await expect(offlineLine(page)).toContainText('what you mark is kept here');
  await expectAccessible(page);
  await shelf.pressTo('j', AGENTS);
  await shelf.bookmark(AGENTS);
  await context.setOffline(false);
  await expect(offlineLine(page)).toHaveCount(0);
});

test('where requests fail though the browser knows of nothing, the line comes too, and what failed is asked for again @offline', async ({
  page,
  server,
  serveDigests,
}) => {
  await serveDigests({ 'many.txt': generateCorpus({ papers: 2000, seed: 11 }) });
  await page.clock.install();
  const shelf = new Shelf(page);
  await shelf.open();
  await expect(shelf.list.links.first()).toBeVisible();
  server.fail(/^bundle\//, { kind: 'reset' });
  await shelf.list.scrollBy(page, 100_000);
  await expect(offlineLine(page)).toBeVisible();
  await expect(page.getByText(/could not be loaded/).first()).toBeVisible();
  server.heal();
  await expect(async () => {
    await page.clock.fastForward(11_000);
    await expect(offlineLine(page)).toHaveCount(0, { timeout: 500 });
  }).toPass();
  await expect(page.getByText(/could not be loaded/)).toHaveCount(0);
  await expect.poll(() => shelf.list.topTitle()).not.toBeNull();
});

test('one file that does not come is no lost connection @offline', async ({
  page,
  server,
  serveDigests,
}) => {
  await serveDigests({ 'many.txt': generateCorpus({ papers: 2000, seed: 11 }) });
  const shelf = new Shelf(page);
  await shelf.open();
  await expect(shelf.list.links.first()).toBeVisible();
  server.fail(/^bundle\/papers/, { kind: 'reset' });
  await shelf.list.scrollBy(page, 100_000);
  await expect(page.getByText(/could not be loaded/).first()).toBeVisible();
  // The trial that tells the one from the other.
  await expect
    .poll(() => server.requests.filter((path) => path === 'bundle/manifest.json').length)
    .toBeGreaterThan(1);
  await expect(offlineLine(page)).toHaveCount(0);
});
