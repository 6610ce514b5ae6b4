import { generateCorpus } from '#testing/generate-corpus.ts';
import { AGENTS, ENERGY, ENSEMBLES, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Citing } from '../pages/citing.ts';
import { expectListPlace, listPlace } from '../pages/list-place.ts';
import { Selection } from '../pages/selection.ts';
import { Shelf } from '../pages/shelf.ts';
import { Tags } from '../pages/tags.ts';

const MIRRORS = 'Computational Mirrors: Blind Inverse Light Transport by Deep Matrix Factorization';
const FLOWS = 'Normalizing Flows for Probabilistic Modeling and Inference';

async function openSeed(shelf: Shelf): Promise<Selection> {
  await shelf.open();
  await expect(shelf.list.unread(ENERGY)).toBeVisible();
  return new Selection(shelf.page);
}

/** Picks out the first three papers by their keys. */
async function selectThree(shelf: Shelf): Promise<Selection> {
  const selection = await openSeed(shelf);
  await shelf.page.keyboard.press('j');
  await shelf.page.keyboard.press('e');
  await selection.expectCount(1);
  await shelf.page.keyboard.press('j');
  await shelf.page.keyboard.press('j');
  await shelf.page.keyboard.press('Shift+E');
  await selection.expectCount(3);
  return selection;
}

test('e and shift with E select papers, whose acts are one step each, and Esc lets them go', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  const selection = await selectThree(shelf);
  await page.keyboard.press('b');
  await expect(shelf.toast('Added 3 papers to your reading list')).toBeVisible();
  await expect(shelf.views).toContainText('Reading list3');
  await expect(selection.act('Bookmark')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('z');
  await expect(shelf.views).toContainText('Reading list0');
  await page.keyboard.press('x');
  await expect(shelf.toast('Moved 3 papers to Hidden')).toBeVisible();
  await selection.act('Not interested').click();
  await expect(shelf.toast('Moved 3 papers back from Hidden')).toBeVisible();
  await page.keyboard.press('e');
  await selection.expectCount(2);
  await page.keyboard.press('Escape');
  await selection.expectNone();
  await expect(shelf.pane.title).toHaveText(TANGENTS);
});

test('acts on selected papers leave the list and its focus where they are, with hidden papers too', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.list.link(FLOWS).click();
  await page.keyboard.press('x');
  await shelf.expectStored('hidden', 1);
  await shelf.open();
  await shelf.expectCount('24 papers');
  const selection = new Selection(page);
  await expect(shelf.list.link(ENERGY)).toBeVisible();
  await shelf.pressTo('j', ENERGY);
  await shelf.pressTo('j', AGENTS);
  await page.keyboard.press('e');
  await selection.expectCount(1);
  for (const title of [TANGENTS, ENSEMBLES, MIRRORS]) await shelf.pressTo('j', title);
  await page.keyboard.press('Shift+E');
  await selection.expectCount(4);
  await shelf.list.settledTop();
  const place = await listPlace(page);
  if (place === null) throw new Error('The list shows no paper.');
  for (const [key, said] of [
    ['b', 'Added 4 papers'],
    ['z', 'Undone'],
    ['m', 'Marked'],
    ['b', 'Added 4 papers'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(shelf.toast(said)).toBeVisible();
    await shelf.list.settledTop();
    await expectListPlace(page, place);
  }
  await expect(shelf.views).toContainText('Reading list4');
  await expectListPlace(page, place);
  await expect(shelf.list.link(MIRRORS)).toBeFocused();
  await expect(shelf.list.link(MIRRORS)).toBeInViewport();
});

for (const width of [900, 1440])
  test(`what an act did stands above the bar of selected papers at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const shelf = new Shelf(page);
    const selection = await openSeed(shelf);
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await selection.expectCount(1);
    await page.keyboard.press('b');
    await expect(shelf.undo).toBeVisible();
    const bottom = async (): Promise<number> => {
      const box = await shelf.undo.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    };
    const bar = await selection.bar.boundingBox();
    expect(await bottom()).toBeLessThanOrEqual(bar?.y ?? 0);
    await page.keyboard.press('Escape');
    await selection.expectNone();
    expect(await bottom()).toBeGreaterThan(bar?.y ?? 0);
  });

test('presses with a modifier and the boxes of rows select, and a title’s press still opens', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  const selection = await openSeed(shelf);
  await shelf.list.article(ENERGY).hover();
  await selection.box(ENERGY).check();
  await shelf.list
    .article(TANGENTS)
    .getByText('Roman Novak')
    // The row's link lies over its words, and answers for them.
    .click({ modifiers: ['ControlOrMeta'], force: true });
  await selection.expectCount(2);
  await shelf.list.link(ENSEMBLES).click({ modifiers: ['Shift'] });
  await selection.expectCount(3);
  await expect(selection.box(ENSEMBLES)).toBeChecked();
  await expect(selection.box(AGENTS)).not.toBeChecked();
  await shelf.openPaper(AGENTS);
  await selection.expectCount(3);
  await shelf.view('Unread').click();
  await selection.expectNone();
});

test('the selected papers are tagged together and exported together', async ({ page }) => {
  const shelf = new Shelf(page);
  const selection = await selectThree(shelf);
  await page.keyboard.press('t');
  const dialog = page.getByRole('dialog', { name: 'Tag 3 papers' });
  await dialog.getByRole('textbox', { name: 'New tag' }).fill('imaging');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('checkbox', { name: 'imaging' })).toBeChecked();
  await expect(dialog).toContainText('Tagged 3 papers “imaging”');
  await page.keyboard.press('Escape');
  await expect(new Tags(page).list).toContainText('imaging3');
  await selection.act('Export').click();
  const citing = new Citing(page, 'Export 3 papers');
  await citing.format('BibTeX').check();
  await expect(citing.preview).toHaveValue(/(?:@[a-z]+\{[\s\S]*){3}/);
});

test('of two thousand papers all are selected and marked, loaded or not, and undone at once', async ({
  page,
  serveDigests,
}) => {
  await serveDigests({ 'many.txt': generateCorpus({ papers: 2000, seed: 11 }) });
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.list.at(1).hover();
  const selection = new Selection(page);
  await shelf.list.at(1).getByRole('checkbox', { name: 'Select' }).check();
  await selection.act('Select all shown').click();
  await selection.expectCount(2000);
  await selection.act('Mark as read').click();
  await expect(shelf.views).toContainText('Unread0');
  await shelf.list.scrollBy(page, 60_000);
  await expect(shelf.list.at(1)).toHaveCount(0);
  await expect(shelf.list.articles.last().getByRole('checkbox')).toBeChecked();
  await page.keyboard.press('z');
  await expect(shelf.views).toContainText('Unread2000');
});

test('a paper that leaves the reading list leaves the selection', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.openReadingList(ENERGY, AGENTS);
  const selection = new Selection(page);
  await shelf.list.article(ENERGY).hover();
  await selection.box(ENERGY).check();
  await selection.box(AGENTS).check();
  await shelf.bookmarkOf(ENERGY).click();
  await selection.expectCount(1);
  await selection.act('Bookmark').click();
  await expect(shelf.toast('Removed 1 paper from your reading list')).toBeVisible();
  await selection.expectNone();
});
