import { generateCorpus } from '#testing/generate-corpus.ts';
import type { Page } from 'playwright/test';
import { ENERGY as FIRST } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { choosePreferences } from '../pages/preferences.ts';
import { Reader } from '../pages/reader.ts';
import { dragFinger } from '../pages/touch.ts';
import { setHidden } from '../pages/visibility.ts';

test.beforeEach(({ page }) => choosePreferences(page, { readPolicy: 'scroll' }));

/** Opens the list once its marks and what follows its scrolling are there. */
async function openList(page: Page, address = ''): Promise<Reader> {
  const reader = new Reader(page);
  const following = page.waitForResponse(/assets\/read-by-scrolling-/);
  await reader.open(address);
  await expect(reader.list.at(1).getByRole('img', { name: 'Unread' })).toBeVisible();
  await following;
  return reader;
}

/** The number of the first row that is in sight, from 1. */
function topPosition(reader: Reader): Promise<number> {
  return reader.list.articles.evaluateAll((articles) => {
    const top = articles[0]?.closest('[role="feed"]')?.parentElement?.getBoundingClientRect().top;
    const positions = articles
      .filter((article) => article.getBoundingClientRect().bottom > (top ?? 0) + 1)
      .map((article) => Number(article.getAttribute('aria-posinset')));
    return Math.min(...positions);
  });
}

/** Brings a row to the top as a program does, once the list has found its own place. */
async function scrollIntoView(reader: Reader, row: number): Promise<void> {
  await expect(async () => {
    await reader.list.at(row).evaluate((article) => article.scrollIntoView());
    expect(await topPosition(reader)).toBeGreaterThan(1);
  }).toPass();
}

/** Expects that all rows above the top edge are read, and no other. */
async function expectReadAbove(reader: Reader, papers = 25): Promise<void> {
  await expect(async () => {
    const above = (await topPosition(reader)) - 1;
    expect(above).toBeGreaterThan(0);
    await expect(reader.views).toContainText(`Unread${papers - above}`, { timeout: 500 });
  }).toPass();
  const inSight = await topPosition(reader);
  await expect(reader.list.at(inSight).getByRole('img', { name: 'Unread' })).toHaveCount(1);
  await expect(reader.list.at(inSight - 1).getByRole('img', { name: 'Unread' })).toHaveCount(0);
}

test('what the wheel carries over the top edge is read, and nothing below it', async ({ page }) => {
  const reader = await openList(page);
  for (let turn = 0; turn < 8; turn += 1) await reader.list.scrollBy(page, 120);
  await expectReadAbove(reader);
  for (let turn = 0; turn < 4; turn += 1) await reader.list.scrollBy(page, 120);
  await expectReadAbove(reader);
  await reader.list.scrollBy(page, -5000);
  await expect.poll(() => reader.list.topTitle()).toBe(FIRST);
  await expect(reader.list.unread(FIRST)).toHaveCount(0);
});

test('what was marked as unread again is not marked a second time', async ({ page }) => {
  const reader = await openList(page);
  for (let turn = 0; turn < 3; turn += 1) await reader.list.scrollBy(page, 120);
  await expectReadAbove(reader);
  await reader.list.scrollBy(page, -5000);
  await expect(reader.list.unread(FIRST)).toHaveCount(0);
  await reader.list.link(FIRST).click();
  await page.keyboard.press('m');
  await expect(reader.list.unread(FIRST)).toHaveCount(1);
  await reader.list.scrollBy(page, 300);
  await expect.poll(() => topPosition(reader)).toBeGreaterThan(1);
  await reader.list.scrollBy(page, -5000);
  await expect(reader.list.unread(FIRST)).toHaveCount(1);
});

test('paging by the keyboard marks what it passes, in Unread too, where it stays in place', async ({
  page,
}) => {
  const reader = await openList(page, '?view=unread');
  await reader.list.links.first().focus();
  await page.keyboard.press('PageDown');
  await expectReadAbove(reader);
  await reader.expectCount('25 papers');
  await reader.view('Unread').click();
  await expect(reader.status).not.toHaveText('25 papers');
  await expect(reader.list.article(FIRST)).toHaveCount(0);
});

test('a paper opened for two seconds counts too', async ({ page }) => {
  const reader = await openList(page);
  await reader.list.link(FIRST).click();
  await expect(reader.list.unread(FIRST)).toHaveCount(0);
  await expect(reader.views).toContainText('Unread24');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('what the finger carries over the top edge is read', async ({ page }) => {
    const reader = await openList(page);
    await dragFinger(page, { x: 200, y: 700 }, { x: 200, y: 250 });
    await dragFinger(page, { x: 200, y: 700 }, { x: 200, y: 250 });
    await expect.poll(() => topPosition(reader)).toBeGreaterThan(1);
    await reader.list.settledTop();
    const above = (await topPosition(reader)) - 1;
    await reader.view('Unread').click();
    await reader.expectCount(`${25 - above} papers`);
  });
});

interface Unmarking {
  readonly what: string;
  readonly move: (reader: Reader, page: Page) => Promise<void>;
}

const NEVER_MARK: readonly Unmarking[] = [
  {
    what: 'steps by keys',
    move: async (_, page) => {
      for (let press = 0; press < 12; press += 1) await page.keyboard.press('j');
    },
  },
  {
    what: 'jumps from day to day',
    move: async (_, page) => {
      for (let press = 0; press < 6; press += 1) await page.keyboard.press(']');
    },
  },
  {
    what: 'the focus that moves on by Tab',
    move: async (reader, page) => {
      await reader.list.links.first().focus();
      for (let press = 0; press < 24; press += 1) await page.keyboard.press('Tab');
    },
  },
  {
    what: 'what scrolls a row into sight without wheel, finger or key, as screen readers do',
    move: async (reader) => {
      for (const row of [6, 9, 12, 14]) await scrollIntoView(reader, row);
    },
  },
  {
    what: 'the wheel in a hidden tab',
    move: async (reader, page) => {
      await setHidden(page, true);
      await reader.list.scrollBy(page, 1200);
    },
  },
  {
    what: 'a list that shifts under a filter',
    move: async (reader) => {
      await reader.filters.author('Timothy Lillicrap').check();
      await reader.expectCount('2 of 25 papers');
      await reader.filters.author('Timothy Lillicrap').uncheck();
      await reader.expectCount('25 papers');
      await scrollIntoView(reader, 6);
    },
  },
  {
    what: 'a day chosen on the timeline',
    move: async (reader, page) => {
      const { x, y } = await reader.timeline.middleOf('Sunday 24 November 2019');
      await page.mouse.click(x, y);
      await expect(reader.status).toHaveText(/ of 25 papers$/);
      await page.mouse.dblclick(x, y);
      await reader.expectCount('25 papers');
      await scrollIntoView(reader, 8);
    },
  },
];

for (const { what, move } of NEVER_MARK)
  test(`nothing is marked by ${what}`, async ({ page }) => {
    // Steps open papers, which would count by time.
    await page.clock.install();
    const reader = await openList(page);
    await move(reader, page);
    await expect.poll(() => topPosition(reader)).toBeGreaterThan(1);
    await expect(reader.views).toContainText('Unread25');
    const unread = reader.list.articles.getByRole('img', { name: 'Unread' });
    await expect(async () => {
      expect(await unread.count()).toBe(await reader.list.articles.count());
    }).toPass();
  });

test('nothing is marked by a place that is put back after a reload', async ({
  page,
  serveDigests,
}) => {
  await serveDigests({ 'many.txt': generateCorpus({ papers: 600, seed: 21 }) });
  const reader = await openList(page);
  await reader.list.at(5).evaluate((article) => article.scrollIntoView());
  await expect.poll(() => topPosition(reader)).toBeGreaterThan(2);
  await reader.list.settledTop();
  const following = page.waitForResponse(/assets\/read-by-scrolling-/);
  await page.reload();
  await following;
  await expect.poll(() => topPosition(reader)).toBeGreaterThan(2);
  await expect(reader.views).toContainText('Unread600');
  await reader.list.scrollBy(page, 400);
  await expect(reader.views).not.toContainText('Unread600');
  await reader.list.scrollBy(page, -90_000);
  await expect(reader.list.at(1).getByRole('img', { name: 'Unread' })).toBeVisible();
});
