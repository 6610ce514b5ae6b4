import type { Page } from 'playwright/test';
import { AGENTS, ENERGY, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Library } from '../pages/library.ts';
import { changeFile, fileText, stubPickers } from '../pages/picked-file.ts';
import { Shelf } from '../pages/shelf.ts';

interface Visit {
  readonly shelf: Shelf;
  readonly library: Library;
}

/** A visit to a browser that lets readers pick a file. */
async function visit(page: Page): Promise<Visit> {
  await stubPickers(page);
  const shelf = new Shelf(page);
  await shelf.open();
  return { shelf, library: new Library(page) };
}

/** Keeps the library in a file, and waits until it holds everything. */
async function keepIn(library: Library, act: 'Start a new file' | 'Use a file that is there') {
  await library.open();
  await library.act(act).click();
  await expect(library.folder.getByText(/^lectern\.json holds all of your library/)).toBeVisible();
  await library.close();
}

test('two computers share a library through one file', async ({ page, browser, baseURL }) => {
  const one = await visit(page);
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
  const otherPage = await context.newPage();
  const other = await visit(otherPage);
  await one.shelf.bookmark(ENERGY);
  await other.shelf.bookmark(AGENTS);
  await keepIn(one.library, 'Start a new file');
  await changeFile(otherPage, await fileText(page));
  await keepIn(other.library, 'Use a file that is there');
  await expect(other.shelf.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'true');
  await changeFile(page, await fileText(otherPage));
  await expect(one.shelf.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'true');
  const shared = await fileText(page);
  await one.shelf.bookmarkOf(ENERGY).click();
  await expect.poll(() => fileText(page)).not.toBe(shared);
  await changeFile(otherPage, await fileText(page));
  await expect(other.shelf.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'false');
  await expect(other.shelf.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  const before = await fileText(page);
  await one.shelf.bookmark(TANGENTS);
  await expect.poll(() => fileText(page)).not.toBe(before);
  await context.close();
});

test('a file that is damaged or gone is said, left as it is, and loses nothing', async ({
  page,
}) => {
  const { shelf, library } = await visit(page);
  await shelf.bookmark(ENERGY);
  await keepIn(library, 'Start a new file');
  const sound = await fileText(page);
  const line = page.getByRole('status').filter({ hasText: /is not kept up to date at the moment/ });
  await changeFile(page, sound.slice(0, 200));
  await expect(line).toBeVisible();
  expect(await fileText(page)).toBe(sound.slice(0, 200));
  await changeFile(page, null);
  await line.getByRole('button', { name: 'See why' }).click();
  await expect(
    library.folder.getByText(/no longer where it was.*safe in this browser/),
  ).toBeVisible();
  await library.act('Start a new file').click();
  await expect.poll(() => fileText(page)).toContain('"bookmark:');
  await library.close();
  await expect(line).toHaveCount(0);
  await expect(shelf.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'true');
});

test('where the browser wants to be asked again, one button goes on', async ({ page }) => {
  await page.addInitScript(() => {
    let permission = 'prompt';
    Object.assign(FileSystemFileHandle.prototype, {
      queryPermission: async () => permission,
      requestPermission: async () => (permission = 'granted'),
    });
  });
  const { shelf, library } = await visit(page);
  await library.open();
  await library.act('Use a file that is there').click();
  await expect(library.folder.getByText(/holds all of your library/)).toBeVisible();
  await library.close();
  await page.reload();
  await shelf.bookmark(ENERGY);
  const line = page.getByRole('status').filter({ hasText: /asks again before Lectern may write/ });
  await line.getByRole('button', { name: 'Allow' }).click();
  await expect.poll(() => fileText(page)).toContain('"bookmark:');
  await expect(line).toHaveCount(0);
  await library.open();
  await library.act('Stop keeping it').click();
  await expect(library.act('Start a new file')).toBeVisible();
});
