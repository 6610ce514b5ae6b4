import { AGENTS, ENERGY, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { exportShelf } from '../pages/export.ts';
import { Shelf } from '../pages/shelf.ts';
import { bookmarkOnFullDevice, fillDevice, FULL_DEVICE, withLittleSpace } from '../full-device.ts';
import { createProfile, openProfile } from '../profile.ts';
import { readStoredList } from '../stored-records.ts';

// Chromium is told how little there is, Firefox has so little from its start.
test.use({
  launchOptions: async ({ launchOptions, browserName }, provide) =>
    provide(browserName === 'firefox' ? withLittleSpace(launchOptions) : launchOptions),
});

test('a full device is said, stays said, and takes nothing from what is on the page @storage', async ({
  page,
  server,
}) => {
  const { shelf } = await bookmarkOnFullDevice(page, server, ENERGY, AGENTS);
  await shelf.bookmark(TANGENTS);
  await shelf.view('Reading list').click();
  await shelf.expectTitles([TANGENTS, AGENTS, ENERGY]);
  await expect(shelf.warning(FULL_DEVICE)).toBeVisible();
  await page.keyboard.press('z');
  await shelf.expectTitles([AGENTS, ENERGY]);
  expect(await readStoredList(page)).toEqual([]);
});

test('on a full device what was saved before can be read and exported with what is not @storage', async ({
  engine,
  launchOptions,
  server,
}) => {
  const profile = await createProfile();
  const before = await openProfile(profile.folder, server.address, engine, launchOptions);
  await new Shelf(await before.context.newPage()).openReadingList(ENERGY);
  await before.context.close();
  const { context } = await openProfile(profile.folder, server.address, engine, launchOptions);
  const page = await context.newPage();
  await fillDevice(page, server.origin);
  const shelf = new Shelf(page);
  await shelf.open();
  await expect(shelf.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'true');
  await shelf.bookmark(AGENTS);
  await expect(shelf.warning(FULL_DEVICE)).toBeVisible();
  const { content } = await exportShelf(page);
  const copies = content.records.filter(({ key }) => key.startsWith('paper:'));
  const titles = copies.map(({ record }) => (record as { value: { title: string } }).value.title);
  expect(titles.toSorted()).toEqual([AGENTS, ENERGY]);
  expect(await readStoredList(page)).toHaveLength(1);
  await context.close();
  await profile.remove();
});

test('Retry saves everything once there is space again @storage', async ({
  page,
  server,
  engine,
}) => {
  test.skip(engine === 'firefox', 'It has room at once, and what tries again by itself is sooner.');
  const { shelf, giveSpace } = await bookmarkOnFullDevice(page, server, AGENTS, TANGENTS);
  await giveSpace();
  await shelf.warning(FULL_DEVICE).getByRole('button', { name: 'Retry' }).click();
  await expect(shelf.warning(FULL_DEVICE)).toHaveCount(0);
  await shelf.view('Reading list').click();
  await shelf.expectKept([TANGENTS, AGENTS]);
  await page.reload();
  await shelf.expectTitles([TANGENTS, AGENTS]);
});

test('Retry, gone with its line once all is saved, gives the focus back', async ({
  page,
  server,
}) => {
  const { shelf, giveSpace } = await bookmarkOnFullDevice(page, server, AGENTS);
  await giveSpace();
  await shelf.bookmarkOf(AGENTS).focus();
  await shelf.warning(FULL_DEVICE).getByRole('button', { name: 'Export', exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(shelf.warning(FULL_DEVICE).getByRole('button', { name: 'Retry' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shelf.warning(FULL_DEVICE)).toHaveCount(0);
  await expect(shelf.bookmarkOf(AGENTS)).toBeFocused();
});

test('what could not be saved is tried again without being asked @storage', async ({
  page,
  server,
}) => {
  const { shelf, giveSpace } = await bookmarkOnFullDevice(page, server, AGENTS);
  await giveSpace();
  await expect(shelf.warning(FULL_DEVICE)).toHaveCount(0, { timeout: 30_000 });
  await shelf.view('Reading list').click();
  await shelf.expectKept([AGENTS]);
});

test('a browser that removes what was saved is found out, and Retry saves it anew @storage', async ({
  page,
  engine,
}) => {
  test.skip(engine === 'firefox', 'No driver can tell Firefox to remove what one site stored.');
  const shelf = new Shelf(page);
  await shelf.openReadingList(ENERGY, AGENTS);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  const removed = shelf.warning(/^Not saved on this device: the browser removed what was saved\./);
  await expect(removed).toBeVisible();
  await shelf.expectTitles([ENERGY, AGENTS]);
  await removed.getByRole('button', { name: 'Retry' }).click();
  await expect(removed).toHaveCount(0);
  await shelf.expectKept([ENERGY, AGENTS]);
});
