import { engineOptions } from '../engines.ts';
import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';

const options = await engineOptions('firefox');

/** What a reader sets who lets no site keep anything. */
const BLOCK_ALL = { 'network.cookie.cookieBehavior': 2 };

test.use({
  launchOptions: {
    ...options,
    firefoxUserPrefs: { ...options.firefoxUserPrefs, ...BLOCK_ALL },
  },
});

test('where Firefox blocks all that sites keep, papers are read and marked, and it is said that nothing is saved @storage', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await expect(shelf.warning(/^Not saved on this device: /)).toBeVisible();
  await shelf.bookmark(ENERGY, AGENTS);
  await shelf.view('Reading list').click();
  await shelf.expectTitles([AGENTS, ENERGY]);
});
