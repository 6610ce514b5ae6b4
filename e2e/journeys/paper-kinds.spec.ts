import { digestText } from '../digests/digest-text.ts';
import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

const TWICE = 'A Paper That Came Twice';

test('a paper of two digests shows its newest text, all its dates and the other text', async ({
  page,
  serveDigests,
}) => {
  const first = { title: TWICE, authors: ['Ada Lovelace'], abstract: ['It was so at first.'] };
  const second = {
    title: TWICE,
    authors: ['Ada Lovelace', 'Emmy Noether'],
    abstract: ['It is so now.'],
  };
  await serveDigests({
    'one.txt': digestText({ 'May 02, 2021': [first] }),
    'two.txt': digestText({ 'May 05, 2021': [second] }),
  });
  const reader = new Reader(page);
  await reader.open();
  await reader.expectCount('1 paper');
  await reader.list.link(TWICE).click();
  const { region } = reader.pane;
  await expect(region).toContainText('Sunday 2 May 2021');
  await expect(region.getByRole('paragraph').getByText('It is so now.')).toBeVisible();
  await expect(reader.pane.authors).toHaveText(['Ada Lovelace', 'Emmy Noether']);
  await expect(
    region.getByRole('list', { name: 'Where it stands' }).getByRole('listitem'),
  ).toHaveText(['2 May 2021 · one.txt, line 2', '5 May 2021 · two.txt, line 2']);
  const older = region.getByText('It was so at first.');
  await expect(older).toBeHidden();
  await region.getByText('Another text, 2 May 2021, from one.txt').click();
  await expect(older).toBeVisible();
});

test('the same text in two digests is one paper without other versions', async ({
  page,
  serveDigests,
}) => {
  const same = digestText({ 'May 02, 2021': [{ title: TWICE }] });
  await serveDigests({ 'one.txt': same, 'two.txt': same });
  const reader = new Reader(page);
  await reader.open();
  await reader.expectCount('1 paper');
  await reader.openPaper(TWICE);
  await expect(reader.pane.region).toContainText('two.txt');
  await expect(reader.pane.region.getByText('Another text')).toHaveCount(0);
});

test('a paper without authors says so and has no author to filter by', async ({
  page,
  serveDigests,
}) => {
  const nameless = { title: 'A Nameless Paper', authors: [] };
  await serveDigests({ 'one.txt': digestText({ 'May 02, 2021': [nameless] }) });
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link('A Nameless Paper').click();
  await expect(reader.pane.region).toContainText('The digest names no authors.');
  await expect(reader.pane.authors).toHaveCount(0);
});

test('an abstract of several paragraphs keeps them', async ({ page, serveDigests }) => {
  const abstract = ['The first paragraph.', 'A second one about kernels.', 'And a third.'];
  await serveDigests({
    'one.txt': digestText({ 'May 02, 2021': [{ title: 'A Long Paper', abstract }] }),
  });
  const reader = new Reader(page);
  await reader.open('?q=kernels');
  await reader.list.link('A Long Paper').click();
  const paragraphs = reader.pane.region.getByRole('paragraph');
  for (const text of abstract) {
    await expect(paragraphs.filter({ hasText: text })).toHaveText(text);
  }
  await expect(paragraphs.locator('mark')).toHaveText('kernels');
});

test('a list of authors that was cut says et al. and makes no person of it', async ({
  page,
  serveDigests,
}) => {
  const cut = { title: 'A Paper of Many', authors: ['Ada Lovelace', 'Emmy Noether', 'et al.'] };
  await serveDigests({ 'one.txt': digestText({ 'May 02, 2021': [cut] }) });
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link('A Paper of Many').click();
  await expect(reader.pane.authors).toHaveText(['Ada Lovelace', 'Emmy Noether']);
  await expect(reader.pane.region.getByText('et al.')).toBeVisible();
});

test('markup in a title, a name and an abstract is shown as text', async ({
  page,
  serveDigests,
}) => {
  const title = 'A <img src=x onerror=alert(1)> Title & <b>More</b>';
  const hostile = {
    title,
    authors: ['Eve <script>alert(1)</script>'],
    abstract: ['<i>Plain.</i>'],
  };
  await serveDigests({ 'one.txt': digestText({ 'May 02, 2021': [hostile] }) });
  const reader = new Reader(page);
  await reader.open();
  await reader.list.links.first().click();
  await expect(reader.pane.title).toHaveText(title);
  await expect(reader.pane.authors).toHaveText(['Eve <script>alert(1)</script>']);
  await expect(reader.pane.region.getByText('<i>Plain.</i>')).toBeVisible();
});

test('unbroken words and very long author lists stay within the list and the pane', async ({
  page,
  serveDigests,
}) => {
  const unbroken = 'unbroken'.repeat(60);
  const authors = [
    `Ada ${unbroken}`,
    ...Array.from({ length: 300 }, (_, index) => `Author Number${index}`),
  ];
  const title = `A Wide Paper ${unbroken}`;
  const abstract = [`See ${unbroken} for more.`];
  await serveDigests({ 'one.txt': digestText({ 'May 02, 2021': [{ title, authors, abstract }] }) });
  const reader = new Reader(page);
  await reader.open();
  await reader.list.links.first().click();
  await reader.pane.region.getByRole('button', { name: '281 more authors' }).click();
  await expect(reader.pane.authors).toHaveCount(301);
  for (const frame of [reader.pane.region, reader.list.feed, page.locator('body')]) {
    expect(await frame.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  }
});

test('a long author list shows its beginning, and the rest when it is asked for', async ({
  page,
  serveDigests,
}) => {
  const authors = Array.from({ length: 50 }, (_, index) => `Author Number${index}`);
  const long = { title: 'A Paper of Fifty', authors };
  await serveDigests({ 'one.txt': digestText({ 'May 02, 2021': [long] }) });
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link('A Paper of Fifty').click();
  await expect(reader.pane.author('Author Number19')).toBeVisible();
  await expect(reader.pane.author('Author Number20')).toHaveCount(0);
  // What gives the focus on comes after the paper.
  await page.waitForLoadState('networkidle');
  await reader.pane.author('30 more authors').focus();
  await page.keyboard.press('Enter');
  await expect(reader.pane.author('Author Number49')).toBeVisible();
  await expect(reader.pane.region.getByRole('list', { name: 'Authors' })).toBeFocused();
  await reader.search.fill('number49');
  await reader.expectCount('1 of 1 paper');
});
