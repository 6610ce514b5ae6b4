import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';

const ENERGY = 'Your Classifier is Secretly an Energy Based Model';
const UPSIDE_DOWN = 'Training Agents using Upside-Down Reinforcement Learning';

const QUERIES: readonly (readonly [behaviour: string, query: string, count: string])[] = [
  ['a word of titles alone', 'title:learning ', '10 of 25 papers'],
  ['a word of abstracts alone', 'abstract:graph ', '2 of 25 papers'],
  ['a phrase of titles alone', 'title:"energy based model"', '1 of 25 papers'],
  ['no phrase of abstracts in titles', 'title:"world models"', '1 of 25 papers'],
  ['the last word of a field by its beginning', 'title:reinforc', '1 of 25 papers'],
  ['whole words of a name', 'author:li', '1 of 25 papers'],
  ['words of one name in any order', 'author:"lillicrap timothy"', '2 of 25 papers'],
  ['no words of two names', 'author:"timothy schmidhuber"', '0 of 25 papers'],
  ['an exact name', 'author:="Timothy Lillicrap"', '2 of 25 papers'],
  ['no part of an exact name', 'author:="Lillicrap"', '0 of 25 papers'],
  ['a name without its diacritics', 'author:jaskowski', '1 of 25 papers'],
  ['either of two words', 'schmidhuber OR energy ', '2 of 25 papers'],
  ['papers without a word', 'learning -deep ', '9 of 25 papers'],
  ['what parentheses join', 'learning (energy OR schmidhuber) ', '2 of 25 papers'],
  ['papers without what parentheses join', '-(learning OR energy) ', '11 of 25 papers'],
  ['a day', 'on:2019-12-05', '6 of 25 papers'],
  ['days before a day', 'before:2019-11-25', '1 of 25 papers'],
  ['days after a day', 'after:2019-12-05', '1 of 25 papers'],
  ['a range of days', 'date:2019-11-24..2019-11-30', '11 of 25 papers'],
  ['a month', 'date:2019-11', '11 of 25 papers'],
  ['a year', 'date:2019', '25 of 25 papers'],
  ['the last days up to the newest papers', 'date:2d', '7 of 25 papers'],
  ['papers with code', 'has:code', '3 of 25 papers'],
  ['papers with a link', 'has:link', '4 of 25 papers'],
  ['papers with mathematics', 'has:math', '1 of 25 papers'],
  ['unread papers', 'is:unread', '25 of 25 papers'],
  ['no paper with a note before there is one', 'has:note', '0 of 25 papers'],
];

for (const [behaviour, query, count] of QUERIES) {
  test(`a query finds ${behaviour}: ${query.trim()}`, async ({ page }) => {
    const shelf = new Shelf(page);
    await shelf.open(`?q=${encodeURIComponent(query)}`);
    await shelf.expectCount(count);
  });
}

test('a query asks for what the reader marked, and its list stays until the view changes', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.bookmark(ENERGY, UPSIDE_DOWN);
  await shelf.search.fill('is:bookmarked');
  await shelf.expectCount('2 of 25 papers');
  await shelf.bookmarkOf(ENERGY).click();
  await expect(shelf.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'false');
  await shelf.expectCount('2 of 25 papers');
  await shelf.view('All papers').click();
  await shelf.expectCount('1 of 25 papers');
  await shelf.search.fill('is:bookmarked training');
  await shelf.expectCount('1 of 25 papers');
  await shelf.search.fill('-is:bookmarked');
  await shelf.expectCount('24 of 25 papers');
});

test('a paper that is read stays in a list of unread papers until the view changes', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open('?q=is:unread');
  await shelf.expectCount('25 of 25 papers');
  await shelf.list.link(ENERGY).click();
  await page.keyboard.press('m');
  await expect(shelf.list.unread(ENERGY)).toHaveCount(0);
  await shelf.expectCount('25 of 25 papers');
  await shelf.view('All papers').click();
  await shelf.expectCount('24 of 25 papers');
});

test('hidden papers are found where a query asks for them', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.list.link(ENERGY).click();
  await shelf.pane.notInterested.click();
  await expect(shelf.countOf('Hidden')).toHaveText('1');
  await shelf.view('All papers').click();
  await shelf.expectCount('24 papers');
  await shelf.search.fill('energy');
  await shelf.expectCount('0 of 24 papers');
  await shelf.search.fill('energy is:hidden');
  await shelf.expectCount('1 of 25 papers');
  await expect(shelf.list.article(ENERGY)).toBeVisible();
});

test('a query and a reload keep what they say in the address', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.search.fill('author:="Timothy Lillicrap" -dream (date:2019-12 OR is:unread) ');
  await shelf.expectCount('1 of 25 papers');
  await page.reload();
  await shelf.expectCount('1 of 25 papers');
  await expect(shelf.search).toHaveValue(
    'author:="Timothy Lillicrap" -dream (date:2019-12 OR is:unread) ',
  );
});

test('the help is opened from the search box and gives the focus back', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  const help = page.getByRole('button', { name: 'How to search' });
  await help.click();
  const dialog = page.getByRole('dialog', { name: 'How to search' });
  await expect(dialog.getByText('author:="Ming Li"')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(help).toBeFocused();
  await help.click();
  await dialog.getByRole('button', { name: 'date:2019-11', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await shelf.expectCount('11 of 25 papers');
});
