import { expectAccessible, expectTargets } from '../accessibility.ts';
import { FAILED_REQUESTS } from '../bad-answers.ts';
import { digestText } from '../digests/digest-text.ts';
import { ENSEMBLES, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { shiftsSeen, watchShifts } from '../pages/layout-shift.ts';
import { panePlace, scrollPane } from '../pages/pane-place.ts';
import { Shelf } from '../pages/shelf.ts';
import { SiteService } from '../pages/site-service.ts';

const TORCH = 'PyTorch: An Imperative Style, High-Performance Deep Learning Library';
const UNLIKE = digestText({
  'May 07, 2021': [
    { title: 'Lattices', abstract: ['Tangents.'] },
    { title: 'Enzymes', abstract: ['Proteins.'] },
    { title: 'Glaciers', abstract: ['Moraines.'] },
  ],
});
const RELATED = /^bundle\/related\//;

test('the foot of the pane names related papers, with the words that explain them', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.openPaper(TANGENTS);
  const { related, region } = shelf.pane;
  const torch = shelf.pane.relatedPaper(TORCH);
  await expect(torch).toContainText('Adam Paszke, Sam Gross, Francisco Massa and 18 more');
  await expect(torch).toContainText('3 Dec 2019');
  // As this paper writes them.
  await expect(torch).toContainText('Both write of: library, Python, accelerators');
  await expect(shelf.pane.relatedPaper(ENSEMBLES)).toContainText('Bayesian');
  expect(await related.getByRole('listitem').count()).toBeLessThanOrEqual(8);
  await expect(region.getByRole('heading', { level: 1 })).toHaveCount(1);
  await related.scrollIntoViewIfNeeded();
  await expectAccessible(page);
  await expectTargets(page);
});

test('a related paper opens in the pane, and Back leads to where the reader was', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.openPaper(TANGENTS);
  await expect(shelf.pane.relatedPaper(ENSEMBLES)).toBeVisible();
  const place = await scrollPane(page, 5000);
  const before = await shelf.historyLength();
  await shelf.pane.followRelated(ENSEMBLES);
  await expect(shelf.pane.title).toBeFocused();
  expect(await shelf.historyLength()).toBe(before + 1);
  await expect(shelf.list.selected).toHaveAccessibleName(ENSEMBLES);
  await expect(shelf.pane.relatedPaper(TANGENTS)).toContainText('Both write of:');
  await page.goBack();
  await expect(shelf.pane.title).toHaveText(TANGENTS);
  await expect(shelf.pane.relatedPaper(ENSEMBLES)).toBeInViewport();
  await expect.poll(() => panePlace(page)).toBe(place);
});

test('by the keyboard a related paper opens with the focus on its title', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.openPaper(TANGENTS);
  await shelf.pane.relatedPaper(TORCH).getByRole('link').press('Enter');
  await expect(shelf.pane.title).toHaveText(TORCH);
  await expect(shelf.pane.title).toBeFocused();
});

test('with the control key a related paper opens in a tab of its own', async ({
  context,
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.openPaper(TANGENTS);
  const opened = context.waitForEvent('page');
  const link = shelf.pane.relatedPaper(TORCH).getByRole('link');
  await link.click({ modifiers: ['ControlOrMeta'] });
  await expect(new Shelf(await opened).pane.title).toHaveText(TORCH);
  await expect(shelf.pane.title).toHaveText(TANGENTS);
});

test('papers that do not interest the reader are not among the related, and what is read is seen to be', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.markAsRead(ENSEMBLES);
  await shelf.openPaper(TANGENTS);
  await shelf.pane.followRelated(TORCH);
  await shelf.pane.notInterested.click();
  await page.goBack();
  await expect(shelf.pane.title).toHaveText(TANGENTS);
  const { related } = shelf.pane;
  const read = shelf.pane.relatedPaper(ENSEMBLES);
  await expect(read).toBeVisible();
  await expect(read.getByRole('img', { name: 'Unread' })).toHaveCount(0);
  await expect(related.getByRole('img', { name: 'Unread' })).not.toHaveCount(0);
  await expect(shelf.pane.relatedPaper(TORCH)).toHaveCount(0);
});

test('nothing moves when they come @faults', async ({ page, server, troubles }) => {
  troubles.allow(FAILED_REQUESTS);
  await watchShifts(page);
  server.fail(RELATED, { kind: 'hang' });
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.openPaper(TANGENTS);
  const where = shelf.pane.region.getByRole('list', { name: 'Where it stands' });
  await expect(where).toBeVisible();
  await expect(shelf.pane.markAsRead).toHaveAttribute('aria-pressed', 'true');
  await scrollPane(page, 5000);
  await expect(where).toBeInViewport();
  const before = await where.boundingBox();
  const shifts = await shiftsSeen(page);
  // The request breaks off, and the next brings them.
  server.heal();
  await expect(shelf.pane.relatedPaper(TORCH)).toBeVisible();
  expect(await where.boundingBox()).toEqual(before);
  expect(await shiftsSeen(page)).toEqual(shifts);
});

test('where they cannot be fetched a quiet line says so, and Retry brings them @faults', async ({
  page,
  server,
  troubles,
}) => {
  troubles.allow(FAILED_REQUESTS);
  server.fail(RELATED, { kind: 'status', status: 500 });
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.openPaper(TANGENTS);
  const { related } = shelf.pane;
  await expect(related).toContainText('Related papers could not be loaded.');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectAccessible(page);
  server.heal();
  await related.getByRole('button', { name: 'Retry' }).click();
  await expect(shelf.pane.relatedPaper(TORCH)).toBeVisible();
  await expect(related.getByRole('button')).toHaveCount(0);
});

test('a paper that has nothing in common with others has no such region', async ({
  page,
  serveDigests,
}) => {
  await serveDigests({ 'one.txt': UNLIKE });
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.list.links.first().click();
  await expect(shelf.pane.region.getByRole('link', { name: 'Find on arXiv' })).toBeVisible();
  await expect(shelf.pane.related).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('they stand at the foot of the page, and lead on', async ({ page }) => {
    const shelf = new Shelf(page);
    await shelf.open();
    await shelf.list.link(TANGENTS).tap();
    await shelf.pane.relatedPaper(TORCH).getByRole('link').tap();
    await expect(shelf.pane.title).toHaveText(TORCH);
    await expect(shelf.pane.title).toBeFocused();
    await shelf.pane.related.scrollIntoViewIfNeeded();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('those of a paper that was read are there @offline', async ({ page, server, troubles }) => {
    troubles.allow(FAILED_REQUESTS);
    const shelf = new Shelf(page);
    await shelf.open();
    await shelf.openPaper(TANGENTS);
    await expect(shelf.pane.relatedPaper(TORCH)).toBeVisible();
    const service = new SiteService(page);
    await service.expectKept();
    for (const file of [/^related\/parts/, /^related\/000/])
      await expect.poll(() => service.keptPapers()).toContainEqual(expect.stringMatching(file));
    server.fail(/.*/, { kind: 'reset' });
    await page.reload();
    await expect(shelf.pane.title).toHaveText(TANGENTS);
    await expect(shelf.pane.relatedPaper(TORCH)).toBeVisible();
  });
});

test('on paper they are left out', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.openPaper(TANGENTS);
  await expect(shelf.pane.related).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(shelf.pane.related).toBeHidden();
});
