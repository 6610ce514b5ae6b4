import { expectAccessible } from '../accessibility.ts';
import { AGENTS, ENERGY, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Note } from '../pages/note.ts';
import { fillThesis, openThesis, ownLists } from '../pages/own-lists.ts';
import { Sharing } from '../pages/sharing.ts';
import { Shelf } from '../pages/shelf.ts';
import { readRecords } from '../stored-records.ts';

const HEADING = { name: 'Reading list', level: 2 } as const;

test('a list is shared, read elsewhere without a trace, and added as one step', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const shelf = new Shelf(page);
  const sharing = new Sharing(page);
  await shelf.openReadingList(TANGENTS, ENERGY);
  await shelf.list.link(ENERGY).click();
  await new Note(page).field.fill('Read *twice*.');
  await shelf.expectSaved();
  await sharing.open();
  await sharing.withNotes.check();
  await expectAccessible(page);
  await expect(sharing.dialog).toContainText('characters long.');
  await sharing.copy.click();
  await expect(sharing.dialog.getByRole('status')).toHaveText('Copied the link.');
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await browser.newContext();
  const guest = new Shelf(await other.newPage());
  await guest.page.goto(link);
  await expect(guest.page.getByRole('heading', HEADING)).toBeVisible();
  await guest.expectTitles([TANGENTS, ENERGY]);
  await expect(guest.list.article(ENERGY).locator('em')).toHaveText('twice');
  await expectAccessible(guest.page);
  await guest.list.link(TANGENTS).click();
  await expect(guest.pane.title).toHaveText(TANGENTS);
  await guest.page.reload();
  await expect(guest.pane.title).toHaveText(TANGENTS);
  await guest.page.goBack();
  await guest.expectTitles([TANGENTS, ENERGY]);
  expect(
    Object.keys(await readRecords(guest.page)).filter((key) => !key.startsWith('read:')),
  ).toEqual([]);

  await guest.page.getByRole('button', { name: 'Add to mine' }).click();
  await expect(guest.toast('Added 2 papers and 1 note to your reading list')).toBeVisible();
  await expect(guest.page.getByText('All of it is on your reading list.')).toBeVisible();
  await guest.page.getByRole('button', { name: 'Open your reading list' }).click();
  await guest.expectKept([TANGENTS, ENERGY]);
  expect(new URL(guest.page.url()).hash).toBe('');
  await guest.undo.click();
  await expect(guest.list.links).toHaveCount(0);
  await other.close();
});

test('a list of the reader’s own is shared under its name, and added to a list elsewhere', async ({
  page,
  browser,
}) => {
  const shelf = new Shelf(page);
  const sharing = new Sharing(page);
  await fillThesis(shelf);
  await openThesis(shelf);
  await sharing.open();
  await expect(sharing.dialog).toContainText('The link holds “Thesis” itself, 2 papers');
  const { name, text } = await sharing.file();
  expect(name).toBe('thesis.html');
  expect(text).toMatch(/<h1[^>]*>Thesis<\/h1>/u);
  const link = await sharing.link.inputValue();

  const other = await browser.newContext();
  const guest = new Shelf(await other.newPage());
  const add = guest.page.getByRole('button', { name: 'Add to a list' });
  const dialog = guest.page.getByRole('dialog', { name: 'Add to a list' });
  await guest.page.goto(link);
  await expect(guest.page.getByRole('heading', { name: 'Thesis', level: 2 })).toBeVisible();
  await add.click();
  const field = dialog.getByRole('textbox', { name: 'Name of the new list' });
  await expect(field).toHaveValue('Thesis');
  await expect(field).toBeFocused();
  await expectAccessible(guest.page);
  await guest.page.keyboard.press('Enter');
  await expect(guest.toast('Added 2 papers to “Thesis”')).toBeVisible();
  await expect(ownLists(guest)).toContainText('Thesis2');
  await expect(guest.page.getByText('All of it is in “Thesis”.')).toBeVisible();
  await expectAccessible(guest.page);
  await guest.page.getByRole('button', { name: 'Open “Thesis”' }).click();
  await guest.expectTitles([ENERGY, AGENTS]);
  await guest.page.goBack();
  await expect(add).toBeVisible();
  await guest.page.keyboard.press('z');
  await expect(guest.page.getByText('Nothing of it is saved on this device')).toBeVisible();
  await expect(ownLists(guest)).toHaveCount(0);
  await guest.page.keyboard.press('Shift+Z');
  await expect(ownLists(guest)).toContainText('Thesis2');

  await add.click();
  await expect(dialog.getByRole('radio', { name: 'Thesis' })).toBeFocused();
  await dialog.getByRole('radio', { name: 'New list' }).check();
  await expect(dialog.getByRole('status')).toHaveText('Another list has that name.');
  await expect(dialog.getByRole('button', { name: 'Add', exact: true })).toBeDisabled();
  await expectAccessible(guest.page);
  await dialog.getByRole('radio', { name: 'Thesis' }).check();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(guest.toast('All of it is in “Thesis” already')).toBeVisible();
  await openThesis(guest);
  await other.close();
});

test('a paper that no digest here holds is told of as far as the link goes, and can be kept', async ({
  page,
  browser,
  serveDigests,
}) => {
  const shelf = new Shelf(page);
  const sharing = new Sharing(page);
  await shelf.openReadingList(AGENTS, ENERGY);
  await sharing.open();
  const link = await sharing.link.inputValue();
  await serveDigests({
    'other.txt': '2020-01-02\nAnother Paper\nAda Lovelace\n\nOf nothing that is shared.\n',
  });
  const other = await browser.newContext();
  const guest = new Shelf(await other.newPage());
  await guest.page.goto(link);
  await expect(guest.list.article(ENERGY)).toContainText('Will Grathwohl et al.');
  await expect(guest.list.article(ENERGY)).toContainText('Not in the digests here');
  await guest.page.getByRole('button', { name: 'Add to mine' }).click();
  await guest.view('Reading list').click();
  await guest.expectKept([AGENTS, ENERGY]);
  await other.close();
});

test('a search leaves a list from a link, which is said, with two ways back', async ({
  page,
  browser,
}) => {
  const shelf = new Shelf(page);
  const sharing = new Sharing(page);
  await shelf.openReadingList(TANGENTS, ENERGY);
  await sharing.open();
  const link = await sharing.link.inputValue();

  const other = await browser.newContext();
  const guest = new Shelf(await other.newPage());
  const heading = guest.page.getByRole('heading', HEADING);
  const back = guest.page.getByRole('button', { name: 'Back to the shared list' });
  await guest.page.goto(link);
  await expect(heading).toBeVisible();
  await expect(back).toHaveCount(0);
  await guest.search.fill('learning');
  await guest.expectCount('14 of 25 papers');
  await expect(guest.page.getByText('This search is of all papers.')).toBeVisible();
  await expect(guest.search).toBeFocused();
  await expectAccessible(guest.page);
  await back.click();
  await expect(heading).toBeVisible();
  await expect(back).toHaveCount(0);
  await guest.expectTitles([TANGENTS, ENERGY]);
  await expect(guest.search).toHaveValue('');
  await guest.filters.author('Timothy Lillicrap').check();
  await expect(back).toBeVisible();
  await guest.page.goBack();
  await expect(heading).toBeVisible();
  await expect(back).toHaveCount(0);
  // Typing replaces its own step alone, not that of the list.
  await guest.search.pressSequentially('energy');
  await guest.expectParameters('q=energy');
  await guest.page.goBack();
  await expect(heading).toBeVisible();
  // Who asks for another view knows where the list has gone.
  await guest.page.getByRole('button', { name: 'Close', exact: true }).click();
  await guest.expectCount('25 papers');
  await expect(back).toHaveCount(0);
  await other.close();
});

for (const [what, fragment] of [
  ['damaged', '#list=AAAAAAAAAAAA'],
  ['no text at all', '#list=%00<b>ü'],
] as const)
  test(`a link whose list is ${what} gives a notice and the usual view`, async ({ page }) => {
    const shelf = new Shelf(page);
    await page.goto(`./${fragment}`);
    await expect(page.getByText('The list in it is damaged or cut off')).toBeVisible();
    await expect(shelf.list.link(ENERGY)).toBeVisible();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
  });

test('the saved page is text alone, whatever its papers say', async ({
  page,
  context,
  serveDigests,
}) => {
  const title = '</title><script>attacked = 1</script><img src=x onerror=attacked=1>';
  await serveDigests({
    'hostile.txt': `2020-01-02\n${title}\n"><b>Ada</b>\n\n<iframe src="javascript:1"></iframe></p></main><style>*{}</style>\n`,
  });
  const shelf = new Shelf(page);
  const sharing = new Sharing(page);
  await shelf.open();
  await shelf.list.articles.first().getByRole('button', { name: 'Bookmark' }).click();
  await shelf.view('Reading list').click();
  await sharing.open();
  const { name, text } = await sharing.file();
  expect(name).toBe('reading-list.html');
  const blank = await context.newPage();
  const found = await blank.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    return {
      names: [...new Set([...parsed.querySelectorAll('*')].map(({ localName }) => localName))],
      title: parsed.querySelector('article h2')?.textContent,
      styles: parsed.querySelectorAll('style').length,
    };
  }, text);
  expect(found.title).toContain('<script>attacked = 1</script>');
  expect(found.styles).toBe(1);
  const TEMPLATE = 'html head meta title style body header h1 p main article h2 details summary a';
  expect(found.names.filter((element) => !TEMPLATE.split(' ').includes(element))).toEqual([]);
});
