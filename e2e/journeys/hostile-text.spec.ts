import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { formulaBombs } from '../digests/formula-bombs.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';

const FOLDER = join(import.meta.dirname, '../digests/hostile');
const HOSTILE: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]),
  ),
  'formula-bombs.txt': formulaBombs(),
};

/** A title is followed by its authors, and these by a blank line. */
const TITLE = /(?<=\n\n|\d\n)(?<title>.+)\n.+\n(?=\n)/g;
const TAIL = /tail-of-[a-z-]+/g;
const TITLES = Object.values(HOSTILE).flatMap((text) =>
  [...text.matchAll(TITLE)].map(({ groups }) => groups?.['title'] ?? ''),
);
const TAILS = Object.values(HOSTILE).flatMap((text) => text.match(TAIL) ?? []);

test.beforeEach(async ({ page, serveDigests }) => {
  await serveDigests(HOSTILE);
  // A dialog would otherwise be dismissed without a word.
  page.on('dialog', () => Promise.reject(new Error('Something opened a dialog.')));
});

/** Expects that none of the text has become anything but text. */
async function expectMereText(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
  const foreign = 'script:not([src]), style, base, iframe, object, embed, img, form[action]';
  await expect(page.locator(foreign)).toHaveCount(0);
  const handlers = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => /^on|^autofocus$|^srcdoc$/.test(name)),
    ),
  );
  expect(handlers).toEqual([]);
}

test('hostile titles, authors and abstracts are shown letter by letter, as text @policy', async ({
  page,
}) => {
  test.slow();
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.expectCount(`${TITLES.length} papers`);
  await expect(shelf.list.links.first()).toBeVisible();
  const shown = new Set<string>();
  const tails = new Set<string>();
  for (let row = 1; row <= TITLES.length; row += 1) {
    await page.keyboard.press('j');
    await expect(shelf.list.selected).toHaveAttribute('aria-posinset', String(row));
    const title = await shelf.list.selected.getByRole('heading', { level: 3 }).textContent();
    // A title of ten million letters takes its time to be laid out, and told to the test.
    const shownTitle = expect.poll(() => shelf.pane.title.textContent(), { timeout: 60_000 });
    await shownTitle.toBe(title);
    shown.add(title ?? '');
    for (const tail of (await shelf.pane.region.innerText()).match(TAIL) ?? []) tails.add(tail);
    await expectMereText(page);
  }
  expect(shown).toEqual(new Set(TITLES));
  expect(tails).toEqual(new Set(TAILS));
});

test('formulas made to hold the page show their source, and none of them is typeset @policy', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open('?from=2021-05-08&to=2021-05-08');
  const bombs = ['A Very Long Formula', 'A Deep Formula', 'Many Cells', 'Macros That Grow'];
  for (const title of bombs) {
    await shelf.openPaper(title);
    await expect(shelf.pane.region).toContainText('It begins $');
    await expect(shelf.pane.region.locator('math')).toHaveCount(0);
  }
});

test('only addresses of the web become links, without what the sentence puts around them @policy', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open('?from=2021-05-02&to=2021-05-02');
  await shelf.list.links.filter({ hasText: 'Addresses That End' }).click();
  const links = shelf.pane.region.getByRole('paragraph').getByRole('link');
  await expect(links).toHaveText([
    'https://example.org/code',
    'https://example.org/more',
    'https://example.org/wiki/Name_(thing)',
    'https://example.org/',
  ]);
  await shelf.list.links.filter({ hasText: /^javascript/ }).click();
  await expect(shelf.pane.region).toContainText('tail-of-schemes');
  const addresses = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  for (const address of addresses) {
    const { protocol, username, password } = new URL(address);
    expect(protocol, address).toMatch(/^https?:$/);
    expect(username + password, address).toBe('');
  }
  await expectMereText(page);
});

test('names that every object bears are authors, search words and bookmarks like others @policy', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.search.fill('__proto__');
  await shelf.expectCount(`2 of ${TITLES.length} papers`);
  await shelf.search.fill('hasownproperty');
  await shelf.list.link('__proto__').click();
  await shelf.pane.author('constructor').click();
  await shelf.search.fill('');
  await shelf.expectCount(`2 of ${TITLES.length} papers`);
  await expect.poll(() => shelf.parameters()[0]).toBe('author=constructor');
  await shelf.filters.findAuthor.pressSequentially('__proto__');
  await expect(shelf.filters.offered).toHaveText(['__proto__2']);
  await shelf.open('?from=2021-05-03&to=2021-05-03');
  await shelf.bookmark('__proto__', 'toString');
  await shelf.view('Reading list').click();
  await shelf.expectKept(['toString', '__proto__']);
  await page.reload();
  await shelf.expectTitles(['toString', '__proto__']);
});

test('a link that names what every object bears gives a valid view and a notice @policy', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open('?__proto__=x&constructor=y&view=toString&sort=valueOf&author=__proto__');
  await expect(shelf.toast('Part of this link was left out.')).toBeVisible();
  await shelf.expectCount(`2 of ${TITLES.length} papers`);
});

for (const width of [390, 1440]) {
  test(`no text makes the page wider than a screen of ${width} px @policy`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const shelf = new Shelf(page);
    for (const day of ['05', '06', '07', '08']) {
      await shelf.open(`?from=2021-05-${day}&to=2021-05-${day}`);
      await expectNoSidewaysScroll(page);
      await shelf.list.links.first().click();
      await expect(shelf.pane.title).toBeVisible();
      await expectNoSidewaysScroll(page);
    }
  });
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('html, body, main, [role="feed"], section[aria-label="Paper"]')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => element.tagName),
  );
  expect(wide).toEqual([]);
}

test('text that overrides its direction turns nothing around it @policy', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open('?from=2021-05-04&to=2021-05-04');
  const row = shelf.list.articles.filter({ hasText: 'to left without' });
  expect(await readsLeftToRight(row.getByText('Emmy Noether'), 'Emmy Noether')).toBe(true);
  await row.getByRole('link').click();
  for (const name of ['Emmy Noether', 'Grace Hopper'])
    expect(await readsLeftToRight(shelf.pane.authors.getByText(name), name)).toBe(true);
  const after = shelf.list.link('The Paper After the Override');
  expect(await readsLeftToRight(after, 'The Paper After')).toBe(true);
});

/** Whether the first letter of a text in an element stands to the left of its last. */
async function readsLeftToRight(
  element: ReturnType<Shelf['handle']>,
  text: string,
): Promise<boolean> {
  return element.evaluate((root, sought) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = (node.textContent ?? '').indexOf(sought);
      if (start === -1) continue;
      const leftOf = (offset: number): number => {
        const range = document.createRange();
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        return range.getBoundingClientRect().left;
      };
      return leftOf(start) < leftOf(start + sought.length - 1);
    }
    return false;
  }, text);
}
