import { FAILED_REQUESTS } from '../bad-answers.ts';
import { MARKED_UP } from '../digests/digest-text.ts';
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
    file: /assets\/late-list-/,
    ask: (shelf) => shelf.view('Reading list').click(),
  },
  {
    name: 'the shortcuts dialog',
    file: /assets\/shortcuts-dialog-/,
    ask: (shelf) => shelf.page.keyboard.press('?'),
  },
  {
    name: 'what says that nothing matches',
    file: /assets\/late-list-/,
    ask: (shelf) => shelf.search.fill('nowhere to be found'),
  },
];

test.beforeEach(({ troubles }) => troubles.allow(FAILED_REQUESTS));

for (const { name, file, ask } of PARTS) {
  test(`where ${name} cannot be fetched the rest works, and a reload mends it @faults`, async ({
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
    await shelf.openPaper(AGENTS);
    expect(server.requests.some((path) => file.test(path))).toBe(true);
    server.heal();
    await page.reload();
    await expect(shelf.pane.title).toHaveText(AGENTS);
    await ask(shelf);
    await expect.poll(() => server.requests.some((path) => file.test(path))).toBe(true);
    await expect(shelf.warning(UNFETCHED)).toHaveCount(0);
  });
}

test('where acts of the paper’s bar cannot be fetched, the bar is left as it is and says nothing @faults', async ({
  page,
  server,
}) => {
  const acts = /assets\/further-acts-/;
  server.fail(acts, { kind: 'status', status: 404 });
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.list.link(AGENTS).click();
  await expect.poll(() => server.requests.some((path) => acts.test(path))).toBe(true);
  await shelf.pane.bookmark.click();
  await shelf.expectSaved();
  await expect(shelf.pane.region.getByRole('button', { name: 'Cite' })).toHaveCount(0);
  await expect(shelf.warning(UNFETCHED)).toHaveCount(0);
});

test('where the combobox cannot be fetched the field keeps its text, and the next focus asks again @faults', async ({
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

test('where what keeps the shelf cannot be fetched that is said and tried again, and what was marked comes with it @faults', async ({
  page,
  server,
}) => {
  const keeper = /assets\/reader-shelf-/;
  server.fail(keeper, { kind: 'status', status: 500 });
  const shelf = new Shelf(page);
  await shelf.open();
  await expect(shelf.warning(UNFETCHED)).toBeVisible();
  await shelf.bookmarkOf(ENERGY).click();
  await shelf.openPaper(AGENTS);
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

for (const fault of [{ kind: 'status', status: 404 }, { kind: 'hang' }] as const)
  test(`where what sets formulas cannot be fetched (${fault.kind}) texts stand as they are written, and a reload mends it @faults`, async ({
    page,
    server,
    serveDigests,
  }) => {
    await serveDigests(MARKED_UP);
    server.fail(/assets\/text-part-/, fault);
    const shelf = new Shelf(page);
    // A page whose part hangs may never be said to have loaded.
    await page.goto('', { waitUntil: 'domcontentloaded' });
    await expect(shelf.status).toBeVisible();
    const written = String.raw`Bounds of $\mathcal{O}(n^2)$ for \emph{Trees}`;
    await shelf.openPaper(written);
    await expect(shelf.pane.region).toContainText('We show that $x^2 + y^2 = z^2$');
    await expect(shelf.pane.region.locator('math')).toHaveCount(0);
    server.heal();
    await page.reload();
    await expect(shelf.pane.region.locator('math').first()).toBeVisible();
    await expect(shelf.pane.title.locator('em')).toHaveText('Trees');
  });

test('where the search worker cannot be fetched papers can be read, and Retry brings the search @faults', async ({
  page,
  server,
}) => {
  server.fail(/assets\/search\.worker-/, { kind: 'status', status: 404 });
  const shelf = new Shelf(page);
  await shelf.open();
  const alert = shelf.warning(/^The search does not work at the moment\./);
  await expect(alert).toBeVisible();
  await shelf.openPaper(AGENTS);
  await shelf.bookmark(ENERGY);
  server.heal();
  await alert.getByRole('button', { name: 'Retry' }).click();
  await expect(alert).toHaveCount(0);
  await shelf.search.fill('reinforcement');
  await expect(shelf.status).toHaveText(/^\d of 25 papers$/);
});
