import { expectAccessible } from '../accessibility.ts';
import { AGENTS, ENERGY, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { expectVisibleFocus } from '../pages/focus.ts';
import { panePlace } from '../pages/pane-place.ts';
import { Shelf } from '../pages/shelf.ts';
import { Tags } from '../pages/tags.ts';

async function openPaper(shelf: Shelf, title: string): Promise<Tags> {
  await shelf.openPaper(title);
  return new Tags(shelf.page);
}

test('papers are tagged, show their tags in the list, and are found by them', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  const tags = await openPaper(shelf, AGENTS);
  await tags.add('to read again', 'imaging');
  await expect(shelf.list.article(AGENTS)).toContainText('to read again');
  await openPaper(shelf, ENERGY);
  await tags.field.click();
  await page.keyboard.type('IMAG');
  await expect(tags.offered).toHaveText([/imaging/, /Create “IMAG”/]);
  await page.keyboard.press('Enter');
  await expect(tags.chips).toHaveCount(1);
  await expect(tags.list).toContainText('imaging2');
  await tags.tick('to read again').check();
  await shelf.expectTitles([AGENTS]);
  await shelf.expectCount('1 of 25 papers');
  expect(shelf.parameters()).toContain('tag=to read again');
  await page.goBack();
  await expect(tags.tick('to read again')).not.toBeChecked();
});

test('tags are there after a reload and in a second tab, and are taken off by their chips', async ({
  page,
  context,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  const tags = await openPaper(shelf, AGENTS);
  await tags.add('imaging', 'proof');
  const other = new Shelf(await context.newPage());
  await other.page.goto(page.url());
  await expect(new Tags(other.page).chips).toHaveCount(2);
  await tags.chip('imaging').click();
  await expect(tags.chips).toHaveCount(1);
  await expect(new Tags(other.page).chips).toHaveCount(1);
  await shelf.undo.click();
  await expect(tags.chips).toHaveCount(2);
  await shelf.expectSaved();
  await page.reload();
  await expect(tags.chips).toHaveCount(2);
});

test('by keyboard alone a paper is tagged with t, and loses its last tag with Backspace', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await expect(shelf.list.unread(ENERGY)).toBeVisible();
  const tags = new Tags(page);
  await page.keyboard.press('j');
  await page.keyboard.press('t');
  await expect(tags.field).toBeFocused();
  await page.keyboard.type('proof');
  await page.keyboard.press('Enter');
  await expect(tags.chip('proof')).toBeVisible();
  await page.keyboard.type('graphs');
  await page.keyboard.press('Enter');
  await expect(tags.chip('graphs')).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(tags.chips).toHaveCount(1);
  await tags.leave();
  await expectVisibleFocus(page);
  await page.keyboard.press('z');
  await expect(tags.chips).toHaveCount(2);
});

test('a tag is renamed, given another colour and deleted in the dialog, with undo', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  const tags = await openPaper(shelf, AGENTS);
  await tags.add('imaging', 'proof');
  await tags.tick('imaging').check();
  await shelf.expectTitles([AGENTS]);
  await tags.manage();
  await expect(tags.dialog).toContainText('1 paper');
  await tags.nameOf('imaging').fill('PROOF');
  await expect(tags.dialog.getByRole('alert')).toHaveText('Another tag has that name.');
  await tags.nameOf('imaging').fill('pictures');
  await page.keyboard.press('Enter');
  await expect(tags.nameOf('pictures')).toBeFocused();
  const colours = tags.dialog.getByRole('radiogroup', { name: 'Colour of pictures' });
  await colours.getByRole('radio', { name: 'Teal' }).check();
  await page.keyboard.press('ArrowRight');
  await expect(colours.getByRole('radio', { name: 'Blue' })).toBeChecked();
  await tags.dialog.getByRole('button', { name: 'Delete tag proof' }).click();
  await expect(tags.dialog.getByRole('textbox')).toHaveCount(1);
  await tags.dialog.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(tags.dialog.getByRole('textbox')).toHaveCount(2);
  await expectVisibleFocus(page);
  await page.keyboard.press('Escape');
  await expect(tags.chip('pictures')).toBeVisible();
  await expect(tags.chip('proof')).toBeVisible();
  // The filter follows the name.
  await expect.poll(() => shelf.parameters()).toContain('tag=pictures');
  await shelf.expectTitles([AGENTS]);
  await shelf.expectSaved();
  await page.reload();
  await expect(shelf.list.article(AGENTS)).toContainText('pictures');
});

test('a filter by a tag that is gone can be taken away', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open('?tag=nothing');
  await shelf.expectCount('0 of 25 papers');
  await page.getByRole('button', { name: 'Remove tag nothing' }).click();
  await shelf.expectCount('25 papers');
});

test('the acts that the bar has no room for are in its menu', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const shelf = new Shelf(page);
  await shelf.open();
  const tags = await openPaper(shelf, TANGENTS);
  const more = shelf.pane.region.getByRole('button', { name: 'More' });
  await more.click();
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('menuitem')).toContainText(['Edit tags', 'Write a note']);
  await expectAccessible(page);
  await menu.getByRole('menuitemcheckbox', { name: 'Not interested' }).click();
  await expect(shelf.toast('Moved to Hidden')).toBeVisible();
  await expect(more).toBeFocused();
  await page.keyboard.press('Enter');
  await menu.getByRole('menuitem', { name: 'Edit tags' }).click();
  await expect(tags.field).toBeFocused();
});

for (const width of [390, 820, 1440])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`tags are accessible at ${width} px in ${colorScheme}, in the field, the list and the dialog`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const shelf = new Shelf(page);
      await shelf.open();
      const tags = await openPaper(shelf, AGENTS);
      await tags.add('one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight');
      await expectAccessible(page);
      await tags.field.click();
      await page.keyboard.type('e');
      await expect(tags.offered.first()).toBeVisible();
      await expectAccessible(page);
      await tags.leave();
      await tags.manage();
      await expect(tags.dialog.getByRole('textbox')).toHaveCount(8);
      await expectAccessible(page);
    });

test('the pane stays where it is while tags are typed and given', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await openPaper(shelf, AGENTS);
  const tags = new Tags(page);
  await page.keyboard.press('t');
  await expect(tags.field).toBeFocused();
  const before = await panePlace(page);
  await page.keyboard.type('imaging');
  await expect(tags.offered).toHaveText([/Create “imaging”/]);
  await page.keyboard.press('Enter');
  await expect(tags.chips).toHaveCount(1);
  expect(await panePlace(page)).toBe(before);
  await expect(tags.field).toBeInViewport();
});
