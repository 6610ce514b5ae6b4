import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from '../accessibility.ts';
import { FAILED_REQUESTS } from '../bad-answers.ts';
import { digestText, MARKED_UP } from '../digests/digest-text.ts';
import { AGENTS, ENERGY, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { AsBuilt, expectPainted, listsSeen, placesWithin, watchLists } from '../pages/as-built.ts';
import { expectNoShift, watchShifts } from '../pages/layout-shift.ts';
import { Reader } from '../pages/reader.ts';

const MANIFEST = /manifest\.json$/;
const FONTS = /\.woff2$/;
const HOSTILE = join(import.meta.dirname, '../digests/hostile');
const SIZES = [
  [390, 844],
  [820, 1180],
  [1440, 900],
  [1920, 1080],
] as const;

for (const [width, height] of SIZES)
  test(`the newest papers can be read before any script, where the app then has them, at ${width} px`, async ({
    page,
    server,
    troubles,
  }) => {
    troubles.allow(FAILED_REQUESTS);
    // So that both are set in the same type.
    server.fail(FONTS, { kind: 'status', status: 404 });
    server.fail(MANIFEST, { kind: 'hang' });
    await page.setViewportSize({ width, height });
    await watchShifts(page);
    await page.goto('', { waitUntil: 'commit' });
    const asBuilt = new AsBuilt(page);
    await expect(asBuilt.titles.first()).toHaveText(ENERGY);
    await expect(page.getByRole('heading', { name: '6 December 2019' })).toBeVisible();
    await expectPainted(page);
    const before = await placesWithin(asBuilt.whole, 12);
    server.heal();
    server.fail(FONTS, { kind: 'status', status: 404 });
    await page.reload();
    const reader = new Reader(page);
    await expect(asBuilt.whole).toHaveCount(0);
    // What stands for a paper is no place of its own yet.
    await expect(reader.list.links.first()).toBeVisible();
    await expect(reader.list.standIns).toHaveCount(0);
    expect(await placesWithin(reader.list.feed, 12)).toEqual(before);
    await expectNoShift(page);
  });

for (const [width, height] of SIZES)
  test(`on a slow device one list takes over from the other in one frame, and nothing moves, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await watchShifts(page);
    await watchLists(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 100_000,
    });
    const reader = new Reader(page);
    await page.goto('');
    await expect(reader.list.link(ENERGY)).toBeVisible();
    await expect.poll(async () => (await listsSeen(page)).at(-1)).toBe('own');
    const seen = await listsSeen(page);
    expect(seen.slice(seen.indexOf('as built'))).toEqual(['as built', 'own']);
    await expectNoShift(page);
  });

test('papers that are slow keep the list as built in the place of their own', async ({
  page,
  server,
}) => {
  server.fail(/papers\/.*\.json$/, { kind: 'slow', delay: 1500 });
  await watchShifts(page);
  await watchLists(page);
  const reader = new Reader(page);
  await reader.open();
  await expect(page.locator('#newest-papers')).toBeVisible();
  await expect(new AsBuilt(page).whole).toHaveCount(0);
  await expect(page.getByRole('heading', { name: ENERGY })).toHaveCount(0);
  await expect(reader.list.link(ENERGY)).toBeVisible();
  await expect.poll(async () => (await listsSeen(page)).at(-1)).toBe('own');
  const seen = await listsSeen(page);
  expect(seen.slice(seen.indexOf('as built'))).toEqual(['as built', 'own']);
  await expectNoShift(page);
});

test('what is read is there once for assistive technology, before the app and with it', async ({
  page,
  server,
}) => {
  server.fail(FONTS, { kind: 'slow', delay: 500 });
  server.fail(MANIFEST, { kind: 'slow', delay: 500 });
  await page.goto('', { waitUntil: 'commit' });
  const title = page.getByRole('heading', { name: ENERGY });
  await expect(title).toBeVisible();
  await expect(title.getByRole('link')).toHaveCount(0);
  const reader = new Reader(page);
  await expect(reader.status).toBeVisible();
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(title.getByRole('link')).toHaveCount(1);
  await expect(title).toHaveCount(1);
});

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const)
  test.describe(`without script at ${width} px`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width, height } });

    test('the page is its newest papers, to be read', async ({ page }) => {
      await page.goto('');
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.getByRole('main')).toContainText('need JavaScript');
      const paper = page.getByRole('article').filter({ hasText: AGENTS });
      await expect(paper.getByRole('heading', { name: AGENTS })).toBeVisible();
      await expect(paper).toContainText('Filipe Mutz, Wojciech Jaśkowski, Jürgen Schmidhuber');
      // The last words of its abstract.
      await expect(paper).toContainText('algorithms developed over decades of research.');
      await expect(page.getByRole('heading', { level: 3 })).toHaveCount(25);
      await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
        'Friday 6 December 2019',
      );
      await expect(page.locator('#as-built')).toBeHidden();
    });
  });

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const)
  test(`axe finds nothing at ${width} px in what stands without script`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    // Where scripts are forbidden axe cannot run, so the page is served as it is read there.
    await page.route('**/', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text())
        .replaceAll(/<script[^>]*><\/script>/g, '')
        .replaceAll(/<\/?noscript>/g, '');
      await route.fulfill({ response: answer, body });
    });
    await page.goto('');
    await expect(page.getByRole('heading', { name: AGENTS })).toBeVisible();
    await expectAccessible(page);
  });

for (const address of ['?view=unread', '?q=learning', '#list'])
  test(`an address that may begin with another list, ${address}, shows none of it before`, async ({
    page,
    server,
  }) => {
    await watchLists(page);
    server.fail(MANIFEST, { kind: 'slow', delay: 300 });
    await page.goto(address);
    await expect(new AsBuilt(page).whole).toHaveCount(0);
    await expect(page.getByRole('banner')).toBeVisible();
    expect(await listsSeen(page)).not.toContain('as built');
  });

test('who comes back is not shown the papers of the page before their own list', async ({
  page,
  server,
}) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.openPaper(TANGENTS);
  await expect(page.getByRole('img', { name: 'Unread' }).first()).toBeVisible();
  const again = await page.context().newPage();
  await watchLists(again);
  server.fail(MANIFEST, { kind: 'slow', delay: 300 });
  await again.goto('');
  await expect(new Reader(again).list.link(ENERGY)).toBeVisible();
  await expect.poll(async () => (await listsSeen(again)).at(-1)).toBe('own');
  expect(await listsSeen(again)).not.toContain('as built');
});

test('digests without papers leave the page its shape', async ({ page, serveDigests, server }) => {
  await serveDigests({ 'empty.txt': '\n' });
  server.fail(MANIFEST, { kind: 'slow', delay: 300 });
  await page.goto('', { waitUntil: 'commit' });
  const asBuilt = new AsBuilt(page);
  await expect(page.getByRole('main', { name: 'Loading the papers' })).toBeVisible();
  await expect(asBuilt.titles).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'There are no papers yet.' })).toBeVisible();
  await expect(asBuilt.whole).toHaveCount(0);
});

test('what went wrong is said in the place of the papers, and Retry brings the app', async ({
  page,
  server,
  troubles,
}) => {
  troubles.allow(FAILED_REQUESTS);
  server.fail(MANIFEST, { kind: 'status', status: 404 });
  await page.goto('');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The papers could not be loaded.');
  await expect(new AsBuilt(page).whole).toBeHidden();
  server.heal();
  await alert.getByRole('button', { name: 'Retry' }).click();
  await expect(new Reader(page).list.link(ENERGY)).toBeVisible();
  await expect(new AsBuilt(page).whole).toHaveCount(0);
});

test.describe('hostile text without script', () => {
  test.use({ javaScriptEnabled: false });

  test('stays text', async ({ page, serveDigests }) => {
    await serveDigests(
      Object.fromEntries(
        readdirSync(HOSTILE).map((name) => [name, readFileSync(join(HOSTILE, name), 'utf8')]),
      ),
    );
    await page.goto('');
    await expect(page.getByRole('article').first()).toBeVisible();
    const foreign = 'body :is(script, style, iframe, img, input, form, a, [onclick], [onerror])';
    await expect(page.locator(foreign)).toHaveCount(0);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

test('markup in a paper stays text, and a formula is set, before any script', async ({
  page,
  server,
  serveDigests,
}) => {
  const title = '<script>alert(1)</script><img src=x onerror=alert(2)> in $& titles';
  await serveDigests({
    ...MARKED_UP,
    'hostile.txt': digestText({ 'May 08, 2021': [{ title, abstract: [title] }] }),
  });
  server.fail(MANIFEST, { kind: 'hang' });
  await page.goto('', { waitUntil: 'commit' });
  const { titles, whole } = new AsBuilt(page);
  await expect(titles.first()).toHaveText(title);
  await expect(titles.nth(1).locator('math')).toBeVisible();
  await expect(whole.locator('script, img')).toHaveCount(0);
});
