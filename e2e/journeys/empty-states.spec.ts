import { digestText } from '../digests/digest-text.ts';
import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

test('a digest without papers says what to do', async ({ page, serveDigests }) => {
  await serveDigests({ 'empty.txt': '\n' });
  const reader = new Reader(page);
  await reader.open();
  await reader.expectCount('0 papers');
  await expect(page.getByRole('heading', { name: 'There are no papers yet.' })).toBeVisible();
  await expect(page.getByText('Put a digest into the folder seeds')).toBeVisible();
  await expect(reader.list.feed).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(reader.pane.region).toContainText('Choose a paper to begin.');
});

test('an empty reading list says how to fill it, and leads back to the papers', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('?view=reading-list');
  await expect(page.getByRole('heading', { name: 'Your reading list is empty.' })).toBeVisible();
  await expect(page.getByText('Press Bookmark on a paper')).toBeVisible();
  await reader.expectCount('0 papers');
  await expect(reader.list.feed).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all papers' }).click();
  await expect(reader.list.at(1)).toBeVisible();
  await reader.expectParameters();
});

test('a reading list whose last paper is taken off is empty at once', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.at(1).getByRole('button', { name: 'Bookmark' }).click();
  await reader.view('Reading list').click();
  await reader.list.at(1).getByRole('button', { name: 'Bookmark' }).click();
  await expect(page.getByRole('heading', { name: 'Your reading list is empty.' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(reader.list.articles).toHaveCount(1);
});

test('where all is read, Unread says so and leads to all papers', async ({
  page,
  serveDigests,
}) => {
  await serveDigests({ 'one.txt': digestText({ 'May 02, 2021': [{ title: 'A Lone Paper' }] }) });
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link('A Lone Paper').click();
  await reader.pane.markAsRead.click();
  await reader.view('Unread').click();
  await expect(page.getByRole('heading', { name: 'Nothing left to read.' })).toBeVisible();
  await reader.expectCount('0 papers');
  await page.getByRole('button', { name: 'Show all papers' }).click();
  await expect(reader.list.article('A Lone Paper')).toBeVisible();
  await reader.expectCount('1 paper');
});
