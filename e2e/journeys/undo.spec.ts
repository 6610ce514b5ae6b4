import { AGENTS, ENERGY, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';

interface UndoneAct {
  readonly name: string;
  /** What the toast says of the act. */
  readonly said: string;
  readonly perform: (shelf: Shelf) => Promise<void>;
  readonly expectDone: (shelf: Shelf) => Promise<void>;
  readonly expectUndone: (shelf: Shelf) => Promise<void>;
}

// Each begins in a reading list of two papers, none of them read.
const ACTS: readonly UndoneAct[] = [
  {
    name: 'bookmarking a paper',
    said: 'Added to your reading list',
    perform: async (shelf) => {
      await shelf.view('All papers').click();
      await shelf.bookmarkOf(TANGENTS).click();
      await shelf.view('Reading list').click();
    },
    expectDone: (shelf) => shelf.expectKept([TANGENTS, ENERGY, AGENTS]),
    expectUndone: (shelf) => shelf.expectKept([ENERGY, AGENTS]),
  },
  {
    name: 'taking a paper off the reading list',
    said: 'Removed from your reading list',
    perform: (shelf) => shelf.bookmarkOf(ENERGY).click(),
    expectDone: (shelf) => shelf.expectKept([AGENTS]),
    expectUndone: (shelf) => shelf.expectKept([ENERGY, AGENTS]),
  },
  {
    name: 'marking a paper as read',
    said: 'Marked as read',
    perform: async (shelf) => {
      // Time stands still from here, so that the open paper is not read by being open.
      await shelf.page.clock.pauseAt(Date.now() + 60_000);
      await shelf.list.link(ENERGY).click();
      await shelf.pane.markAsRead.click();
    },
    expectDone: (shelf) => expect(shelf.list.unread(ENERGY)).toHaveCount(0),
    expectUndone: (shelf) => expect(shelf.list.unread(ENERGY)).toBeVisible(),
  },
  {
    name: 'moving a paper',
    said: 'Moved',
    perform: (shelf) => shelf.moveDown(ENERGY).click(),
    expectDone: (shelf) => shelf.expectKept([AGENTS, ENERGY]),
    expectUndone: (shelf) => shelf.expectKept([ENERGY, AGENTS]),
  },
];

test.beforeEach(({ page }) => page.clock.install());

for (const { name, said, perform, expectDone, expectUndone } of ACTS) {
  test(`${name} is said in a toast, whose button takes it back`, async ({ page }) => {
    const shelf = new Shelf(page);
    await shelf.openReadingList(ENERGY, AGENTS);
    await perform(shelf);
    await expectDone(shelf);
    await expect(shelf.toast(said)).toBeVisible();
    await shelf.undo.click();
    await expectUndone(shelf);
    await expect(shelf.toast(`Undone: ${said.charAt(0).toLowerCase()}`)).toBeVisible();
    await expect(shelf.undo).toHaveCount(0);
  });

  test(`${name} is taken back by z`, async ({ page }) => {
    const shelf = new Shelf(page);
    await shelf.openReadingList(ENERGY, AGENTS);
    await perform(shelf);
    await expectDone(shelf);
    await page.keyboard.press('z');
    await expectUndone(shelf);
  });
}

test('z takes back one act after the other, newest first, until there is none', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(ENERGY, AGENTS, TANGENTS);
  await shelf.moveDown(ENERGY).click();
  await shelf.expectTitles([AGENTS, ENERGY, TANGENTS]);
  await shelf.bookmarkOf(TANGENTS).click();
  await shelf.expectTitles([AGENTS, ENERGY]);
  await page.keyboard.press('z');
  await shelf.expectTitles([AGENTS, ENERGY, TANGENTS]);
  await page.keyboard.press('z');
  await shelf.expectTitles([ENERGY, AGENTS, TANGENTS]);
  await page.keyboard.press('z');
  await page.keyboard.press('z');
  await shelf.expectTitles([TANGENTS]);
  await page.keyboard.press('z');
  await expect(page.getByRole('heading', { name: 'Your reading list is empty.' })).toBeVisible();
  await page.keyboard.press('z');
  await expect(shelf.toast('Nothing to undo')).toBeVisible();
});

test('a paper that was read by being open stays read when the act after it is taken back', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.openPaper(ENERGY);
  await shelf.bookmarkOf(AGENTS).click();
  await expect(shelf.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'true');
  await page.clock.fastForward(2_000);
  await expect(shelf.list.unread(ENERGY)).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(shelf.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'false');
  await expect(shelf.list.unread(ENERGY)).toHaveCount(0);
});

test('a toast goes by itself, but not while it is under the pointer', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.bookmark(ENERGY);
  await shelf.undo.hover();
  await page.clock.fastForward(20_000);
  await expect(shelf.undo).toBeVisible();
  await shelf.search.hover();
  await page.clock.fastForward(20_000);
  await expect(shelf.undo).toHaveCount(0);
  await expect(shelf.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'true');
});
