import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

const DREAM = 'Dream to Control: Learning Behaviors by Latent Imagination';

test('the site works from a sub-path, with search, views, papers and reload', async ({
  page,
  server,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const reader = new Reader(page);
  await reader.open(server.subPathAddress);
  await reader.search.fill('dream');
  await reader.openPaper(DREAM);
  await reader.pane.bookmark.click();
  await reader.view('Reading list').click();
  await expect(reader.list.article(DREAM)).toBeVisible();
  await reader.filters.findAuthor.fill('hafner');
  await expect(reader.filters.offered).toHaveText([/Danijar Hafner/]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(reader.list.article(DREAM)).toBeVisible();
  expect(page.url()).toContain(`${server.subPathAddress}?view=reading-list`);
  const elsewhere = asked.filter((address) => !address.startsWith(server.subPathAddress));
  expect(elsewhere).toEqual([]);
});

test('links under a sub-path stay under it', async ({ context, page, server }) => {
  const reader = new Reader(page);
  await reader.open(`${server.subPathAddress}?q=dream`);
  const opening = context.waitForEvent('page');
  await reader.list.link(DREAM).click({ modifiers: ['ControlOrMeta'] });
  const other = new Reader(await opening);
  await expect(other.pane.title).toHaveText(DREAM);
  expect(other.page.url()).toContain(`${server.subPathAddress}?q=dream&paper=`);
  await reader.filters.clear.click();
  expect(page.url()).toBe(server.subPathAddress);
});
