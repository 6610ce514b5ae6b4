import type { Page } from 'playwright/test';
import { buildDigestSite } from '../built-site.ts';
import { digestText, type WrittenPaper } from '../digests/digest-text.ts';
import { expectAccessible } from '../accessibility.ts';
import { expect, test } from '../fixtures.ts';
import { expectListPlace, scrollList } from '../pages/list-place.ts';
import { Reader } from '../pages/reader.ts';
import { setHidden } from '../pages/visibility.ts';

const OLD: readonly WrittenPaper[] = Array.from({ length: 30 }, (_, index) => ({
  title: `Old Paper Number ${index}`,
}));
const NEWER = [{ title: 'The First New Paper' }, { title: 'The Second New Paper' }];
const BEFORE = { 'one.txt': digestText({ 'May 02, 2021': OLD }) };
const AFTER = {
  'one.txt': digestText({
    'May 04, 2021': NEWER,
    'May 02, 2021': [{ title: 'A Late Paper of a Known Day' }, ...OLD],
  }),
};

const line = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text });
const news = (page: Page) => line(page, / new papers? since /);

/** Visits the site of one digest, and later that of the other. */
async function visitTwice(
  page: Page,
  serveDigests: (digests: typeof BEFORE) => Promise<void>,
  hoursLater: number,
): Promise<Reader> {
  await serveDigests(BEFORE);
  await page.clock.install({ time: new Date('2021-05-03T09:00:00') });
  const reader = new Reader(page);
  await reader.open();
  await reader.expectCount('30 papers');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('lectern.visits')))
    .toContain('"paperCount":30');
  await expect(news(page)).toHaveCount(0);
  await serveDigests(AFTER);
  await page.clock.fastForward(hoursLater * 3_600_000);
  await page.evaluate(() => Reflect.deleteProperty(document, 'visibilityState'));
  await page.goto('about:blank');
  // The page's last act is to note the time, so that the visit ends when it is left.
  await page.clock.fastForward(hoursLater * 3_600_000);
  await reader.open();
  return reader;
}

test('papers that came since the last visit are told of, marked and divided from the rest @faults', async ({
  page,
  serveDigests,
}) => {
  const reader = await visitTwice(page, serveDigests, 20);
  await expect(news(page)).toContainText('3 new papers since');
  await expect(
    reader.list.article('The First New Paper').getByText('New', { exact: true }),
  ).toBeVisible();
  await expect(
    reader.list.article('The Second New Paper').getByText('New', { exact: true }),
  ).toBeVisible();
  const late = reader.list.article('A Late Paper of a Known Day');
  await expect(late.getByText('New', { exact: true })).toBeVisible();
  await expect(late.getByText('Last visit')).toBeVisible();
  await expect(
    reader.list.article('Old Paper Number 0').getByText('New', { exact: true }),
  ).toHaveCount(0);
  await expect(reader.list.feed.getByText('Last visit')).toHaveCount(1);
  await expectAccessible(page);
  await page.reload();
  await expect(news(page)).toContainText('3 new papers since');
  await news(page).getByRole('button', { name: 'Show them' }).click();
  await expect(news(page)).toHaveCount(0);
  await reader.expectParameters('from=2021-05-02');
  await expect(reader.list.at(1)).toHaveAccessibleName('The First New Paper');
  await page.goBack();
  await reader.expectCount('33 papers');
});

test('a saved search says how many of its papers are new @faults', async ({
  page,
  serveDigests,
}) => {
  const reader = await visitTwice(page, serveDigests, 20);
  await reader.search.fill('new');
  await reader.expectCount('2 of 33 papers');
  await page.getByRole('button', { name: 'Save this search' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const saved = page.getByRole('list', { name: 'Saved searches' });
  await expect(saved).toContainText('2 new');
  await expect(saved.getByRole('link', { name: 'new', exact: true })).toHaveAccessibleDescription(
    '2 new papers since your last visit',
  );
});

test('what is dismissed is not told again, and a read paper is no longer new @faults', async ({
  page,
  serveDigests,
}) => {
  const reader = await visitTwice(page, serveDigests, 20);
  await news(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect(news(page)).toHaveCount(0);
  const first = reader.list.article('The First New Paper');
  await expect(first.getByText('New', { exact: true })).toBeVisible();
  await reader.list.link('The First New Paper').click();
  await reader.pane.markAsRead.click();
  await expect(first.getByText('New', { exact: true })).toHaveCount(0);
  await page.reload();
  await expect(
    reader.list.article('The Second New Paper').getByText('New', { exact: true }),
  ).toBeVisible();
  await expect(news(page)).toHaveCount(0);
});

test('papers published while the page is open are offered when the reader comes back, and move nothing @faults', async ({
  page,
  server,
  serveDigests,
}) => {
  await serveDigests(BEFORE);
  await page.clock.install();
  const reader = new Reader(page);
  await reader.open();
  const place = await scrollList(page, 1200);
  server.serve(await buildDigestSite(AFTER));
  const asked = (): number =>
    server.requests.filter((path) => path.endsWith('manifest.json')).length;
  const before = asked();
  await setHidden(page, true);
  await setHidden(page, false);
  expect(asked()).toBe(before);
  await page.clock.fastForward(11 * 60_000);
  await setHidden(page, true);
  await setHidden(page, false);
  const offer = line(page, 'New papers have come since you opened this page.');
  await expect(offer).toBeVisible();
  await expectListPlace(page, place);
  await reader.expectCount('30 papers');
  await offer.getByRole('button', { name: 'Show 3 new papers' }).click();
  await expect(offer).toHaveCount(0);
  await expect(news(page)).toHaveCount(0);
  await expect(reader.list.at(1)).toHaveAccessibleName('The First New Paper');
  await page.goBack();
  await reader.expectCount('33 papers');
  await expectListPlace(page, place);
});

test('on a first visit nothing is new @faults', async ({ page, serveDigests }) => {
  await serveDigests(AFTER);
  const reader = new Reader(page);
  await reader.open();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('lectern.visits')))
    .toContain('"paperCount":33');
  await expect(news(page)).toHaveCount(0);
  await expect(reader.list.feed.getByText('New', { exact: true })).toHaveCount(0);
});
