import { AGENTS, ENERGY, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { bookmarkOnFullDevice, FULL_DEVICE } from '../full-device.ts';
import { Shelf } from '../pages/shelf.ts';

const ROUNDS = 5;

test('what is marked in the last moment before a reload is there after it @storage', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  for (let round = 1; round <= ROUNDS; round += 1) {
    await shelf.bookmarkOf(ENERGY).click();
    await shelf.bookmarkOf(AGENTS).click();
    await expect(shelf.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', String(round % 2 === 1));
    await page.reload();
    await expect(shelf.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', String(round % 2 === 1));
    await expect(shelf.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', String(round % 2 === 1));
  }
});

test('what a full device could not take outlives a reload, and is stored once there is room', async ({
  page,
  server,
}) => {
  const { shelf, giveSpace } = await bookmarkOnFullDevice(page, server, TANGENTS, AGENTS);
  await page.reload();
  await expect(shelf.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'true');
  await giveSpace();
  await page.reload();
  await shelf.view('Reading list').click();
  await shelf.expectKept([AGENTS, TANGENTS]);
  await expect(shelf.warning(FULL_DEVICE)).toHaveCount(0);
  await page.keyboard.press('z');
  await shelf.expectKept([TANGENTS]);
});

test('what is marked in a tab that closes at once is there in the next @storage', async ({
  page,
  context,
}) => {
  const closing = new Shelf(await context.newPage());
  await closing.open();
  await closing.bookmarkOf(AGENTS).click();
  await expect(closing.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'true');
  await closing.page.close({ runBeforeUnload: true });
  const shelf = new Shelf(page);
  await shelf.open();
  await expect(shelf.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'true');
});
