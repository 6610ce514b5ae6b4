import { expectAccessible } from '../accessibility.ts';
import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { History } from '../pages/history.ts';
import { Note } from '../pages/note.ts';
import { Shelf } from '../pages/shelf.ts';
import { openTwoTabs } from '../pages/two-tabs.ts';

const ADDED = 'Added to your reading list';

test('each step is listed with its paper, and is undone and redone by itself', async ({ page }) => {
  const shelf = new Shelf(page);
  const history = new History(page);
  await page.goto('?view=history');
  await expect(page.getByRole('heading', { name: 'Nothing has been done yet.' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all papers' }).click();
  await shelf.bookmark(ENERGY, AGENTS);
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await shelf.expectParameters('view=history');
  await expect(shelf.countOf('History')).toHaveText('2');
  await history.undo(ADDED, ENERGY).click();
  await expect(shelf.toast('Undone: added')).toBeVisible();
  await expect(history.redo(ADDED, ENERGY)).toBeFocused();
  await expect(shelf.countOf('Reading list')).toHaveText('1');
  await history.redo(ADDED, ENERGY).click();
  await expect(shelf.countOf('Reading list')).toHaveText('2');
  await history.paper(AGENTS).click();
  await expect(shelf.pane.title).toHaveText(AGENTS);
  expect(shelf.parameters()[0]).toBe('view=history');
  await expect(shelf.pane.region.getByRole('button', { name: 'Cite' })).toBeVisible();
  await expect(shelf.pane.region.getByRole('button', { name: 'Next paper' })).toHaveCount(0);
  await expect(shelf.pane.region.getByText(/^\d+ of \d+$/)).toHaveCount(0);
});

test('a step of which nothing stands any more says so', async ({ page }) => {
  const shelf = new Shelf(page);
  const history = new History(page);
  await shelf.open();
  await shelf.bookmark(ENERGY);
  await shelf.bookmarkOf(ENERGY).click();
  await shelf.view('History').click();
  await expect(history.undo('Removed from your reading list', ENERGY)).toBeVisible();
  await expect(history.region.getByText('No longer in effect')).toHaveCount(1);
  await expect(history.undo(ADDED)).toHaveCount(0);
});

test('undo reaches over a reload and into what another tab did', async ({ context }) => {
  const [one, other] = await openTwoTabs(context);
  await one.bookmark(ENERGY);
  await expect(other.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'true');
  await one.page.reload();
  await other.page.keyboard.press('z');
  await expect(one.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'false');
  await one.page.keyboard.press('Shift+Z');
  await expect(other.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'true');
});

/** Writes a note in two sessions, the second over what the first left. */
async function writeTwice(shelf: Shelf, note: Note): Promise<void> {
  await shelf.open();
  await shelf.list.link(ENERGY).click();
  await note.field.fill('The first text.');
  await note.expectSaved();
  await expect(note.section.getByText(/^Earlier versions/)).toHaveCount(0);
  await shelf.page.reload();
  await note.edit.click();
  await note.field.fill('The second text.');
  await note.expectSaved();
}

test('earlier versions of a note are shown below it and can be put back', async ({ page }) => {
  const shelf = new Shelf(page);
  const note = new Note(page);
  await writeTwice(shelf, note);
  await note.section.getByText('Earlier versions (1)').click();
  await note.section.getByText(/^Until .*The first text\.$/).click();
  await expect(note.section.getByRole('paragraph').last()).toHaveText('The first text.');
  await note.section.getByRole('button', { name: 'Restore' }).click();
  await note.expectText('The first text.');
  await expect(note.section.getByText('Earlier versions (1)')).toBeVisible();
  await shelf.undo.click();
  await note.expectText('The second text.');
});

test('an earlier version that is put back by keyboard leaves the focus at the note', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  const note = new Note(page);
  await writeTwice(shelf, note);
  await page.keyboard.press('Escape');
  for (const summary of ['Earlier versions (1)', /^Until /]) {
    await note.section.getByText(summary).focus();
    await page.keyboard.press('Enter');
  }
  await note.section.getByRole('button', { name: 'Restore' }).focus();
  await page.keyboard.press('Enter');
  await note.expectText('The first text.');
  await expect(note.edit).toBeFocused();
});

test('on a phone the history is reached from the filters, with its count', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const shelf = new Shelf(page);
  const history = new History(page);
  await shelf.open();
  await shelf.bookmark(ENERGY, AGENTS);
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  const further = sheet.getByRole('navigation', { name: 'Further views' });
  await expect(further.getByRole('listitem')).toHaveText(['History2']);
  await expectAccessible(page);
  await further.getByRole('link', { name: 'History', exact: true }).click();
  await expect(sheet).toHaveCount(0);
  await shelf.expectParameters('view=history');
  await expect(history.undo(ADDED, ENERGY)).toBeVisible();
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await expect(further.getByRole('link', { name: 'History' })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

for (const width of [390, 1440]) {
  test(`the history is accessible at ${width} px in light and dark`, async ({ page }) => {
    const shelf = new Shelf(page);
    const history = new History(page);
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await shelf.open();
    await shelf.bookmark(ENERGY, AGENTS);
    await shelf.bookmarkOf(AGENTS).click();
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await history.undo('Removed from your reading list', AGENTS).click();
    await expect(history.redo('Removed from your reading list', AGENTS)).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  });
}
