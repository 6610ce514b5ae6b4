import type { Page } from 'playwright/test';
import { FAILED_REQUESTS } from '../bad-answers.ts';
import { buildNextSite } from '../built-site.ts';
import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { SiteService } from '../pages/site-service.ts';
import { Shelf } from '../pages/shelf.ts';

test.use({ serviceWorkers: 'allow' });

/** A dialog whose code no page has fetched before it is opened. */
async function openShortcuts(page: Page): Promise<void> {
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
}

for (const place of ['address', 'subPathAddress'] as const)
  test(`what was read, and the search, open without the server from a first visit on (${place})`, async ({
    context,
    page,
    server,
    troubles,
  }) => {
    test.slow();
    troubles.allow(FAILED_REQUESTS);
    const shelf = new Shelf(page);
    await shelf.open(server[place]);
    await expect(shelf.list.link(ENERGY)).toBeVisible();
    await new SiteService(page).expectKept();
    await shelf.search.fill('reinforcement');
    await expect(shelf.status).toHaveText(/^\d of 25 papers$/);
    const found = await shelf.status.textContent();
    await page.close();
    server.fail(/.*/, { kind: 'reset' });

    const later = new Shelf(await context.newPage());
    await later.open(`${server[place]}?q=reinforcement`);
    await later.expectCount(found ?? '');
    await expect(later.filters.author('Timothy Lillicrap')).toBeVisible();
    await later.search.fill('');
    await later.list.link(AGENTS).click();
    await expect(later.pane.title).toHaveText(AGENTS);
    await openShortcuts(later.page);
    await expect(
      later.page.getByRole('status').filter({ hasText: 'You are offline.' }),
    ).toBeVisible();
    await later.page.reload();
    await expect(later.pane.title).toHaveText(AGENTS);
  });

test('a new version waits for the reader, and older tabs go on with their own', async ({
  context,
  page,
  server,
}) => {
  test.slow();
  const shelf = new Shelf(page);
  const first = new SiteService(page);
  await shelf.open();
  await first.expectKept();
  const before = await first.build();
  const other = new SiteService(await context.newPage());
  await other.page.goto('');
  await expect(new Shelf(other.page).list.link(ENERGY)).toBeVisible();

  server.serve(await buildNextSite());
  await page.reload();
  await expect(first.line).toBeVisible({ timeout: 30_000 });
  expect(await first.build()).toBe(before);
  await openShortcuts(page);
  await first.reload.click();
  await expect.poll(() => first.build().catch(() => before)).not.toBe(before);
  const after = await first.build();
  await expect(shelf.list.link(ENERGY)).toBeVisible();
  await expect(first.line).toHaveCount(0);

  await expect(other.line).toBeVisible();
  expect(await other.build()).toBe(before);
  await openShortcuts(other.page);
  expect(await other.keptBuilds()).toHaveLength(2);
  await other.page.close();
  await page.reload();
  await expect.poll(() => first.keptBuilds()).toEqual([after]);
});

test('nothing that came wrong is kept', async ({ page, server, troubles }) => {
  troubles.allow(FAILED_REQUESTS);
  server.fail(/^assets\/palette-/, { kind: 'flipped' });
  const shelf = new Shelf(page);
  const service = new SiteService(page);
  await shelf.open();
  await expect(shelf.list.link(ENERGY)).toBeVisible();
  await expect
    .poll(() => server.requests.filter((path) => path.startsWith('assets/palette-')).length)
    .toBe(2);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined),
    )
    .toBe(true);
  server.heal();
  server.fail(/^bundle\/search\/terms\//, { kind: 'flipped' }, 1);
  await page.reload();
  await service.expectKept();
  await shelf.search.fill('reinforcement');
  await expect(shelf.status).toHaveText(/^\d of 25 papers$/);
  await expect.poll(() => service.keptPapers()).toContainEqual(expect.stringMatching(/terms\/000/));
  server.fail(/^bundle\//, { kind: 'status', status: 500 });
  await page.reload();
  await shelf.search.fill('reinforcement');
  await expect(shelf.status).toHaveText(/^\d of 25 papers$/);
});

test('the site can be installed', async ({ page }) => {
  await page.goto('');
  const session = await page.context().newCDPSession(page);
  const { url, errors } = await session.send('Page.getAppManifest');
  expect(url).toMatch(/manifest\.webmanifest$/);
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // The journeys' own windows may be private ones, where nothing is installed.
  const faults = installabilityErrors.map(({ errorId }) => errorId);
  expect(faults.filter((fault) => fault !== 'in-incognito')).toEqual([]);
});

test.describe('where the browser has no service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('a page whose parts are gone with its build is loaded anew, and only once', async ({
    page,
    server,
    troubles,
  }) => {
    troubles.allow(FAILED_REQUESTS);
    const shelf = new Shelf(page);
    const service = new SiteService(page);
    await shelf.open();
    await expect(shelf.list.link(ENERGY)).toBeVisible();
    const follows = (): number =>
      server.requests.filter((path) => /\/site-service-[\w-]{8}\.js$/.test(path)).length;
    await expect.poll(follows).toBe(1);
    const before = await service.build();
    server.serve(await buildNextSite());
    server.fail(/^assets\/shortcuts-dialog-/, { kind: 'status', status: 404 });
    await page.keyboard.press('?');
    await expect.poll(() => service.build().catch(() => before)).not.toBe(before);
    await expect(shelf.list.link(ENERGY)).toBeVisible();
    await expect.poll(follows).toBe(2);
    const loads = server.requests.filter((path) => path === '').length;
    await page.keyboard.press('?');
    await expect(shelf.warning(/A part of Lectern could not be fetched/)).toBeVisible();
    // It asks which build the site has, and finds its own.
    await expect.poll(() => server.requests.filter((path) => path === '').length).toBe(loads + 1);
    await expect(shelf.warning(/A part of Lectern could not be fetched/)).toBeVisible();
  });
});
