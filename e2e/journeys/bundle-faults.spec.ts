import type { Page } from 'playwright/test';
import { BAD_ANSWERS, FAILED_REQUESTS, meetFaults } from '../bad-answers.ts';
import type { FaultServer } from '../fault-server.ts';
import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';

const MANIFEST = /^bundle\/manifest\.json$/;
const PAPERS = /^bundle\/papers\//;
const TERMS = /^bundle\/search\/terms\//;
const AUTHORS = /^bundle\/search\/authors/;
const IDENTITIES = /^bundle\/identities\//;

/** Meets every bad answer in turn on a page loaded anew, and mends the host before the next. */
function meetBadAnswers(
  server: FaultServer,
  paths: RegExp,
  meet: (mend: () => void) => Promise<void>,
): Promise<void> {
  // A changed letter makes another valid manifest, which shows in the parts that it leads to.
  const faults = BAD_ANSWERS.filter(({ kind }) => paths !== MANIFEST || kind !== 'flipped');
  return meetFaults(server, paths, faults, meet);
}

async function retryIn(page: Page, text: RegExp): Promise<void> {
  const alert = page.getByRole('alert').filter({ hasText: text });
  await alert.getByRole('button', { name: 'Retry' }).click();
}

test.beforeEach(({ troubles }) => troubles.allow(FAILED_REQUESTS));

test('without the table of contents it is said what failed and what is safe, and Retry mends it @faults', async ({
  page,
  server,
}) => {
  const shelf = new Shelf(page);
  await meetBadAnswers(server, MANIFEST, async (mend) => {
    await page.goto('');
    const alert = shelf.warning(/^The papers could not be loaded\./);
    await expect(alert).toContainText('manifest.json');
    await expect(alert).toContainText('Your reading list and everything you marked are safe');
    mend();
    await retryIn(page, /could not be loaded/);
    await shelf.expectCount('25 papers');
    await expect(shelf.list.link(ENERGY)).toBeVisible();
  });
});

test('without its papers the rest works, the row names the file, and Retry mends it @faults', async ({
  page,
  server,
}) => {
  const shelf = new Shelf(page);
  await meetBadAnswers(server, PAPERS, async (mend) => {
    await shelf.open();
    const alert = shelf.warning(/^Some papers could not be loaded\./);
    await expect(alert).toHaveCount(1);
    await expect(alert).toContainText(/papers\/000\.\w+\.json/);
    await shelf.search.fill('reinforcement');
    await expect(shelf.status).toHaveText(/^\d of 25 papers$/);
    await shelf.search.fill('');
    mend();
    await retryIn(page, /Some papers/);
    await expect(shelf.list.link(ENERGY)).toBeVisible();
    await expect(alert).toHaveCount(0);
  });
});

test('without a block of the search the papers can be read, and Retry mends the search @faults', async ({
  page,
  server,
}) => {
  const shelf = new Shelf(page);
  await meetBadAnswers(server, TERMS, async (mend) => {
    await shelf.open();
    await shelf.search.fill('reinforcement');
    const alert = shelf.warning(/^The search does not work at the moment\./);
    await expect(alert).toContainText(/search\/terms\/000\.\w+\.bin/);
    await shelf.openPaper(AGENTS);
    mend();
    await retryIn(page, /The search/);
    await expect(shelf.status).toHaveText(/^\d of 25 papers$/);
    await expect(alert).toHaveCount(0);
  });
});

test('without the authors papers are read and found, and Retry brings the author filter @faults', async ({
  page,
  server,
}) => {
  const shelf = new Shelf(page);
  await meetBadAnswers(server, AUTHORS, async (mend) => {
    await shelf.open();
    await expect(shelf.warning(/search\/authors/)).toBeVisible();
    await expect(shelf.list.link(ENERGY)).toBeVisible();
    await expect(shelf.filters.frequentAuthors).toHaveCount(0);
    await shelf.search.fill('reinforcement');
    await expect(shelf.status).toHaveText(/^\d of 25 papers$/);
    await expect(shelf.warning(/^The search/)).toHaveCount(0);
    await shelf.search.fill('');
    await expect(shelf.status).toHaveText('25 papers');
    mend();
    await retryIn(page, /search\/authors/);
    await expect(shelf.filters.author('Timothy Lillicrap')).toBeVisible();
  });
});

test('a link to a paper that cannot be looked up says so beside the list, and Retry opens it @faults', async ({
  page,
  server,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.openPaper(AGENTS);
  const { search } = new URL(page.url());
  await meetBadAnswers(server, IDENTITIES, async (mend) => {
    await shelf.open(search);
    const alert = shelf.warning(/^This paper could not be loaded\./);
    await expect(alert).toContainText(/identities\/000\.\w+/);
    await expect(shelf.list.link(ENERGY)).toBeVisible();
    mend();
    await retryIn(page, /This paper/);
    await expect(shelf.pane.title).toHaveText(AGENTS);
  });
});

test('while the search fails the list shows the papers that it last held @faults', async ({
  page,
  server,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.filters.author('Timothy Lillicrap').check();
  await expect(shelf.list.links).toHaveCount(2);
  const titles = await shelf.list.links.allTextContents();
  server.fail(TERMS, { kind: 'status', status: 500 });
  await shelf.search.fill('dream');
  await expect(shelf.warning(/^The search does not work at the moment\./)).toBeVisible();
  await shelf.expectTitles(titles);
  server.heal();
  await retryIn(page, /The search/);
  await shelf.expectTitles(['Dream to Control: Learning Behaviors by Latent Imagination']);
});
