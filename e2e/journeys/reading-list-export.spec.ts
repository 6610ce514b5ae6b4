import { generateCorpus } from '#testing/generate-corpus.ts';
import { expectAccessible } from '../accessibility.ts';
import { AGENTS, ENERGY, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Citing } from '../pages/citing.ts';
import { Selection } from '../pages/selection.ts';
import { Shelf } from '../pages/shelf.ts';

const EXPORT = 'Export reading list';

for (const [format, file, mark] of [
  ['BibTeX', 'reading-list.bib', /^@misc\{/gm],
  ['RIS', 'reading-list.ris', /^ER {2}- /gm],
  ['CSL-JSON', 'reading-list.json', /"title":/g],
  ['Markdown', 'reading-list.md', /^## /gm],
  ['CSV', 'reading-list.csv', /\r\n/g],
] as const)
  test(`the whole list is saved as ${format}, in its order`, async ({ page }) => {
    const shelf = new Shelf(page);
    const citing = new Citing(page, EXPORT);
    await shelf.openReadingList(TANGENTS, ENERGY, AGENTS);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await citing.format(format).click();
    const { name, text } = await citing.file();
    expect(name).toBe(file);
    expect(text.match(mark)).toHaveLength(format === 'CSV' ? 4 : 3);
    const places = ['Neural Tangents', 'Your Classifier', 'Training Agents'].map((title) =>
      text.indexOf(title),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
  });

test('of a filtered list the papers shown are copied, or all', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const shelf = new Shelf(page);
  const citing = new Citing(page, EXPORT);
  await shelf.openReadingList(TANGENTS, ENERGY, AGENTS);
  const state = shelf.list.article(ENERGY).getByRole('combobox', { name: 'State' });
  await state.selectOption('Done');
  await page.getByRole('radio', { name: 'Done' }).check();
  await shelf.expectTitles([ENERGY]);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await citing.copy.click();
  await expect(citing.status).toHaveText('Copied as BibTeX.');
  expect((await citing.clipboard()).match(/^@misc/gm)).toHaveLength(1);
  await citing.dialog.getByRole('radio', { name: 'All 3 on the list' }).check();
  await citing.copy.click();
  await expect.poll(async () => (await citing.clipboard()).match(/^@misc/gm)?.length).toBe(3);
});

test('two thousand papers are written with a word on how far that is, cancelled, and saved whole', async ({
  page,
  context,
  serveDigests,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await serveDigests({ 'many.txt': generateCorpus({ papers: 2000, seed: 11 }) });
  const shelf = new Shelf(page);
  const citing = new Citing(page, EXPORT);
  await shelf.open();
  await new Selection(page).bookmarkAll(shelf.list, 2000);
  await shelf.view('Reading list').click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(citing.preview).toHaveValue(/^@misc/);
  await page.evaluate(() => navigator.clipboard.writeText('from before'));
  await page.evaluate(makeBusy);
  await citing.copy.click();
  await expect(citing.status).toHaveText('Writing 2000 papers …');
  await expect(citing.progress).toHaveAttribute('max', '2000');
  await citing.cancel.click();
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'scheduler'));
  await expect(citing.cancel).toHaveCount(0);
  await expect(citing.copy).toBeFocused();
  await expect(citing.status).toHaveText('');
  expect(await citing.clipboard()).toBe('from before');
  const { text } = await citing.file();
  expect(text.match(/^@misc\{/gm)).toHaveLength(2000);
  await citing.copy.click();
  await expect(citing.status).toHaveText('Copied as BibTeX.');
  expect(await citing.clipboard()).toBe(text);
});

test('the dialog is accessible, and gives the focus back', async ({ page }) => {
  const shelf = new Shelf(page);
  const citing = new Citing(page, EXPORT);
  await shelf.openReadingList(ENERGY, AGENTS);
  const button = page.getByRole('button', { name: 'Export', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(citing.copy).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

/** Runs in the page: whoever lets the browser work waits for many frames, as where it has much to do. */
function makeBusy(): void {
  const afterFrames = (frames: number, act: () => void): void => {
    if (frames === 0) act();
    else requestAnimationFrame(() => afterFrames(frames - 1, act));
  };
  const busy = { yield: () => new Promise<void>((resolve) => afterFrames(20, resolve)) };
  Object.defineProperty(globalThis, 'scheduler', { value: busy, configurable: true });
}
