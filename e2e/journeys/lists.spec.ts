import { expectAccessible } from '../accessibility.ts';
import { digestText } from '../digests/digest-text.ts';
import { AGENTS, ENERGY, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Citing } from '../pages/citing.ts';
import { fillThesis, openThesis, ownLists } from '../pages/own-lists.ts';
import { Palette } from '../pages/palette.ts';
import { Shelf } from '../pages/shelf.ts';

test('papers are put into a list together, stand there in their order, and come back by undo', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await fillThesis(shelf);
  await openThesis(shelf);
  await shelf.expectCount('2 papers');
  expect(shelf.parameters()[0]).toBe('view=list');
  await shelf.moveDown(ENERGY).click();
  await shelf.expectTitles([AGENTS, ENERGY]);
  await shelf.expectSaved();
  await page.reload();
  await shelf.expectTitles([AGENTS, ENERGY]);
  await shelf.list.article(AGENTS).getByRole('button', { name: 'Remove from list' }).click();
  await shelf.expectTitles([ENERGY]);
  await page.keyboard.press('z');
  await shelf.expectTitles([AGENTS, ENERGY]);
});

test('a list is made empty, explains itself, and takes a paper from its field', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await page.getByRole('button', { name: 'New list' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Thesis');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '“Thesis” is empty.' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all papers' }).click();
  await expect(shelf.list.link(ENERGY)).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('l');
  const field = shelf.pane.region.getByRole('combobox', { name: 'Lists' });
  await expect(field).toBeFocused();
  await page.keyboard.type('the');
  await expect(page.getByRole('listbox', { name: 'Lists' }).getByRole('option')).toHaveText([
    /Thesis/,
    /Create “the”/,
  ]);
  await page.keyboard.press('Enter');
  await expect(ownLists(shelf)).toContainText('Thesis1');
  await shelf.pane.region.getByRole('button', { name: 'Remove from Thesis' }).click();
  await expect(ownLists(shelf)).toContainText('Thesis0');
});

test('a long name of a list is cut short beside its count, and is there in full to point at', async ({
  page,
}) => {
  const name = 'Reading group, spring 2027, what is left of the winter';
  const shelf = new Shelf(page);
  await shelf.open();
  await page.getByRole('button', { name: 'New list' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.keyboard.press('Enter');
  const link = ownLists(shelf).getByRole('link', { name });
  await expect(link).toHaveAttribute('title', name);
  const hidden = (element: Element) => element.scrollWidth - element.clientWidth;
  expect(await link.evaluate(hidden)).toBeGreaterThan(0);
  await expect(link).toHaveCSS('text-overflow', 'ellipsis');
  const nav = await shelf.views.boundingBox();
  for (const button of ['New list', `Change ${name}`]) {
    const box = await page.getByRole('button', { name: button }).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(
      (nav?.x ?? 0) + (nav?.width ?? 0),
    );
  }
  expect(await shelf.views.evaluate(hidden)).toBe(0);
});

test('the focus ring of “New list” lies over the row beneath it', async ({ page }) => {
  const shelf = new Shelf(page);
  await fillThesis(shelf);
  await openThesis(shelf);
  const button = page.getByRole('button', { name: 'New list' });
  await button.focus();
  await page.keyboard.press('Shift');
  const isOnTop = await button.evaluate((element) => {
    const { left, width, bottom } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, bottom - 1));
  });
  expect(isOnTop).toBe(true);
});

test('a name that is taken or blank is kept in its field, and why it is not given is said', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await fillThesis(shelf);
  await page.getByRole('button', { name: 'New list' }).click();
  const dialog = page.getByRole('dialog', { name: 'New list' });
  const asked = dialog.getByRole('textbox', { name: 'Name' });
  await expect(asked).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Type a name.');
  await expect(asked).toHaveAttribute('aria-invalid', 'true');
  await asked.fill('Book');
  await expect(asked).toHaveAttribute('aria-invalid', 'false');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '“Book” is empty.' })).toBeVisible();
  await page.getByRole('button', { name: 'Change Book' }).click();
  const field = shelf.views.getByRole('textbox', { name: 'Name' });
  const said = shelf.views.getByRole('status');
  for (const [name, why] of [
    ['thesis', 'Another list has that name.'],
    ['  ', 'Type a name.'],
  ] as const) {
    await field.fill(name);
    await page.keyboard.press('Enter');
    await expect(said).toHaveText(why);
    await expect(field).toHaveValue(name);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  }
  await field.blur();
  await expect(said).toHaveText('Type a name.');
  await expectAccessible(page);
  await field.fill('Chapter');
  await page.keyboard.press('Enter');
  await expect(ownLists(shelf)).toContainText('Chapter0');
  await expect(said).toHaveCount(0);
});

test('a name that is typed before what asks for it has come is not lost', async ({
  page,
  server,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  server.fail(/assets\/new-list-dialog-/, { kind: 'slow', delay: 2000 });
  const asked = page.waitForRequest(/new-list-dialog-/);
  await page.getByRole('button', { name: 'New list' }).click();
  await asked;
  await page.keyboard.type('Thesis');
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Thesis');
  await page.keyboard.type(' plan');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '“Thesis plan” is empty.' })).toBeVisible();
});

test('a list made while something is searched for opens without the search', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open('?q=energy&author=Will+Grathwohl');
  await page.getByRole('button', { name: 'New list' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Thesis');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '“Thesis” is empty.' })).toBeVisible();
  await expect(shelf.search).toHaveValue('');
  await page.goBack();
  await shelf.expectParameters('q=energy', 'author=Will Grathwohl');
});

test('a list is renamed and deleted, and undo brings back all of it', async ({ page }) => {
  const shelf = new Shelf(page);
  await fillThesis(shelf);
  await openThesis(shelf);
  await page.getByRole('button', { name: 'Change Thesis' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Book');
  await page.keyboard.press('Enter');
  await expect(ownLists(shelf)).toContainText('Book2');
  await page.getByRole('navigation').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('heading', { name: 'There is no such list here.' })).toBeVisible();
  await shelf.undo.click();
  await shelf.expectTitles([ENERGY, AGENTS]);
  await expect(ownLists(shelf)).toContainText('Book2');
});

test('a list is searched, found by a query, completed and reached by the palette', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await fillThesis(shelf);
  await shelf.open('?q=list:thesis');
  await shelf.expectTitles([ENERGY, AGENTS]);
  await shelf.expectCount('2 of 25 papers');
  await page.getByRole('button', { name: 'Remove list:thesis' }).click();
  await shelf.search.pressSequentially('list:th');
  await expect(page.getByRole('option', { name: 'Thesis' })).toBeVisible();
  await shelf.open();
  await expect(ownLists(shelf)).toContainText('Thesis2');
  await new Palette(page).run('thes', 'Thesis');
  await expect.poll(() => shelf.parameters()[0]).toBe('view=list');
  await shelf.search.fill('upside');
  await shelf.expectTitles([AGENTS]);
  await shelf.expectCount('1 of 2 papers');
});

test('a list is exported, and no list that is not here is shown', async ({ page }) => {
  const shelf = new Shelf(page);
  await fillThesis(shelf);
  await openThesis(shelf);
  await page.getByRole('button', { name: 'Export', exact: true }).first().click();
  const citing = new Citing(page, 'Export Thesis');
  await citing.format('BibTeX').check();
  expect((await citing.file()).name).toBe('thesis.bib');
  await page.goto('?view=list&list=0000000000000');
  await expect(page.getByRole('heading', { name: 'There is no such list here.' })).toBeVisible();
  await page.goto('?view=list&list=thesis');
  await expect(page.getByRole('status').filter({ hasText: 'names no list' })).toBeVisible();
});

test('a paper whose digest is gone stays in its list, and is found there', async ({
  page,
  serveDigests,
}) => {
  const shelf = new Shelf(page);
  await fillThesis(shelf);
  await shelf.expectSaved();
  await serveDigests({ 'newer.txt': digestText({ 'May 05, 2021': [{ title: 'A Third Paper' }] }) });
  await shelf.open();
  await openThesis(shelf);
  await shelf.search.fill('upside');
  await shelf.expectTitles([AGENTS]);
  await shelf.openPaper(AGENTS);
});

for (const width of [390, 1440])
  test(`lists are accessible at ${width} px`, async ({ page }) => {
    const shelf = new Shelf(page);
    await fillThesis(shelf);
    await openThesis(shelf);
    await expect(shelf.list.link(TANGENTS)).toHaveCount(0);
    await page.setViewportSize({ width, height: 844 });
    await expect(page.getByRole('heading', { name: 'Thesis' })).toBeVisible();
    await expectAccessible(page);
    if (width < 1440) await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('button', { name: 'Change Thesis' }).click();
    await expectAccessible(page);
  });
