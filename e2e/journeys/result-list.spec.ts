import { AGENTS as SECOND, ENERGY as FIRST } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

const PYTORCH = 'PyTorch: An Imperative Style, High-Performance Deep Learning Library';

test('the list is a feed of articles that say their place and are named by their titles', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  const { list } = reader;
  await expect(list.feed).toHaveCount(1);
  await expect(list.at(1)).toHaveAccessibleName(FIRST);
  await expect(list.at(1)).toHaveAttribute('aria-setsize', '25');
  await expect(list.at(2)).toHaveAccessibleName(SECOND);
  await expect(list.at(2)).toHaveAttribute('aria-setsize', '25');
});

test('a day’s heading stands inside its first article and in no other', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?from=2019-12-04&to=2019-12-05');
  const { list } = reader;
  const headings = list.feed.getByRole('heading', { level: 2 });
  await expect(headings).toHaveText([/Thursday.*5 December 2019.*6/, /Wednesday.*4 December 2019/]);
  await expect(list.at(1).getByRole('heading', { level: 2 })).toHaveText(/5 December 2019/);
  await expect(list.at(2).getByRole('heading', { level: 2 })).toHaveCount(0);
  await expect(list.at(7).getByRole('heading', { level: 2 })).toHaveText(/4 December 2019/);
});

test('the sticky copy of a day’s heading is seen, and hidden from assistive technology', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(FIRST).hover();
  await page.mouse.wheel(0, 700);
  const hidden = '[aria-hidden="true"]';
  const copy = page.locator(hidden).getByText('5 December 2019', { exact: true });
  await expect(copy).toBeVisible();
  await expect(copy).toBeInViewport();
  await expect(reader.list.feed.locator(hidden).getByText('5 December 2019')).toHaveCount(0);
  await expect(reader.list.feed.getByRole('heading', { name: '5 December 2019' })).toHaveCount(1);
});

test('within a day papers keep the digest’s order, and days go from the newest', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('?from=2019-12-05');
  await expect(reader.list.links).toHaveText([
    FIRST,
    SECOND,
    'Neural Tangents: Fast and Easy Infinite Neural Networks in Python',
    'Deep Ensembles: A Loss Landscape Perspective',
    'Computational Mirrors: Blind Inverse Light Transport by Deep Matrix Factorization',
    'Normalizing Flows for Probabilistic Modeling and Inference',
    'Combining Q-Learning and Search with Amortized Value Estimates',
  ]);
});

test('an article shows its authors, the beginning of its abstract and its buttons', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('?author=Adam+Paszke');
  const article = reader.list.article(PYTORCH);
  await expect(article).toContainText('Adam Paszke, Sam Gross, Francisco Massa and 18 more');
  await expect(article).toContainText('Deep learning frameworks have often focused on');
  const bookmark = article.getByRole('button', { name: 'Bookmark' });
  await expect(bookmark).toHaveAttribute('aria-pressed', 'false');
  await bookmark.click();
  await expect(bookmark).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('region', { name: 'Paper' })).not.toContainText(PYTORCH);
});

test('an article opens by a click anywhere on it and says that it is current', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  const snippet = reader.list.article(SECOND).getByText('Traditional Reinforcement Learning');
  const box = await snippet.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 10);
  await expect(reader.pane.title).toHaveText(SECOND);
  await expect(reader.list.article(SECOND)).toHaveAttribute('aria-current', 'true');
  await expect(reader.list.selected).toHaveCount(1);
});

test('an article’s link leads to its paper, also in a tab of its own', async ({
  context,
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('?q=learning');
  const opening = context.waitForEvent('page');
  await reader.list.link(SECOND).click({ modifiers: ['ControlOrMeta'] });
  const other = new Reader(await opening);
  await expect(other.pane.title).toHaveText(SECOND);
  await expect(other.search).toHaveValue('learning');
  await reader.expectParameters('q=learning');
});
