import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

const LOGAN = 'LOGAN: Latent Optimisation for Generative Adversarial Networks';
const UPSIDE_DOWN = 'Training Agents using Upside-Down Reinforcement Learning';

const QUERIES: readonly (readonly [behaviour: string, query: string, count: string])[] = [
  ['a word of titles and abstracts', 'energy', '1 of 25 papers'],
  ['several words, all of which must be there', 'image translation', '1 of 25 papers'],
  ['words in any order', 'translation image', '1 of 25 papers'],
  ['the last word by its beginning', 'reinforc', '3 of 25 papers'],
  ['only the last word by its beginning', 'reinforc learning', '0 of 25 papers'],
  ['an author', 'schmidhuber', '1 of 25 papers'],
  ['an author without the diacritics', 'jaskowski', '1 of 25 papers'],
  ['an author with an umlaut written as two letters', 'schoelkopf', '1 of 25 papers'],
  ['an author in capitals and with other diacritics', 'SCHÓLKOPF', '1 of 25 papers'],
  ['words across title, authors and abstract', 'hafner dream horizon', '1 of 25 papers'],
  ['both words of a phrase apart', 'network neural', '7 of 25 papers'],
  ['a phrase in quotes', '"neural network"', '5 of 25 papers'],
  ['no phrase in the other order', '"models world"', '0 of 25 papers'],
  ['a phrase and a word', '"deep learning" mathematics', '1 of 25 papers'],
  ['a phrase that is not closed yet', '"world models', '2 of 25 papers'],
  ['a joined word as it is written', 'upside-down', '1 of 25 papers'],
  ['nothing that is not there', 'zzzz', '0 of 25 papers'],
  ['everything, for blanks alone', '   ', '25 papers'],
];

for (const [behaviour, query, count] of QUERIES) {
  test(`a search finds ${behaviour}: “${query}”`, async ({ page }) => {
    const reader = new Reader(page);
    await reader.open();
    await reader.expectCount('25 papers');
    await reader.search.fill(query);
    await reader.expectCount(count);
  });
}

test('the list follows each key that is typed, and the count is told', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.search.focus();
  await page.keyboard.type('graph');
  await reader.expectCount('4 of 25 papers');
  await page.keyboard.type('ical');
  await reader.expectCount('1 of 25 papers');
  await expect(reader.list.articles).toHaveCount(1);
  await expect(reader.search).toBeFocused();
  await expect(reader.search).toHaveValue('graphical');
});

test('the first search of a visit leaves the list on the screen until there is another to show', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  await expect(reader.list.links.first()).toBeVisible();
  await page.evaluate(() => {
    const look = (): void => {
      const rows = document.querySelectorAll('[role="feed"] a[data-paper]');
      if (rows.length === 0) document.documentElement.dataset['wasBlank'] = 'yes';
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });
  await reader.search.fill('hafner');
  await reader.expectCount('1 of 25 papers');
  await expect(reader.list.links).toHaveCount(1);
  await expect(page.locator('html')).not.toHaveAttribute('data-was-blank');
});

test('fast typing ends with the result of the last key', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.search.pressSequentially('learning energy based model');
  await reader.expectCount('1 of 25 papers');
  await reader.search.press('ControlOrMeta+a');
  await reader.search.pressSequentially('lillicrap');
  await reader.expectCount('2 of 25 papers');
  await expect(reader.list.articles).toHaveCount(2);
});

test('what matched is marked in the list’s titles, authors and snippets', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?q=latent');
  const marks = reader.list.article(LOGAN).locator('mark');
  await expect(marks.first()).toHaveText('Latent');
  await expect(reader.list.link(LOGAN).locator('mark')).toHaveText('Latent');
  await reader.search.fill('jaskow');
  await expect(reader.list.article(UPSIDE_DOWN).locator('mark')).toHaveCount(0);
  await reader.search.fill('lillicrap logan');
  await expect(reader.list.link(LOGAN).locator('mark')).toHaveText('LOGAN');
});

test('a snippet begins where the words are found', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?q=inception');
  const marks = reader.list.article(LOGAN).locator('mark');
  await expect(marks.filter({ hasText: 'Inception' }).first()).toBeInViewport();
});

test('what matched is marked in the title, the authors and the abstract of the open paper', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('?q=latent+lillicrap');
  await reader.list.link(LOGAN).click();
  const { region, title } = reader.pane;
  await expect(title.locator('mark')).toHaveText('Latent');
  await expect(reader.pane.author('Timothy Lillicrap').locator('mark')).toHaveText('Lillicrap');
  const inAbstract = region.getByRole('paragraph').locator('mark');
  await expect(inAbstract.first()).toHaveText(/^latent$/i);
  await reader.search.fill('');
  await expect(region.locator('mark')).toHaveCount(0);
});

test('a phrase is marked as a whole, and a beginning as far as it is typed', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.search.fill('"optimisation for generative"');
  await expect(reader.list.link(LOGAN).locator('mark')).toHaveText('Optimisation for Generative');
  await reader.search.fill('adversar');
  await expect(reader.list.link(LOGAN).locator('mark')).toHaveText('Adversar');
});

test('Esc empties the search first and leaves it then', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?q=latent');
  await reader.search.focus();
  await page.keyboard.press('Escape');
  await expect(reader.search).toHaveValue('');
  await expect(reader.search).toBeFocused();
  await reader.expectCount('25 papers');
  await page.keyboard.press('Escape');
  await expect(reader.search).not.toBeFocused();
});

test('the search can be cleared by its button, which leaves the focus in the box', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('?q=latent&from=2019-12-03');
  await page.getByRole('button', { name: 'Clear search' }).click();
  await expect(reader.search).toHaveValue('');
  await expect(reader.search).toBeFocused();
  await reader.expectParameters('from=2019-12-03');
});

test('typing replaces the address and adds no steps to the history', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  const before = await reader.historyLength();
  await reader.search.pressSequentially('latent');
  await reader.expectParameters('q=latent');
  expect(await reader.historyLength()).toBe(before);
});
