import { expectAccessible } from '../accessibility.ts';
import { AGENTS, ENERGY, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';
import { openTwoTabs } from '../pages/two-tabs.ts';

test('a paper that does not interest moves to Hidden when the view changes, and not before', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  // The view keeps what it held when the shelf was open.
  await expect(shelf.countOf('Hidden')).toHaveText('0');
  await shelf.list.link(AGENTS).click();
  await shelf.pane.notInterested.click();
  await expect(shelf.toast('Moved to Hidden')).toBeVisible();
  await expect(shelf.pane.notInterested).toHaveAttribute('aria-pressed', 'true');
  await expect(shelf.hiddenButtonOf(AGENTS)).toHaveAttribute('aria-pressed', 'true');
  await expect(shelf.countOf('Hidden')).toHaveText('1');
  await expect(shelf.countOf('All papers')).toHaveText('24');
  await shelf.expectCount('25 papers');
  await shelf.view('Hidden').click();
  await shelf.expectTitles([AGENTS]);
  await shelf.expectParameters('view=hidden');
  await shelf.view('All papers').click();
  await shelf.expectCount('24 papers');
  await expect(shelf.list.article(AGENTS)).toHaveCount(0);
  await expect(shelf.list.article(TANGENTS)).toBeVisible();
});

test('hidden papers stay hidden across a reload, are in no other view, and come back by a press', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.bookmark(ENERGY);
  await shelf.list.link(ENERGY).click();
  await shelf.pane.notInterested.click();
  await shelf.expectSaved();
  await page.goto('');
  await shelf.expectCount('24 papers');
  await shelf.view('Unread').click();
  await expect(shelf.list.article(TANGENTS)).toBeVisible();
  await expect(shelf.list.article(ENERGY)).toHaveCount(0);
  await shelf.view('Reading list').click();
  await expect(page.getByRole('heading', { name: 'Your reading list is empty.' })).toBeVisible();
  await shelf.view('Hidden').click();
  await shelf.expectTitles([ENERGY]);
  await shelf.hiddenButtonOf(ENERGY).click();
  await expect(shelf.toast('Moved back from Hidden')).toBeVisible();
  await shelf.expectTitles([ENERGY]);
  await shelf.view('Reading list').click();
  await shelf.expectTitles([ENERGY]);
  await shelf.view('Hidden').click();
  await expect(page.getByRole('heading', { name: 'No paper is hidden.' })).toBeVisible();
});

test('by keyboard alone a paper is hidden with x, undone with z and hidden again with shift z', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await expect(shelf.list.unread(ENERGY)).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(shelf.hiddenButtonOf(ENERGY)).toBeVisible();
  await page.keyboard.press('z');
  await expect(shelf.hiddenButtonOf(ENERGY)).toHaveCount(0);
  await expect(shelf.toast('Undone: moved to Hidden')).toBeVisible();
  await page.keyboard.press('Shift+Z');
  await expect(shelf.hiddenButtonOf(ENERGY)).toBeVisible();
  await expect(shelf.toast('Redone: moved to Hidden')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(shelf.hiddenButtonOf(ENERGY)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+Z');
  await expect(shelf.countOf('Hidden')).toHaveText('1');
});

test('what was undone is done again by the button in its toast, until something else is done', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.bookmark(ENERGY);
  await shelf.undo.click();
  await expect(shelf.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'false');
  await shelf.redo.click();
  await expect(shelf.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'true');
  await shelf.undo.click();
  await shelf.bookmark(AGENTS);
  await page.keyboard.press('Shift+Z');
  await expect(shelf.toast('Nothing to redo')).toBeVisible();
});

test('a second tab shows what the first hides, in its next view', async ({ context }) => {
  const [one, other] = await openTwoTabs(context);
  await expect(other.countOf('Hidden')).toHaveText('0');
  await one.list.link(AGENTS).click();
  await one.pane.notInterested.click();
  await expect(other.countOf('Hidden')).toHaveText('1');
  await expect(other.hiddenButtonOf(AGENTS)).toBeVisible();
  await other.view('Hidden').click();
  await other.expectTitles([AGENTS]);
});

test('on a phone the hidden papers are reached from the filters', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.list.link(AGENTS).click();
  await shelf.pane.notInterested.click();
  await expect(shelf.toast('Moved to Hidden')).toBeVisible();
  await page.getByRole('link', { name: 'Back to papers' }).click();
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet.getByRole('link', { name: 'Hidden' })).toBeVisible();
  await expectAccessible(page);
  await sheet.getByRole('link', { name: 'Hidden' }).click();
  await expect(sheet).toHaveCount(0);
  await shelf.expectTitles([AGENTS]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`a hidden paper in its place is accessible in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const shelf = new Shelf(page);
    await shelf.open('?q=learning');
    await shelf.list.link(AGENTS).click();
    await shelf.pane.notInterested.click();
    await expect(shelf.hiddenButtonOf(AGENTS)).toBeVisible();
    await expectAccessible(page);
  });
