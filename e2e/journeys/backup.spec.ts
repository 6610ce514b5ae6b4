import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, deflateRawSync, gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { expectAccessible } from '../accessibility.ts';
import { AGENTS, ENERGY, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Library } from '../pages/library.ts';
import { Palette } from '../pages/palette.ts';
import { Shelf } from '../pages/shelf.ts';
import { removeStored } from '../site-data.ts';
import { readRecords, removeSnapshotFiles, storeRecords } from '../stored-records.ts';

const HEAD = '{ "format": "lectern-shelf", "schema": 1';
const LATER = {
  'mood:x': { schema: 1, value: 'of a later version', at: [1, 'a'] },
  'read:torn': { schema: 1, value: 'torn', odd: { kept: true } },
};

/** A visit that leaves two bookmarks, and records that this version cannot read. */
async function visit(page: Page): Promise<{ shelf: Shelf; library: Library }> {
  const shelf = new Shelf(page);
  await shelf.openReadingList(AGENTS, ENERGY);
  await storeRecords(page, LATER);
  await shelf.open();
  return { shelf, library: new Library(page) };
}

/** Clears everything that the site keeps in the browser. */
async function wipe(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.clear());
  await removeStored(page);
}

test('what was exported and wiped is the same after an import, preferences, unknown fields and damaged records included', async ({
  page,
}) => {
  const { shelf, library } = await visit(page);
  await page.evaluate(() =>
    localStorage.setItem(
      'lectern.preferences',
      '{"theme":"sepia","keys":{"undo":["u"]},"ofLater":[1]}',
    ),
  );
  await shelf.open();
  const before = await readRecords(page);
  await library.open();
  const file = await library.save(library.exportButton);
  expect(file.name).toMatch(/^lectern-\d{4}-\d\d-\d\d\.json$/);
  await wipe(page);
  await shelf.open();
  await expect(shelf.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'false');
  await library.open();
  await library.choose(file);
  await library.expectCounts('Bookmarks', 2, 0, 0, 0);
  await library.expectCounts('Entries this version cannot read', 2, 0, 0, 0);
  expect(await readRecords(page)).toEqual({});
  await library.act('Import').click();
  await expect(
    library.dialog.getByRole('heading', { name: `${file.name} is imported` }),
  ).toBeFocused();
  expect(JSON.stringify(await readRecords(page))).toBe(JSON.stringify(before));
  await library.close();
  await expect(shelf.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
  const kept = await page.evaluate(() => localStorage.getItem('lectern.preferences'));
  expect(JSON.parse(kept ?? '')).toMatchObject({ keys: { undo: ['u'] }, ofLater: [1] });
});

test('a file is previewed, merged once and no more, and can be taken back', async ({
  page,
  context,
}) => {
  const { shelf, library } = await visit(page);
  await library.open();
  const file = await library.save(library.exportButton);
  await library.close();
  await shelf.bookmarkOf(AGENTS).click();
  await shelf.bookmark(TANGENTS);
  await shelf.expectSaved();
  const other = new Shelf(await context.newPage());
  await other.open();
  const changed = await readRecords(page);
  await library.open();
  await library.choose(file);
  await library.expectCounts('Bookmarks', 0, 0, 0, 2);
  await library.dialog.getByRole('radio', { name: 'Replace' }).check();
  await library.expectCounts('Bookmarks', 1, 0, 1, 1);
  expect(await readRecords(page)).toEqual(changed);
  await library.act('Replace my library').click();
  await expect(library.act('Undo import')).toBeVisible();
  await expect(other.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'true');
  await expect(other.bookmarkOf(TANGENTS)).toHaveAttribute('aria-pressed', 'false');
  await library.act('Back').click();
  await library.choose(file);
  await library.dialog.getByRole('radio', { name: 'Replace' }).check();
  await expect(library.dialog.getByText(/nothing changes/)).toBeVisible();
  await library.act('Cancel').click();
  await expect(library.snapshots.getByRole('listitem')).toHaveCount(1);
  await library.snapshots.getByRole('button', { name: /^Go back to/ }).click();
  await library.act('Go back to this').click();
  await expect(other.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'false');
  await expect(other.bookmarkOf(TANGENTS)).toHaveAttribute('aria-pressed', 'true');
  await library.act('Back').click();
  await expect(library.snapshots.getByRole('listitem')).toHaveCount(2);
  const snapshot = library.snapshots.getByRole('button', { name: /^Export snapshot/ }).last();
  const saved = await library.save(snapshot);
  expect(JSON.parse(gunzipSync(saved.content).toString())).toMatchObject({
    format: 'lectern-shelf',
  });
  await removeSnapshotFiles(page);
  await snapshot.click();
  await expect(library.snapshots.getByRole('alert')).toHaveText(/^The snapshot could not be read/);
});

/** A text and then so many megabytes of one letter, in a thousandth of the room. */
function gzipBomb(beginning: string, megabytes: number): Buffer {
  const flushed = { finishFlush: constants.Z_FULL_FLUSH };
  const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  const block = deflateRawSync(Buffer.alloc(1_000_000, 'a'), flushed);
  const blocks = Array.from({ length: megabytes }, () => block);
  return Buffer.concat([header, deflateRawSync(beginning, flushed), ...blocks]);
}

test('files that are no backup, of a newer version, or damaged are refused with the reason, and change nothing', async ({
  page,
}) => {
  const { library } = await visit(page);
  const before = await readRecords(page);
  await library.open();
  const refuse = async (content: string | Buffer, reason: RegExp, name = 'file.json') => {
    await library.choose({ name, content });
    // What unpacks to much takes its time on a busy machine.
    await expect(library.refusal).toHaveText(reason, { timeout: 30_000 });
    await library.act('Back').click();
  };
  await refuse('@article{x, title={y}}', /not a backup of Lectern\. Only files that Lectern/);
  await refuse('["1912.02292"]', /not a backup of Lectern/);
  await refuse('{ "format": "lectern-shelf", "schema": 2 }', /newer version of Lectern wrote this/);
  await refuse(
    `${HEAD},\n "records": [ { "key": } ] }`,
    /damaged at line 2, column 24: a value is/,
  );
  await refuse(`${HEAD},\n "records": [`, /damaged at line 2, column 14: it ends here/);
  await refuse(Buffer.from([0x7b, 0xff, 0xff]), /damaged near byte 0: it is not text/);
  const packed = gzipSync(`${HEAD} }`);
  await refuse(packed.subarray(0, packed.length - 9), /damaged or cut off/, 'file.json.gz');
  expect(await readRecords(page)).toEqual(before);
  await library.choose({ name: 'whole.json.gz', content: packed });
  await expect(library.act('Import')).toBeVisible();
});

test('files of a size that no backup has, unpacked or not, are refused by it', async ({ page }) => {
  test.slow();
  const { library } = await visit(page);
  const before = await readRecords(page);
  await library.open();
  const folder = await mkdtemp(join(tmpdir(), 'lectern-large-'));
  const [large, bomb] = [join(folder, 'large.json'), join(folder, 'bomb.json.gz')];
  await writeFile(large, '');
  await truncate(large, 200_000_000);
  await writeFile(bomb, gzipBomb(`${HEAD}, "x": "`, 300));
  for (const [path, reason] of [
    [large, /has 200 MB; a backup may have 100 MB at most/],
    [bomb, /unpacks to more than 100 MB/],
  ] as const) {
    await library.choose(path);
    // What unpacks to much takes its time on a busy machine.
    await expect(library.refusal).toHaveText(reason, { timeout: 30_000 });
    await library.act('Back').click();
  }
  await rm(folder, { recursive: true });
  expect(await readRecords(page)).toEqual(before);
});

test('the dialog is accessible in light and dark, also while it previews', async ({ page }) => {
  const { library } = await visit(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await library.open();
    await expectAccessible(page, '[role="dialog"]');
    await library.choose(await library.save(library.exportButton));
    await expect(library.table).toBeVisible();
    await expectAccessible(page, '[role="dialog"]');
    await library.close();
  }
});

test('after a week without an export a quiet line reminds of it, until it is done or put off', async ({
  page,
}) => {
  const { shelf } = await visit(page);
  const reminder = page.getByRole('status').filter({ hasText: /kept in this browser alone/ });
  await expect(reminder).toHaveCount(0);
  const weekAgo = JSON.stringify({ at: Date.now() - 8 * 86_400_000, counter: 0 });
  const age = () =>
    page.evaluate((moment) => localStorage.setItem('lectern.exported', moment), weekAgo);
  await age();
  await shelf.open();
  await reminder.getByRole('button', { name: 'Later' }).click();
  await expect(reminder).toHaveCount(0);
  await page.evaluate(() => localStorage.removeItem('lectern.export-reminder'));
  await shelf.open();
  const saving = page.waitForEvent('download');
  await reminder.getByRole('button', { name: 'Export backup' }).click();
  expect((await saving).suggestedFilename()).toMatch(/^lectern-.*\.json$/);
  await expect(reminder).toHaveCount(0);
});

test('where storage is blocked the banner leads to the dialog, which exports what was marked', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
  });
  const shelf = new Shelf(page);
  const library = new Library(page);
  await shelf.open();
  await shelf.bookmark(ENERGY);
  const warning = shelf.warning(/^Not saved on this device/);
  await warning.getByRole('button', { name: 'Import and export' }).click();
  const file = await library.save(library.exportButton);
  expect(String(file.content)).toContain('"bookmark:');
});

test('the dialog opens from the settings and from the palette', async ({ page }) => {
  const { library } = await visit(page);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Reading settings' });
  await settings.getByRole('button', { name: 'Import and export' }).click();
  await library.close();
  await new Palette(page).run('import and export', 'Import and export');
  await expect(library.importButton).toBeVisible();
});
