import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

const DREAM = 'Dream to Control: Learning Behaviors by Latent Imagination';
const LOGAN = 'LOGAN: Latent Optimisation for Generative Adversarial Networks';

/** The id of a paper, as its link in the list tells it. */
async function idOf(reader: Reader, title: string): Promise<string> {
  const href = (await reader.list.link(title).getAttribute('href')) ?? '';
  return new URLSearchParams(href).get('paper') ?? '';
}

test('a link restores view, search, dates, authors and the open paper', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?q=latent');
  const paper = await idOf(reader, DREAM);
  await reader.open(
    `?view=unread&q=latent&from=2019-12-02&to=2019-12-05&author=Timothy+Lillicrap&author=Max+Welling&paper=${paper}`,
  );
  await reader.expectCount('2 of 25 papers');
  await expect(reader.view('Unread')).toHaveAttribute('aria-current', 'page');
  await expect(reader.search).toHaveValue('latent');
  await expect(reader.filters.fromDate).toHaveValue('2019-12-02');
  await expect(reader.filters.toDate).toHaveValue('2019-12-05');
  await expect(reader.filters.chip('Timothy Lillicrap')).toBeVisible();
  await expect(reader.filters.chip('Max Welling')).toBeVisible();
  await expect(reader.pane.title).toHaveText(DREAM);
  await expect(reader.list.selected).toHaveAccessibleName(DREAM);
  await reader.timeline.expectRange('Monday 2 December 2019', 'Thursday 5 December 2019');
});

test('a reload restores all that the reader did', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.search.fill('latent');
  await reader.filters.author('Timothy Lillicrap').check();
  await reader.filters.toDate.fill('2019-12-03');
  await reader.expectCount('2 of 25 papers');
  await reader.openPaper(LOGAN);
  const before = page.url();
  await page.reload();
  await reader.expectCount('2 of 25 papers');
  await expect(reader.pane.title).toHaveText(LOGAN);
  await expect(reader.list.selected).toHaveAccessibleName(LOGAN);
  await expect(reader.search).toHaveValue('latent');
  expect(page.url()).toBe(before);
});

test('a reload keeps the place in the list', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.scrollBy(page, 1500);
  await expect.poll(() => reader.list.topTitle()).not.toMatch(/^Your Classifier/);
  const top = await reader.list.settledTop();
  await page.reload();
  await expect.poll(() => reader.list.topTitle()).toBe(top);
});

test('a link to a paper that the filters leave out still opens it', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?q=latent');
  const paper = await idOf(reader, DREAM);
  await reader.open(`?q=causality&paper=${paper}`);
  await expect(reader.pane.title).toHaveText(DREAM);
  await expect(reader.list.article('Causality for Machine Learning')).toBeVisible();
  await expect(reader.list.article(DREAM)).toHaveCount(0);
});

test('a link to a paper of other digests says that it is not here', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?paper=0123456789ab');
  await expect(reader.pane.region).toContainText('This paper is not in these digests.');
  await reader.expectCount('25 papers');
});

test('the oldest papers come first where the link says so', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?sort=oldest');
  await expect(reader.list.at(1)).toHaveAccessibleName('Causality for Machine Learning');
  await expect(reader.list.at(1).getByRole('heading', { level: 2 })).toContainText('24 November');
});

const INVALID: readonly (readonly [address: string, notice: RegExp])[] = [
  ['?from=2019-02-30', /“2019-02-30” is not a date/],
  ['?to=yesterday', /“yesterday” is not a date/],
  ['?from=2019-12-05&to=2019-12-01', /first day lies after the last/],
  ['?view=everything', /There is no view “everything”/],
  ['?sort=best', /There is no order “best”/],
  ['?sort=own', /Only lists have an order of their own/],
  ['?paper=%3Cscript%3E', /names no paper/],
  ['?colour=red', /“colour” is nothing that Lectern can show/],
  ['?__proto__=1&constructor=2', /“__proto__” is nothing/],
  ['?author=', /The author “” was left out/],
  [`?q=${'long '.repeat(1000)}`, /The search was cut/],
];

for (const [address, notice] of INVALID) {
  test(`what is invalid is left out with a notice: ${address.slice(0, 40)}`, async ({ page }) => {
    const reader = new Reader(page);
    await reader.open(address);
    const said = page.getByRole('status').filter({ hasText: 'Part of this link was left out.' });
    await expect(said).toContainText(notice);
    await expect(reader.timeline.region).toBeVisible();
    await said.getByRole('button', { name: 'Dismiss' }).click();
    await expect(said).toHaveCount(0);
  });
}

test('what of a link is valid holds where the rest is not', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?from=never&author=Timothy+Lillicrap&view=nothing');
  await reader.expectCount('2 of 25 papers');
  const said = page.getByRole('status').filter({ hasText: 'Part of this link was left out.' });
  await expect(said).toContainText('“never” is not a date');
  await expect(said).toContainText('There is no view “nothing”');
});

test('bad UTF-8 in a link is no crash', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?q=%E0%A4%A&author=%FF');
  await expect(reader.timeline.region).toBeVisible();
});
