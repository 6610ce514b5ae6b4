import { FAILED_REQUESTS } from '../bad-answers.ts';
import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';

const UNFETCHED = /^A part of Lectern could not be fetched/;

interface LazyPart {
  readonly name: string;
  readonly file: RegExp;
  /** Asks for the part. */
  readonly ask: (shelf: Shelf) => Promise<void>;
}

const PARTS: readonly LazyPart[] = [
  { name: 'the timeline', file: /assets\/timeline-/, ask: () => Promise.resolve() },
  {
    name: 'the reading list',
    file: /assets\/reading-list-/,
    ask: (shelf) => shelf.view('Reading list').click(),
  },
  {
    name: 'the shortcuts dialog',
    file: /assets\/shortcuts-dialog-/,
    ask: (shelf) => shelf.page.keyboard.press('?'),
  },
  {
    name: 'what says that nothing matches',
    file: /assets\/no-papers-/,
    ask: (shelf) => shelf.search.fill('nowhere to be found'),
  },
];

test.beforeEach(({ troubles }) => troubles.allow(FAILED_REQUESTS));

for (const { name, file, ask } of PARTS) {
  test(`where ${name} cannot be fetched the rest works, and a reload mends it`, async ({
    page,
    server,
  }) => {
    const shelf = new Shelf(page);
    server.fail(file, { kind: 'status', status: 404 });
    await shelf.open();
    await shelf.bookmark(ENERGY);
    await ask(shelf);
    await expect(shelf.warning(UNFETCHED)).toBeVisible();
    await shelf.view('All papers').click();
    await shelf.search.fill('');
    await shelf.expectCount('25 papers');
    await shelf.list.link(AGENTS).click();
    await expect(shelf.pane.title).toHaveText(AGENTS);
    expect(server.requests.some((path) => file.test(path))).toBe(true);
    server.heal();
    await page.reload();
    await expect(shelf.pane.title).toHaveText(AGENTS);
    await ask(shelf);
    await expect.poll(() => server.requests.some((path) => file.test(path))).toBe(true);
    await expect(shelf.warning(UNFETCHED)).toHaveCount(0);
  });
}

test('where the combobox cannot be fetched the field keeps its text, and the next focus asks again', async ({
  page,
  server,
}) => {
  server.fail(/assets\/author-combobox-/, { kind: 'status', status: 404 });
  const shelf = new Shelf(page);
  await shelf.open();
  const { findAuthor, offered } = shelf.filters;
  await findAuthor.fill('lilli');
  await shelf.filters.author('Timothy Lillicrap').check();
  await shelf.expectCount('2 of 25 papers');
  await expect(findAuthor).toHaveValue('lilli');
  server.heal();
  await findAuthor.focus();
  await findAuthor.press('End');
  await expect(offered).toHaveText([/^Timothy Lillicrap/]);
  await expect(findAuthor).toHaveValue('lilli');
});

test('where what keeps the shelf cannot be fetched that is said and tried again, and what was marked comes with it', async ({
  page,
  server,
}) => {
  const keeper = /assets\/reader-shelf-/;
  server.fail(keeper, { kind: 'status', status: 500 });
  const shelf = new Shelf(page);
  await shelf.open();
  await expect(shelf.warning(UNFETCHED)).toBeVisible();
  await shelf.bookmarkOf(ENERGY).click();
  await shelf.list.link(AGENTS).click();
  await expect(shelf.pane.title).toHaveText(AGENTS);
  const asked = (): number => server.requests.filter((path) => keeper.test(path)).length;
  const before = asked();
  await shelf.warning(UNFETCHED).getByRole('button', { name: 'Retry' }).click();
  await expect.poll(asked).toBeGreaterThan(before);
  await expect(shelf.warning(UNFETCHED)).toBeVisible();
  server.heal();
  await expect(shelf.warning(UNFETCHED)).toHaveCount(0);
  await expect(shelf.bookmarkOf(ENERGY)).toHaveAttribute('aria-pressed', 'true');
  await shelf.view('Reading list').click();
  await shelf.expectKept([ENERGY]);
});

test('where the search worker cannot be fetched papers can be read, and Retry brings the search', async ({
  page,
  server,
}) => {
  server.fail(/assets\/search\.worker-/, { kind: 'status', status: 404 });
  const shelf = new Shelf(page);
  await shelf.open();
  const alert = shelf.warning(/^The search does not work at the moment\./);
  await expect(alert).toBeVisible();
  await shelf.list.link(AGENTS).click();
  await expect(shelf.pane.title).toHaveText(AGENTS);
  await shelf.bookmark(ENERGY);
  server.heal();
  await alert.getByRole('button', { name: 'Retry' }).click();
  await expect(alert).toHaveCount(0);
  await shelf.search.fill('reinforcement');
  await expect(shelf.status).toHaveText(/^\d of 25 papers$/);
});
