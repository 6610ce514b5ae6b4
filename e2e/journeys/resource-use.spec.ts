import { generateCorpus } from '#testing/generate-corpus.ts';
import type { Page } from 'playwright/test';
import { expect, type ServeDigests, test } from '../fixtures.ts';
import { ENERGY } from '../digests/seed-titles.ts';
import { Note } from '../pages/note.ts';
import { Reader } from '../pages/reader.ts';
import { elementCount, watchChanges } from '../pages/resource-use.ts';

const CORPUS = { 'many.txt': generateCorpus({ papers: 2000, seed: 11 }) };

/** Files of the bundle that were asked for, each once. */
function filesAsked(requests: readonly string[], kind: RegExp): number {
  return new Set(requests.filter((path) => kind.test(path))).size;
}

async function openMany(page: Page, serveDigests: ServeDigests): Promise<Reader> {
  await serveDigests(CORPUS);
  const reader = new Reader(page);
  await reader.open();
  return reader;
}

test('a search asks for the blocks of its own words, and for where words stand for phrases alone', async ({
  page,
  server,
  serveDigests,
}) => {
  const reader = await openMany(page, serveDigests);
  const title = await reader.list.links.first().innerText();
  const [first = '', second = ''] = title.split(' ');
  await reader.search.fill(`${first} ${second}`);
  await expect(reader.status).toHaveText(/^\d+ of 2000 papers$/);
  const blocks = filesAsked(server.requests, /^bundle\/search\/terms\/\d/);
  expect(blocks).toBeGreaterThan(0);
  expect(blocks).toBeLessThanOrEqual(2);
  expect(filesAsked(server.requests, /^bundle\/search\/positions\//)).toBe(0);
  await reader.search.fill(`"${first} ${second}"`);
  await expect(reader.list.links.first()).toHaveText(title);
  await expect
    .poll(() => filesAsked(server.requests, /^bundle\/search\/positions\//))
    .toBeGreaterThan(0);
  expect(filesAsked(server.requests, /^bundle\/search\/positions\//)).toBeLessThanOrEqual(2);
});

test('where the filters are out of sight a search asks for nothing of the authors', async ({
  page,
  server,
  serveDigests,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const reader = await openMany(page, serveDigests);
  const authorFiles = /^bundle\/search\/(authors|bylines)/;
  const title = await reader.list.links.first().innerText();
  await reader.search.fill(title.split(' ')[0] ?? '');
  await expect(reader.status).toHaveText(/^\d+ of 2000 papers$/);
  expect(filesAsked(server.requests, /^bundle\/search\/terms\/\d/)).toBeGreaterThan(0);
  expect(filesAsked(server.requests, authorFiles)).toBe(0);
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await expect(reader.filters.frequentAuthors.first()).toBeVisible();
  expect(filesAsked(server.requests, authorFiles)).toBeGreaterThan(0);
});

test('the page holds no more after going through two thousand papers than before', async ({
  page,
  serveDigests,
}) => {
  const reader = await openMany(page, serveDigests);
  await expect(reader.list.links.first()).toBeVisible();
  await reader.list.scrollBy(page, 3000);
  await expect(reader.list.at(1)).toHaveCount(0);
  await expect(reader.filters.frequentAuthors).toHaveCount(12);
  const before = await elementCount(page);
  for (const row of [500, 1000, 1500, 2000])
    await expect(async () => {
      await reader.list.scrollBy(page, 40_000);
      const last = Number(await reader.list.articles.last().getAttribute('aria-posinset'));
      expect(last).toBeGreaterThanOrEqual(row);
    }).toPass();
  await expect(reader.list.standIns).toHaveCount(0);
  expect(await elementCount(page)).toBeLessThan(1.5 * before);
});

test('what is typed into a note changes no words of another row', async ({ page }) => {
  const reader = new Reader(page);
  const note = new Note(page);
  await reader.open();
  await reader.openPaper(ENERGY);
  await note.field.fill('A first word');
  await note.expectSaved();
  const changes = await watchChanges(reader.list.at(2));
  await note.field.pressSequentially(' and some more of them');
  expect(await changes.seen()).toEqual([]);
});

test('papers out of sight for long are let go of, and come again when they are gone back to', async ({
  page,
  server,
  serveDigests,
}) => {
  const reader = await openMany(page, serveDigests);
  await expect(reader.list.links.first()).toBeVisible();
  const parts = (): readonly string[] =>
    server.requests.filter((path) => path.startsWith('bundle/papers/'));
  const askedAgain = (): number => parts().length - new Set(parts()).size;
  const scrollTo = (row: number, pixels: number): Promise<void> =>
    expect(async () => {
      await reader.list.scrollBy(page, pixels);
      // A part that is passed while it is on its way is taken back, and asked for once more.
      await expect(reader.list.standIns).toHaveCount(0);
      await expect(reader.list.at(row).getByRole('link').first()).toBeInViewport({ timeout: 50 });
    }).toPass({ intervals: [50] });
  await scrollTo(2000, 12_000);
  expect(new Set(parts()).size).toBeGreaterThan(10);
  expect(askedAgain()).toBe(0);
  await scrollTo(1, -12_000);
  expect(askedAgain()).toBeGreaterThan(0);
});
