import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { startDevServer } from '../dev-server.ts';
import type { DevServer } from '../dev-server.ts';
import { digestText } from '../digests/digest-text.ts';
import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

const OLD_PAPERS = Array.from({ length: 40 }, (_, index) => ({
  title: `Old Paper Number ${index}`,
  authors: ['Ada Lovelace'],
}));
const NEW_PAPER = { title: 'A New Paper', authors: ['Ada Lovelace', 'Emmy Noether'] };
const BEFORE = digestText({ 'May 02, 2021': OLD_PAPERS });
const AFTER = digestText({ 'May 03, 2021': [NEW_PAPER], 'May 02, 2021': OLD_PAPERS });

// One dev server at a time: they share a cache of the packages that they have made ready.
test.describe.configure({ mode: 'serial' });

let folder: string;
let server: DevServer;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-digests-'));
  await writeFile(join(folder, 'one.txt'), BEFORE);
  server = await startDevServer(folder);
});

test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

test.beforeEach(async ({ troubles }) => {
  await writeFile(join(folder, 'one.txt'), BEFORE);
  troubles.allow(new RegExp(`^request to another origin: \\w+://${new URL(server.address).host}/`));
});

test('a changed digest shows without a reload and keeps the filters, the paper and the place', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open(`${server.address}?author=Ada+Lovelace`);
  await reader.expectCount('40 of 40 papers');
  await reader.list.scrollBy(page, 1000);
  await expect.poll(() => reader.list.topTitle()).not.toBe('Old Paper Number 0');
  const top = await reader.list.settledTop();
  await reader.list.link('Old Paper Number 12').click();
  await expect(reader.pane.title).toHaveText('Old Paper Number 12');
  await markPage(page);

  await writeFile(join(folder, 'one.txt'), AFTER);
  await reader.expectCount('41 of 41 papers');
  await expect.poll(() => reader.list.topTitle()).toBe(top);
  await expect(reader.pane.title).toHaveText('Old Paper Number 12');
  await expect(reader.filters.chip('Ada Lovelace')).toBeVisible();
  await expect(reader.timeline.bar('Monday 3 May 2021: 1 paper, 1 matches')).toBeAttached();
  await reader.search.fill('new');
  await expect(reader.list.article('A New Paper')).toBeVisible();
  expect(await isMarked(page)).toBe(true);
});

test('a digest with an error is named on the screen, and the papers before it stay', async ({
  page,
  troubles,
}) => {
  troubles.allow(/^console error: .*\[vite\]/s);
  const reader = new Reader(page);
  await reader.open(server.address);
  await reader.expectCount('40 papers');
  await markPage(page);
  await writeFile(join(folder, 'one.txt'), `February 30, 2021\n${BEFORE}`);
  await expect(page.locator('vite-error-overlay')).toContainText(/one\.txt:1:1/);
  await reader.expectCount('40 papers');
  await writeFile(join(folder, 'one.txt'), AFTER);
  await reader.expectCount('41 papers');
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  expect(await isMarked(page)).toBe(true);
});

/** Leaves a mark that a reload would take away. */
async function markPage(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.set(window, 'stillTheSamePage', true));
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => Reflect.get(window, 'stillTheSamePage') === true);
}
