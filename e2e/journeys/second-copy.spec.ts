import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';
import { createProfile, openProfile } from '../profile.ts';
import { readCopy, removeDatabases } from '../site-data.ts';
import { readRecords } from '../stored-records.ts';

/** Waits until the second copy holds the bookmarks of so many papers. */
async function expectCopied(page: Page, bookmarks: number): Promise<void> {
  await expect
    .poll(async () => new Set((await readCopy(page)).match(/bookmark:\w+/g)).size)
    .toBe(bookmarks);
}

test('a library whose database the browser has lost comes back from its second copy @storage', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.bookmark(ENERGY, AGENTS);
  await shelf.expectSaved();
  await expectCopied(page, 2);
  const before = await readRecords(page);
  // A file of the site, so that no page of Lectern is open.
  await page.goto('icon.svg');
  await removeDatabases(page);
  await shelf.open();
  await expect(shelf.toast('brought it back from its second copy')).toBeVisible();
  await expect(shelf.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'true');
  await expect(shelf.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'true');
  await expect(shelf.warning(/removed your library/)).toHaveCount(0);
  expect(await readRecords(page)).toEqual(before);
  await page.reload();
  await expect(shelf.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'true');
});

/**
 * Leaves in Chromium's log, the only engine with such, what a kill leaves that falls between the two writes of a log's record: its head without its
 * content, which a later visit of this browser writes on behind.
 */
async function tearLog(profile: string): Promise<void> {
  const databases = join(profile, 'Default', 'IndexedDB');
  const [folder = ''] = (await readdir(databases)).filter((name) => name.endsWith('.leveldb'));
  const logs = (await readdir(join(databases, folder))).filter((name) => name.endsWith('.log'));
  const head = Buffer.from([0x12, 0x34, 0x56, 0x78, 0x2c, 0x01, 0x01]);
  await appendFile(join(databases, folder, logs.toSorted().at(-1) ?? ''), head);
}

test('a kill in the middle of the browser’s own writing, which costs it the database, costs no bookmark', async ({
  server,
  engine,
}) => {
  const profile = await createProfile();
  for (const [life, title] of [ENERGY, AGENTS].entries()) {
    const browser = await openProfile(profile.folder, server.address, engine);
    const [page = await browser.context.newPage()] = browser.context.pages();
    const shelf = new Shelf(page);
    await shelf.open();
    await shelf.bookmark(title);
    await shelf.expectSaved();
    await expectCopied(page, life + 1);
    await browser.kill();
    if (life === 0) await tearLog(profile.folder);
  }
  const { context } = await openProfile(profile.folder, server.address, engine);
  const [page = await context.newPage()] = context.pages();
  const shelf = new Shelf(page);
  await shelf.open();
  await expect(shelf.toast('brought it back from its second copy')).toBeVisible();
  for (const title of [ENERGY, AGENTS])
    await expect(shelf.bookmarkOf(title)).toHaveAttribute('aria-pressed', 'true');
  await context.close();
  await profile.remove();
});
