import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

test('the most frequent authors stand as checkboxes with their counts', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await expect(reader.filters.author('Mohammad Norouzi')).toBeVisible();
  const counts = await reader.filters.authorCounts();
  expect(counts.slice(0, 3).toSorted()).toEqual([
    'Balaji Lakshminarayanan 2',
    'Mohammad Norouzi 2',
    'Timothy Lillicrap 2',
  ]);
  expect(counts.slice(3).every((count) => count.endsWith(' 1'))).toBe(true);
});

test('several authors mean papers by any of them', async ({ page }) => {
  const reader = new Reader(page);
  const { filters } = reader;
  await reader.open();
  await filters.author('Mohammad Norouzi').check();
  await reader.expectCount('2 of 25 papers');
  await filters.author('Timothy Lillicrap').check();
  await reader.expectCount('3 of 25 papers');
  await expect(reader.list.article('Your Classifier is Secretly')).toBeVisible();
  await expect(reader.list.article('Dream to Control')).toBeVisible();
  await expect(reader.list.article('LOGAN')).toBeVisible();
  await reader.expectParameters('author=Mohammad Norouzi', 'author=Timothy Lillicrap');
});

test('author counts follow the dates and the search, but not the chosen authors', async ({
  page,
}) => {
  const reader = new Reader(page);
  const { filters } = reader;
  await reader.open();
  await filters.author('Mohammad Norouzi').check();
  await reader.expectCount('2 of 25 papers');
  await expect.poll(() => filters.authorCounts()).toContain('Timothy Lillicrap 2');
  await expect.poll(() => filters.authorCounts()).toContain('Mohammad Norouzi 2');
  await filters.fromDate.fill('2019-12-03');
  await expect.poll(() => filters.authorCounts()).toContain('Timothy Lillicrap 1');
  await reader.search.fill('dream');
  await expect.poll(() => filters.authorCounts()).toContain('Mohammad Norouzi 1');
  await reader.expectCount('1 of 25 papers');
});

test('a chosen author stays among the checkboxes even where nothing of theirs matches', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('?author=Bernhard+Sch%C3%B6lkopf&from=2019-12-01');
  await reader.expectCount('0 of 25 papers');
  await expect(reader.filters.author('Bernhard Schölkopf')).toBeChecked();
  await expect.poll(() => reader.filters.authorCounts()).toContain('Bernhard Schölkopf 0');
});

test('each chosen author is a chip that takes the author away again', async ({ page }) => {
  const reader = new Reader(page);
  const { filters } = reader;
  await reader.open();
  await filters.author('Mohammad Norouzi').check();
  await filters.author('Timothy Lillicrap').check();
  await filters.chip('Mohammad Norouzi').click();
  await expect(filters.chip('Mohammad Norouzi')).toHaveCount(0);
  await expect(filters.chip('Timothy Lillicrap')).toBeVisible();
  await expect(filters.author('Mohammad Norouzi')).not.toBeChecked();
  await reader.expectCount('2 of 25 papers');
  await filters.author('Timothy Lillicrap').uncheck();
  await expect(filters.chip('Timothy Lillicrap')).toHaveCount(0);
  await reader.expectCount('25 papers');
});

test('an author of the link that the digests do not know shows as a chip to remove', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('?author=Nobody+Known');
  await reader.expectCount('0 of 25 papers');
  await reader.filters.chip('Nobody Known').click();
  await reader.expectCount('25 papers');
});
