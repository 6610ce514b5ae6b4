import { expectAccessible } from '../accessibility.ts';
import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Citing } from '../pages/citing.ts';
import { Shelf } from '../pages/shelf.ts';

const ENTRY = /^@misc\{grathwohl2019classifier,\n {2}title = \{Your Classifier is Secretly/;

const FILES = [
  {
    format: 'BibTeX',
    name: 'grathwohl2019classifier.bib',
    begins: '@misc{grathwohl2019classifier',
  },
  { format: 'RIS', name: 'grathwohl2019classifier.ris', begins: 'TY  - GEN\r\n' },
  { format: 'CSL-JSON', name: 'grathwohl2019classifier.json', begins: '[\n  {\n    "id": "grathw' },
  { format: 'Markdown', name: 'grathwohl2019classifier.md', begins: '## Your Classifier' },
  { format: 'CSV', name: 'grathwohl2019classifier.csv', begins: '\uFEFF"Key","Title"' },
  { format: 'Plain text', name: 'grathwohl2019classifier.txt', begins: 'Will Grathwohl, Kuan' },
] as const;

for (const { format, name, begins } of FILES)
  test(`a paper is cited as ${format}, shown and saved under a name of its own`, async ({
    page,
  }) => {
    const shelf = new Shelf(page);
    const citing = new Citing(page);
    await shelf.open();
    await shelf.openPaper(ENERGY);
    await page.keyboard.press('c');
    await citing.format(format).click();
    const file = await citing.file();
    expect(file.name).toBe(name);
    expect(file.text.startsWith(begins)).toBe(true);
    const shown = await citing.preview.inputValue();
    // A text field knows one kind of line end.
    expect(shown).toBe(file.text.replace('\uFEFF', '').replaceAll('\r\n', '\n'));
    await expect(citing.status).toHaveText(`Saved ${name} to your downloads.`);
  });

test('c opens the dialog on the selected paper, Enter copies, and the focus comes back', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const shelf = new Shelf(page);
  const citing = new Citing(page);
  await shelf.open();
  await page.keyboard.press('j');
  await expect(shelf.list.link(ENERGY)).toBeFocused();
  await page.keyboard.press('c');
  await expect(citing.copy).toBeFocused();
  await expect(citing.preview).toHaveValue(ENTRY);
  await page.keyboard.press('Enter');
  await expect(citing.status).toHaveText('Copied as BibTeX.');
  expect(await citing.clipboard()).toMatch(ENTRY);
  await page.keyboard.press('Escape');
  await expect(citing.dialog).toHaveCount(0);
  await expect(shelf.list.link(ENERGY)).toBeFocused();
});

test('the format is chosen by the arrows, and is the first one next time', async ({ page }) => {
  const shelf = new Shelf(page);
  const citing = new Citing(page);
  await shelf.open();
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await citing.format('BibTeX').focus();
  await page.keyboard.press('ArrowRight');
  await expect(citing.format('RIS')).toBeChecked();
  await expect(citing.preview).toHaveValue(/^TY {2}- GEN\n/);
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(shelf.list.link(ENERGY)).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await expect(citing.format('RIS')).toBeChecked();
});

test('where the browser does not let it copy, the text is selected and the reader told', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const shelf = new Shelf(page);
  const citing = new Citing(page);
  await shelf.open();
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await citing.copy.click();
  await expect(citing.status).toContainText('The text is selected');
  await expect(citing.preview).toBeFocused();
  const selected = await citing.preview.evaluate(
    (field) => field instanceof HTMLTextAreaElement && field.selectionEnd === field.value.length,
  );
  expect(selected).toBe(true);
});

test('a link feeds every format', async ({ page }) => {
  const shelf = new Shelf(page);
  const citing = new Citing(page);
  await shelf.open();
  await shelf.list.link(AGENTS).click();
  await page.getByRole('textbox', { name: 'Link' }).fill('arXiv:1912.02877');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Open original' })).toBeVisible();
  await shelf.pane.title.focus();
  await page.keyboard.press('c');
  for (const { format } of FILES) {
    await citing.format(format).click();
    await expect(citing.preview).toHaveValue(/https:\/\/arxiv\.org\/abs\/1912\.02877/);
  }
});

test('the button above the paper opens the dialog, which gives the focus back to it', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  const citing = new Citing(page);
  await shelf.open();
  await shelf.list.link(ENERGY).click();
  const button = shelf.pane.region.getByRole('button', { name: 'Cite', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(citing.preview).toHaveValue(ENTRY);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('on a phone a paper is cited from the menu More', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const shelf = new Shelf(page);
  const citing = new Citing(page);
  await shelf.open();
  await shelf.list.link(ENERGY).click();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Cite' }).click();
  await expect(citing.preview).toHaveValue(ENTRY);
  await expect(citing.download).toBeInViewport();
});

for (const width of [390, 820, 1440])
  test(`the dialog is accessible at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const shelf = new Shelf(page);
    const citing = new Citing(page);
    await shelf.open();
    await shelf.openPaper(ENERGY);
    await page.keyboard.press('c');
    await expect(citing.preview).toHaveValue(ENTRY);
    await expectAccessible(page);
  });
