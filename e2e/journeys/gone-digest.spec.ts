import type { Page } from 'playwright/test';
import { digestText } from '../digests/digest-text.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';

const GONE = 'A Paper of an Older Digest';
const STAYING = 'A Paper of the Newer Digest';
const OLDER = digestText({
  'May 02, 2021': [
    {
      title: GONE,
      authors: ['Grace Hopper', 'Mary Kenneth Keller'],
      abstract: ['Its first paragraph speaks of nanoseconds.', 'Its second is a wire.'],
    },
  ],
});
const NEWER = digestText({ 'May 05, 2021': [{ title: STAYING }, { title: 'A Third Paper' }] });

/** Bookmarks a paper of each digest, after which the host serves a site without the older one. */
async function loseDigest(
  page: Page,
  serveDigests: (digests: Readonly<Record<string, string>>) => Promise<void>,
): Promise<Shelf> {
  await serveDigests({ 'newer.txt': NEWER, 'older.txt': OLDER });
  const shelf = new Shelf(page);
  await shelf.openReadingList(GONE, STAYING);
  await serveDigests({ 'newer.txt': NEWER });
  await page.reload();
  return shelf;
}

test('a paper whose digest went away stays in the reading list, in its place @faults', async ({
  page,
  serveDigests,
}) => {
  const shelf = await loseDigest(page, serveDigests);
  await shelf.expectTitles([GONE, STAYING]);
  await shelf.expectCount('2 papers');
  await shelf.moveDown(GONE).click();
  await shelf.expectKept([STAYING, GONE]);
});

test('a paper whose digest went away opens whole from the copy on this device @faults', async ({
  page,
  serveDigests,
}) => {
  const shelf = await loseDigest(page, serveDigests);
  await shelf.openPaper(GONE);
  await expect(shelf.pane.authors).toHaveText(['Grace Hopper', 'Mary Kenneth Keller']);
  await expect(shelf.pane.region).toContainText('Its first paragraph speaks of nanoseconds.');
  await expect(shelf.pane.region).toContainText('Its second is a wire.');
  await expect(shelf.pane.region).toContainText('2 May 2021');
  await page.reload();
  await expect(shelf.pane.title).toHaveText(GONE);
});

test('a paper whose digest went away stands in the reading list alone @faults', async ({
  page,
  serveDigests,
}) => {
  const shelf = await loseDigest(page, serveDigests);
  await shelf.view('All papers').click();
  await shelf.expectCount('2 papers');
  await shelf.expectTitles([STAYING, 'A Third Paper']);
  await shelf.view('Unread').click();
  await shelf.expectCount('2 papers');
  await shelf.search.fill('nanoseconds');
  await shelf.expectCount('0 of 2 papers');
});

test('a hidden paper whose digest went away stays in Hidden, is found there and comes back from it @faults', async ({
  page,
  serveDigests,
}) => {
  await serveDigests({ 'newer.txt': NEWER, 'older.txt': OLDER });
  const shelf = new Shelf(page);
  await shelf.open();
  for (const title of [GONE, STAYING]) {
    await shelf.list.link(title).click();
    await page.keyboard.press('x');
    await shelf.expectSaved();
  }
  await serveDigests({ 'newer.txt': NEWER });
  await page.goto('./?view=hidden');
  await shelf.expectTitles([STAYING, GONE]);
  await shelf.expectCount('2 papers');
  await expect(shelf.views).toContainText('Hidden2');
  await shelf.search.fill('nanoseconds');
  await shelf.expectTitles([GONE]);
  await shelf.expectCount('1 of 2 papers');
  await shelf.search.fill('');
  await shelf.expectTitles([STAYING, GONE]);
  await shelf.hiddenButtonOf(GONE).click();
  await shelf.expectSaved();
  await page.reload();
  await shelf.expectTitles([STAYING]);
});

test('search, dates and authors find a paper in the reading list whose digest went away @faults', async ({
  page,
  serveDigests,
}) => {
  const shelf = await loseDigest(page, serveDigests);
  await shelf.search.fill('nanoseconds');
  await shelf.expectTitles([GONE]);
  await shelf.search.fill('hopper');
  await shelf.expectCount('1 of 2 papers');
  await shelf.search.fill('');
  await shelf.filters.toDate.fill('2021-05-02');
  await shelf.expectTitles([GONE]);
  await shelf.filters.clear.click();
  await shelf.filters.author('Grace Hopper').check();
  await shelf.expectTitles([GONE]);
});

test('a paper whose digest went away can be taken off the list, and undo brings it back whole @faults', async ({
  page,
  serveDigests,
}) => {
  const shelf = await loseDigest(page, serveDigests);
  await shelf.bookmarkOf(GONE).click();
  await shelf.expectTitles([STAYING]);
  await page.keyboard.press('z');
  await shelf.expectKept([GONE, STAYING]);
  await page.reload();
  await shelf.list.link(GONE).click();
  await expect(shelf.pane.region).toContainText('Its second is a wire.');
});

test('a digest that comes back takes its paper into all views again, still bookmarked @faults', async ({
  page,
  serveDigests,
}) => {
  const shelf = await loseDigest(page, serveDigests);
  await shelf.expectTitles([GONE, STAYING]);
  await serveDigests({ 'renamed.txt': OLDER, 'newer.txt': NEWER });
  await shelf.open();
  await shelf.expectCount('3 papers');
  await expect(shelf.bookmarkOf(GONE)).toHaveAttribute('aria-pressed', 'true');
});
