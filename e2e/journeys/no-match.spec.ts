import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

const HEADING = { name: 'No paper matches.' };

test('no match names the search where it excludes most, and drops it', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?q=energy&author=Timothy+Lillicrap');
  await reader.expectCount('0 of 25 papers');
  await expect(page.getByRole('heading', HEADING)).toBeVisible();
  await expect(page.getByText('The search leaves out the most')).toContainText('2 papers');
  await expect(reader.list.feed).toHaveCount(0);
  await page.getByRole('button', { name: 'Drop the search' }).click();
  await reader.expectCount('2 of 25 papers');
  await reader.expectParameters('author=Timothy Lillicrap');
  await expect(reader.search).toHaveValue('');
});

test('no match names the dates where they exclude most, and drops them', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?q=learning&from=2019-11-30&to=2019-12-01');
  await expect(page.getByRole('heading', HEADING)).toBeVisible();
  await expect(page.getByText('The date filter leaves out the most')).toBeVisible();
  await page.getByRole('button', { name: 'Drop the date filter' }).click();
  await reader.expectParameters('q=learning');
  await expect(reader.list.articles.first()).toBeVisible();
});

test('no match names the authors where they exclude most, and drops them', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?from=2019-12-05&author=Stephen+Merity&author=Max+Welling');
  await expect(page.getByText('The author filter leaves out the most')).toContainText('7 papers');
  await page.getByRole('button', { name: 'Drop the author filter' }).click();
  await reader.expectCount('7 of 25 papers');
  await page.goBack();
  await expect(page.getByRole('heading', HEADING)).toBeVisible();
});

test('where dropping one filter does not help, it says so', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?q=zzzz&from=2019-11-30&to=2019-12-01');
  await expect(page.getByText('without it there would still be none')).toBeVisible();
  await reader.expectCount('0 of 25 papers');
});

test('after no match the list comes back as soon as words match again', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.search.fill('zzzz');
  await expect(page.getByRole('heading', HEADING)).toBeVisible();
  await reader.search.fill('zzz');
  await reader.search.fill('energy');
  await expect(reader.list.article('Your Classifier is Secretly')).toBeVisible();
  await expect(page.getByRole('heading', HEADING)).toHaveCount(0);
});
