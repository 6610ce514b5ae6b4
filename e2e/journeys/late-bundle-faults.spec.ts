import type { Page } from 'playwright/test';
import { BAD_ANSWERS, FAILED_REQUESTS, nameOf } from '../bad-answers.ts';
import { sparseDigest } from '../digests/digest-text.ts';
import { ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';

/** One a day; its oldest two hundred are a part of their own. */
const DIGEST = { 'many.txt': sparseDigest(450, 1) };
const NEWEST = 'Paper of the 6 December 2019';
const OLDEST_PART = /^bundle\/papers\/000\./;

/** Gives servers up at once rather than in half a minute. */
async function losePatience(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = () => timeout(300);
  });
}

test.beforeEach(({ troubles }) => troubles.allow(FAILED_REQUESTS));

test('papers that fail to come while scrolling leave those that are there, and Retry brings them @faults', async ({
  page,
  server,
  serveDigests,
}) => {
  test.slow();
  await serveDigests(DIGEST);
  const shelf = new Shelf(page);
  for (const fault of BAD_ANSWERS) {
    await test.step(nameOf(fault), async () => {
      await shelf.open();
      await expect(shelf.list.article(NEWEST)).toBeVisible();
      server.fail(OLDEST_PART, fault);
      await shelf.list.scrollBy(page, 1_000_000);
      const failed = shelf.list.articles.filter({ hasText: 'could not be loaded' });
      await expect(failed.first()).toBeVisible();
      await shelf.list.scrollBy(page, -1_000_000);
      await expect(shelf.list.article(NEWEST)).toBeVisible();
      await shelf.filters.toDate.fill('2018-10-01');
      const alert = shelf.warning(/^Some papers could not be loaded\./);
      await expect(alert).toContainText(/papers\/000\.\w+\.json/);
      server.heal();
      await alert.getByRole('button', { name: 'Retry' }).click();
      await expect(shelf.list.article('Paper of the 1 October 2018')).toBeVisible();
      await expect(alert).toHaveCount(0);
    });
  }
});

test('a server that never answers is given up, is said, and Retry mends it @faults', async ({
  page,
  server,
}) => {
  await losePatience(page);
  const shelf = new Shelf(page);
  server.fail(/^bundle\/manifest\.json$/, { kind: 'hang' });
  await page.goto('');
  await expect(page.getByRole('main', { name: 'Loading the papers' })).toBeVisible();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('manifest.json could not be fetched');
  server.heal();
  server.fail(/^bundle\/papers\//, { kind: 'hang' });
  await alert.getByRole('button', { name: 'Retry' }).click();
  await expect(alert).toContainText(/papers\/000\.\w+\.json could not be fetched/);
  await shelf.expectCount('25 papers');
  server.heal();
  await alert.getByRole('button', { name: 'Retry' }).click();
  await expect(shelf.list.link(ENERGY)).toBeVisible();
});

test('while the search hangs the papers can be read, bookmarked and opened @faults', async ({
  page,
  server,
}) => {
  server.fail(/^bundle\/search\//, { kind: 'hang' });
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.bookmark(ENERGY);
  await shelf.openPaper(ENERGY);
  await shelf.view('Reading list').click();
  await shelf.expectTitles([ENERGY]);
  await expect(page.getByRole('alert')).toHaveCount(0);
  server.heal();
});

test('papers that fail are asked for again by the reader alone, and never without end @faults', async ({
  page,
  server,
}) => {
  server.fail(/^bundle\/papers\//, { kind: 'status', status: 500 });
  const shelf = new Shelf(page);
  await shelf.open();
  await expect(shelf.warning(/^Some papers/)).toBeVisible();
  const asked = (): number => server.requests.filter((path) => path.includes('papers/')).length;
  const before = asked();
  await shelf.list.scrollBy(page, 400);
  await shelf.search.fill('reinforcement');
  await expect(shelf.status).toHaveText(/^\d of 25 papers$/);
  await page.keyboard.press('Escape');
  await shelf.expectCount('25 papers');
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(shelf.warning(/^Some papers/)).toBeVisible();
  expect(asked()).toBe(before);
});

test('a slow server shows the shape of the page first, and then the papers @faults', async ({
  page,
  server,
}) => {
  server.fail(/^bundle\//, { kind: 'slow', delay: 1500 });
  const shelf = new Shelf(page);
  await page.goto('');
  await expect(page.getByRole('main', { name: 'Loading the papers' })).toBeVisible();
  await expect(shelf.list.at(1)).toHaveAccessibleName('Loading a paper');
  await expect(shelf.list.at(1)).toHaveAccessibleName(ENERGY);
});

for (const part of ['papers', 'identities', 'search/terms'] as const) {
  test(`a bad copy of ${part} that the browser keeps is passed over for a good one @faults`, async ({
    page,
    server,
  }) => {
    server.fail(new RegExp(`^bundle/${part}/`), { kind: 'flipped-and-kept' }, 1);
    const shelf = new Shelf(page);
    await shelf.open();
    await shelf.openPaper(ENERGY);
    await shelf.search.fill('energy based');
    await expect(shelf.status).toHaveText(/^\d of 25 papers$/);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.reload();
    await expect(shelf.list.link(ENERGY)).toBeVisible();
    await expect(shelf.pane.title).toHaveText(ENERGY);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}
