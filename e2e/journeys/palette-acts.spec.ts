import { readFile } from 'node:fs/promises';
import { AGENTS, ENERGY, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { fillThesis, openThesis, ownLists } from '../pages/own-lists.ts';
import { Palette } from '../pages/palette.ts';
import { Shelf } from '../pages/shelf.ts';

const FORMATS = [
  ['BibTeX', 'bib', /^@misc\{/gmu],
  ['RIS', 'ris', /^ER {2}- /gmu],
  ['CSL-JSON', 'json', /"title":/gu],
  ['Markdown', 'md', /^## /gmu],
  ['CSV', 'csv', /\r\n/gu],
] as const;

test('each theme is chosen by its name, and the other settings by theirs', async ({ page }) => {
  const shelf = new Shelf(page);
  const palette = new Palette(page);
  const root = page.locator('html');
  await shelf.open();
  for (const [text, option, theme] of [
    ['theme dark', 'Theme: Dark', 'dark'],
    ['sepia', 'Theme: Sepia', 'sepia'],
    ['light mode', 'Theme: Light', 'light'],
    ['high contrast', 'Theme: High contrast', 'contrast'],
  ] as const) {
    await palette.run(text, option);
    await expect(root).toHaveAttribute('data-theme', theme);
  }
  await palette.run('theme system', 'Theme: System');
  await expect(root).not.toHaveAttribute('data-theme');
  await palette.run('text largest', 'Text size: Largest');
  await expect(root).toHaveAttribute('data-text-size', 'largest');
  await palette.run('usual look', 'Reset to the usual look');
  await expect(root).not.toHaveAttribute('data-text-size');
});

test('views and dialogs are found by other words than their own', async ({ page }) => {
  const shelf = new Shelf(page);
  const palette = new Palette(page);
  await shelf.open();
  await palette.run('open history', 'History');
  await shelf.expectParameters('view=history');
  await palette.run('go hidden', 'Hidden');
  await shelf.expectParameters('view=hidden');
  for (const [text, option, dialog] of [
    ['restore', 'Import and export', 'Import and export'],
    ['preferences', 'Reading settings', 'Reading settings'],
    ['rename tag', 'Manage tags', 'Tags'],
    ['syntax', 'How to search', 'How to search'],
  ] as const) {
    await palette.open();
    await page.keyboard.type(text);
    await palette.options.filter({ hasText: option }).first().click();
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('what a search finds is copied and saved in every format', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const shelf = new Shelf(page);
  const palette = new Palette(page);
  await shelf.open('?author=Timothy+Lillicrap');
  await shelf.expectCount('2 of 25 papers');
  for (const [format, extension, mark] of FORMATS) {
    const count = format === 'CSV' ? 3 : 2;
    await palette.run(`copy the list ${format}`, `Copy the list as ${format}`);
    await expect(shelf.toast(`Copied 2 papers as ${format}`)).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.match(mark)).toHaveLength(count);
    const downloading = page.waitForEvent('download');
    await palette.run(`download list ${format}`, `Download the list as ${format}`);
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`papers.${extension}`);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.match(mark)).toHaveLength(count);
  }
});

test('the reading list is exported under its name, and a paper by itself', async ({ page }) => {
  const shelf = new Shelf(page);
  const palette = new Palette(page);
  await shelf.openReadingList(TANGENTS, ENERGY);
  const list = page.waitForEvent('download');
  await palette.run('export list ris download', 'Download the list as RIS');
  expect((await list).suggestedFilename()).toBe('reading-list.ris');
  await palette.run('export the list', 'Export the list');
  await expect(page.getByRole('dialog', { name: 'Export reading list' })).toBeVisible();
  await page.keyboard.press('Escape');
  await shelf.list.link(ENERGY).click();
  await expect(shelf.pane.title).toHaveText(ENERGY);
  const paper = page.waitForEvent('download');
  await palette.run('download paper bibtex', 'Download the paper as BibTeX');
  expect((await paper).suggestedFilename()).toMatch(/^grathwohl2019/u);
});

test('where the browser does not let Lectern copy, the dialog opens with the format chosen', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = (): Promise<void> => Promise.reject(new Error('refused'));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
  });
  const shelf = new Shelf(page);
  const palette = new Palette(page);
  await shelf.open('?author=Timothy+Lillicrap');
  await palette.run('copy list ris', 'Copy the list as RIS');
  const dialog = page.getByRole('dialog', { name: 'Export 2 papers' });
  await expect(dialog.getByRole('radio', { name: 'RIS' })).toBeChecked();
});

test('any list is printed, and the open paper', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const titles = document.querySelectorAll('body > div:not(#root) article');
      document.documentElement.dataset['printed'] = `${titles.length}`;
      dispatchEvent(new Event('afterprint'));
    };
  });
  const shelf = new Shelf(page);
  const palette = new Palette(page);
  const root = page.locator('html');
  await shelf.open('?author=Timothy+Lillicrap');
  await palette.run('print', 'Print the list');
  await expect(root).toHaveAttribute('data-printed', '2');
  await expect(page.locator('body')).not.toHaveAttribute('data-prints');
  await shelf.list.links.first().click();
  await expect(shelf.pane.title).toBeVisible();
  await palette.run('print paper', 'Print the paper');
  await expect(root).toHaveAttribute('data-printed', '0');
  await shelf.openReadingList(ENERGY, AGENTS, TANGENTS);
  await palette.run('print list', 'Print the list');
  await expect(root).toHaveAttribute('data-printed', '3');
});

test('saved searches and lists are renamed, moved and removed', async ({ page }) => {
  const shelf = new Shelf(page);
  const palette = new Palette(page);
  await fillThesis(shelf);
  await palette.run('rename thesis', 'Rename the list “Thesis”');
  const dialog = page.getByRole('dialog', { name: 'Rename the list' });
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Chapter one');
  await page.keyboard.press('Enter');
  await expect(ownLists(shelf)).toContainText('Chapter one');
  await palette.run('delete chapter', 'Delete the list “Chapter one”');
  await expect(ownLists(shelf)).toHaveCount(0);
  await shelf.undo.click();
  await expect(ownLists(shelf)).toContainText('Chapter one');
  const searches = page.getByRole('list', { name: 'Saved searches' });
  await shelf.search.fill('energy');
  await shelf.search.blur();
  await palette.run('save this search', 'Save this search');
  await page.getByRole('dialog', { name: 'Save this search' }).getByLabel('Name').fill('Joules');
  await page.keyboard.press('Enter');
  await expect(searches).toContainText('Joules');
  await palette.run('rename joules', 'Rename the saved search “Joules”');
  await expect(page.getByRole('dialog', { name: 'Rename the saved search' })).toBeVisible();
  await page.keyboard.type('Watts');
  await page.keyboard.press('Enter');
  await expect(searches).toContainText('Watts');
  await palette.run('remove watts', 'Remove the saved search “Watts”');
  await expect(searches).toHaveCount(0);
});

test('what is filtered and how it is ordered is changed', async ({ page }) => {
  const shelf = new Shelf(page);
  const palette = new Palette(page);
  await shelf.open('?author=Timothy+Lillicrap&q=learning');
  await palette.run('oldest', 'Order: Oldest');
  await shelf.expectParameters('q=learning', 'author=Timothy Lillicrap', 'sort=oldest');
  await palette.run('remove author', 'Remove author Timothy Lillicrap');
  await shelf.expectParameters('q=learning', 'sort=oldest');
  await palette.run('clear filters', 'Clear filters');
  await shelf.expectParameters('sort=oldest');
});

test('whatever is typed can be searched for, by the last entry', async ({ page }) => {
  const shelf = new Shelf(page);
  const palette = new Palette(page);
  await shelf.open();
  await palette.run('history', 'History');
  await shelf.expectParameters('view=history');
  await palette.open();
  await palette.field.fill('  ');
  await expect(palette.options.last()).not.toContainText('Search papers for');
  await palette.field.fill('energy');
  await expect(palette.dialog.getByRole('group', { name: 'Papers' })).toBeVisible();
  await expect(palette.options.last()).toHaveText('Search papers for “energy”');
  await palette.field.fill('hybrid discriminative');
  await expect(palette.options).toHaveText(['Search papers for “hybrid discriminative”']);
  await page.keyboard.press('Enter');
  await shelf.expectParameters('q=hybrid discriminative');
  await shelf.expectCount('1 of 25 papers');
  await page.goBack();
  await shelf.expectParameters('view=history');
});

/** What each button of the screen is reached by: what to type, and what then stands first. */
const REACHED: readonly (readonly [button: RegExp, typed: string, found: RegExp])[] = [
  [/^Bookmark$/u, 'bookmark', /^Bookmark/u],
  [/^Mark as read$/u, 'mark read', /^Mark as read or unread/u],
  [/^Not interested$/u, 'not interested', /^Not interested/u],
  [/^Edit tags$/u, 'edit tags', /^Tag/u],
  [/^Write a note$/u, 'write a note', /^Write a note/u],
  [/^Cite$/u, 'cite', /^Cite/u],
  [/^(Next|Previous) paper$/u, 'next paper', /^Next paper/u],
  [/^Clear search$/u, 'remove learning', /^Remove/u],
  [/^How to search$/u, 'how to search', /^How to search/u],
  [/^Command palette$/u, '', /./u],
  [/^Reading settings$/u, 'reading settings', /^Reading settings/u],
  [/^Keyboard shortcuts$/u, 'shortcuts', /^Keyboard shortcuts/u],
  [/^New list$/u, 'new list', /^New list/u],
  [/^Save this search$/u, 'save search', /^Save this search/u],
  [/^Clear filters$/u, 'clear filters', /^Clear filters/u],
  [/^Import and export$/u, 'import', /^Import/u],
  [/^Zoom in$/u, 'zoom in', /^Timeline: Zoom in/u],
  [/^(Zoom out|Show all)$/u, '', /./u],
  [/^Remove .*$/u, 'remove', /^Remove/u],
  [/^(Newest|Oldest|Best match|Own order)$/u, 'order best', /^Order: Best match/u],
  [/^(Write as search|Show as filters)$/u, 'filters search', /as a search/u],
  [/^Export$/u, 'export the list', /^Export the list/u],
  [/^Share$/u, 'share', /^Share this list/u],
  [/^Print$/u, 'print the list', /^Print the list/u],
  [/^(Move up|Move down|Reorder|Move)$/u, 'move bottom', /^Move to bottom/u],
  [/^Change /u, 'rename', /^Rename/u],
  [/^Manage tags$/u, 'manage tags', /^Manage tags/u],
];

/** Buttons for papers, people and days, which the palette finds by their names, and such as put something away. */
const BY_NAME = /more authors|^\w+day \d|^Dismiss|^Got it|^Undo$|^More$|^Select/u;

test('the palette reaches what each button of the screen does', async ({ page }) => {
  const shelf = new Shelf(page);
  const palette = new Palette(page);
  await fillThesis(shelf);
  await openThesis(shelf);
  await shelf.bookmark(ENERGY, AGENTS);
  await shelf.view('Reading list').click();
  await expect(shelf.list.links).toHaveCount(2);
  await shelf.filters.fromDate.fill('2019-11-26');
  await shelf.search.fill('learning');
  await shelf.list.link(AGENTS).click();
  await expect(shelf.pane.title).toHaveText(AGENTS);
  const authors = await shelf.pane.authors.allTextContents();
  const names = await page
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent.trim()),
    );
  const unknown = [...new Set(names)].filter(
    (name) =>
      !authors.includes(name) &&
      !BY_NAME.test(name) &&
      !REACHED.some(([button]) => button.test(name)),
  );
  expect(unknown).toEqual([]);
  for (const [, typed, found] of REACHED.filter(([button]) =>
    names.some((name) => button.test(name)),
  )) {
    await palette.open();
    await palette.field.fill(typed);
    await expect(palette.options.filter({ hasText: found }).first(), typed).toBeVisible();
    await page.keyboard.press('Escape');
  }
});
