import { AGENTS, ENERGY, ENSEMBLES, TANGENTS } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { ShelfPage } from '../pages/shelf-page.ts';

test('a paper bookmarked in its row stands in the reading list, newest addition first', async ({
  page,
}) => {
  const shelf = new ShelfPage(page);
  await shelf.open();
  await shelf.bookmark(ENERGY, AGENTS);
  await shelf.showView('Reading list');
  await shelf.expectTitles([AGENTS, ENERGY]);
  await expect(shelf.count).toHaveText('2 papers');
});

test('a paper bookmarked in the reading pane shows as bookmarked in its row, and the other way round', async ({
  page,
}) => {
  const shelf = new ShelfPage(page);
  await shelf.open();
  await shelf.openPaper(TANGENTS);
  await shelf.bookmarkIn(page.getByRole('main')).last().click();
  await expect(shelf.bookmarkIn(shelf.row(TANGENTS))).toHaveAttribute('aria-pressed', 'true');
  await shelf.bookmarkIn(shelf.row(TANGENTS)).click();
  await expect(page.getByRole('button', { name: 'Bookmark', pressed: true })).toHaveCount(0);
});
