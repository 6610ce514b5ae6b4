import { FAILED_REQUESTS } from '../bad-answers.ts';
import { expectAccessible } from '../accessibility.ts';
import { sparseDigest } from '../digests/digest-text.ts';
import { expect, test } from '../fixtures.ts';
import { OfflineCopy } from '../pages/offline-copy.ts';
import { Shelf } from '../pages/shelf.ts';
import { SiteService } from '../pages/site-service.ts';

test.use({ serviceWorkers: 'allow' });

/** One a day; they are three parts. */
const DIGEST = { 'many.txt': sparseDigest(450, 1) };
const NEWEST = 'Paper of the 6 December 2019';
const OLDEST = 'Paper of the 13 September 2018';
const OLDEST_PART = /^bundle\/papers\/000\./;
const ALL_HERE =
  /^All 450 papers up to 6 December 2019 and the search over them are on this device/;

test('everything made available offline survives a reload in the middle, and reads on without the server', async ({
  context,
  page,
  server,
  serveDigests,
  troubles,
}) => {
  test.slow();
  troubles.allow(FAILED_REQUESTS);
  await serveDigests(DIGEST);
  const shelf = new Shelf(page);
  const copy = new OfflineCopy(page);
  await shelf.open();
  await expect(shelf.list.article(NEWEST)).toBeVisible();
  await new SiteService(page).expectKept();
  server.fail(OLDEST_PART, { kind: 'hang' });
  await copy.open();
  await expect(copy.sentence).toContainText('What you have read opens without a network.');
  await copy.button('Make everything available offline').click();
  await expect(copy.progress).toBeVisible();
  await expect(copy.button('Cancel')).toBeFocused();
  await expectAccessible(page, '[role=dialog]');
  await page.reload();
  await expect(shelf.list.article(NEWEST)).toBeVisible();
  server.heal();
  await copy.open();
  await expect(copy.sentence).toHaveText(ALL_HERE, { timeout: 45_000 });
  await page.close();
  server.fail(/.*/, { kind: 'reset' });

  const later = new Shelf(await context.newPage());
  await later.open('?sort=oldest');
  await later.list.link(OLDEST).click();
  await expect(later.pane.title).toHaveText(OLDEST);
  await later.search.fill('september');
  await later.expectCount('48 of 450 papers');
});

test('making everything available offline can be cancelled, taken up again and undone', async ({
  page,
  server,
  serveDigests,
}) => {
  await serveDigests(DIGEST);
  const shelf = new Shelf(page);
  const copy = new OfflineCopy(page);
  const service = new SiteService(page);
  await shelf.open();
  await service.expectKept();
  server.fail(OLDEST_PART, { kind: 'hang' });
  await copy.open();
  await copy.button('Make everything available offline').click();
  await copy.button('Cancel').click();
  await expect(copy.progress).toHaveCount(0);
  server.heal();
  await copy.button('Make everything available offline').click();
  await expect(copy.sentence).toHaveText(ALL_HERE);
  expect(await service.keptPapers()).toContainEqual(expect.stringMatching(/^papers\/000/));
  await copy.button('Remove from this device').click();
  await expect(copy.button('Make everything available offline')).toBeFocused();
  const kept = await service.keptPapers();
  expect(kept).not.toContainEqual(expect.stringMatching(/^papers\/000/));
  expect(kept).toContainEqual(expect.stringMatching(/^papers\/002/));
});

test.describe('where the browser has no service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('nothing is promised, and the papers read as ever', async ({ page }) => {
    const shelf = new Shelf(page);
    const copy = new OfflineCopy(page);
    await shelf.open();
    await copy.open();
    await expect(copy.sentence).toContainText('Here Lectern needs the network');
    await expect(copy.section.getByRole('button')).toHaveCount(0);
  });
});
