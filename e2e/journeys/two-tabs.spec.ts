import { propertyRuns } from '#testing/property-runs.ts';
import { digestText, sparseDigest } from '../digests/digest-text.ts';
import { AGENTS, ENERGY, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';
import { openTwoTabs } from '../pages/two-tabs.ts';

/** An endurance run asks for as many writes as it says in all. */
const ACTS_A_TAB = Math.ceil(propertyRuns(400).numRuns / 2);

test(`of ${ACTS_A_TAB} acts in each of two tabs at once none is lost @storage`, async ({
  context,
  serveDigests,
}) => {
  test.setTimeout(120_000);
  await serveDigests({ 'many.txt': sparseDigest(2 * ACTS_A_TAB, 1) });
  const one = new Shelf(await context.newPage());
  const other = new Shelf(await context.newPage());
  // On a phone the keys move the selection without opening papers, which keeps this quick.
  for (const { page } of [one, other]) await page.setViewportSize({ width: 390, height: 844 });
  await one.open();
  await other.open('?sort=oldest');
  for (const { list } of [one, other]) await expect(list.links.first()).toBeVisible();
  await Promise.all([one, other].map((tab) => bookmarkDownTheList(tab, ACTS_A_TAB)));
  for (const tab of [one, other]) {
    await tab.view('Reading list').click();
    await tab.expectCount(`${2 * ACTS_A_TAB} papers`);
  }
  await one.page.reload();
  await one.expectCount(`${2 * ACTS_A_TAB} papers`);
});

test('of acts in each of four tabs at once none is lost, and all four agree @storage', async ({
  context,
  serveDigests,
}) => {
  test.setTimeout(120_000);
  const actsATab = 25;
  const days = ['04', '03', '02', '01'] as const;
  const papers = (day: string) =>
    Array.from({ length: actsATab }, (_, index) => ({ title: `Paper ${index} of Day ${day}` }));
  await serveDigests({
    'days.txt': digestText(
      Object.fromEntries(days.map((day) => [`December ${day}, 2019`, papers(day)])),
    ),
  });
  const tabs: Shelf[] = [];
  for (const day of days) {
    const tab = new Shelf(await context.newPage());
    await tab.page.setViewportSize({ width: 390, height: 844 });
    await tab.open(`?from=2019-12-${day}&to=2019-12-${day}`);
    await tab.expectCount(`${actsATab} of ${4 * actsATab} papers`);
    tabs.push(tab);
  }
  await Promise.all(tabs.map((tab) => bookmarkDownTheList(tab, actsATab)));
  for (const tab of tabs) await tab.expectStored('bookmark', 4 * actsATab);
  for (const tab of tabs) {
    await tab.open('?view=reading-list');
    await tab.expectCount(`${4 * actsATab} papers`);
  }
});

/** Bookmarks one paper after the other as fast as the keys can be pressed. */
async function bookmarkDownTheList({ page }: Shelf, acts: number): Promise<void> {
  for (let act = 1; act <= acts; act += 1) {
    await page.keyboard.press('j');
    await page.keyboard.press('b');
  }
}

test('what one tab does shows in the other: bookmarks, their order, read state and undo @storage', async ({
  context,
}) => {
  const one = new Shelf(await context.newPage());
  const other = new Shelf(await context.newPage());
  await other.open('?view=reading-list');
  await one.openReadingList(ENERGY, AGENTS);
  await other.expectTitles([ENERGY, AGENTS]);
  await other.expectCount('2 papers');
  await one.moveDown(ENERGY).click();
  await other.expectTitles([AGENTS, ENERGY]);
  await one.list.link(AGENTS).click();
  await one.pane.markAsRead.click();
  await expect(other.list.unread(AGENTS)).toHaveCount(0);
  await expect(other.list.unread(ENERGY)).toBeVisible();
  await one.bookmarkOf(ENERGY).click();
  await other.expectTitles([AGENTS]);
  await one.undo.click();
  await other.expectTitles([AGENTS, ENERGY]);
});

test('of two tabs that change the same paper the last one wins in both @storage', async ({
  context,
}) => {
  const [one, other] = await openTwoTabs(context);
  await one.bookmark(TANGENTS);
  await expect(other.bookmarkOf(TANGENTS)).toHaveAttribute('aria-pressed', 'true');
  await other.bookmarkOf(TANGENTS).click();
  await expect(one.bookmarkOf(TANGENTS)).toHaveAttribute('aria-pressed', 'false');
  await one.bookmark(TANGENTS);
  await expect(other.bookmarkOf(TANGENTS)).toHaveAttribute('aria-pressed', 'true');
  await one.page.reload();
  await expect(one.bookmarkOf(TANGENTS)).toHaveAttribute('aria-pressed', 'true');
});

test('undo takes back the last act, whichever tab did it, and leaves the one before @storage', async ({
  context,
}) => {
  const [one, other] = await openTwoTabs(context);
  await one.bookmark(ENERGY);
  await expect(other.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'true');
  await other.bookmark(AGENTS);
  await expect(one.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'true');
  await one.page.keyboard.press('z');
  for (const tab of [one, other]) {
    await expect(tab.bookmarkOf(AGENTS)).toHaveAttribute('aria-pressed', 'false');
    await expect(tab.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'true');
  }
});
