import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

test('a piece that cannot be understood is marked and explained, and the rest applies', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.search.fill('autor:li energy on:2019-02-30 ');
  await reader.expectCount('1 of 25 papers');
  const notes = page.getByRole('status', { name: 'About the search' });
  await expect(notes).toContainText('There is no field “autor:”.');
  await expect(notes).toContainText('“2019-02-30” is no date that the calendar has.');
  await expect(notes.locator('mark')).toHaveText(['autor:li', 'on:2019-02-30']);
  await reader.search.fill('author:li ');
  await expect(notes).toBeEmpty();
  await reader.expectCount('1 of 25 papers');
});

test('a link with a faulty query explains it at once', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open(`?q=${encodeURIComponent('is:red (energy')}`);
  const notes = page.getByRole('status', { name: 'About the search' });
  await expect(notes).toContainText('It can be unread, read, bookmarked or hidden.');
  await expect(notes).toContainText('This ( is never closed.');
  await reader.expectCount('1 of 25 papers');
});

test('a field with one slip of the finger is asked about, and written anew in its place alone', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.search.fill('energy -auhtor:lillicrap title:energy');
  const notes = page.getByRole('status', { name: 'About the search' });
  const offer = notes.getByRole('button', { name: 'author:lillicrap instead of auhtor:lillicrap' });
  await expect(offer).toBeVisible();
  await reader.expectParameters('q=energy -auhtor:lillicrap title:energy');
  await offer.click();
  await reader.expectParameters('q=energy -author:lillicrap title:energy');
  await expect(notes).toBeEmpty();
  await page.goBack();
  await expect(offer).toBeVisible();
  await reader.search.fill('is:unraed ');
  await notes.getByRole('button', { name: /^is:unread instead of is:unraed/u }).click();
  await reader.expectParameters('q=is:unread ');
});

test('nothing is blamed that is only half typed', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.search.focus();
  await page.keyboard.type('zzzz author:');
  const notes = page.getByRole('status', { name: 'About the search' });
  await reader.expectCount('0 of 25 papers');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(notes).toBeEmpty();
  await page.keyboard.press('Escape');
  await reader.search.blur();
  await expect(notes).toContainText('“author:” looks for nothing yet.');
});

test('a word with one slip of the finger is asked about, and never found instead', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.search.fill('lerning ');
  await reader.expectCount('0 of 25 papers');
  const offer = page.getByRole('button', { name: /^learning instead of lerning/ });
  await offer.click();
  await reader.expectCount('14 of 25 papers');
  await expect(reader.search).toHaveValue('learning ');
  await page.goBack();
  await reader.expectCount('0 of 25 papers');
  await expect(offer).toBeVisible();
});

test('of a name with a slip the right one is offered, and only that word changes', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open(`?q=${encodeURIComponent('energy author:norouzy')}`);
  await page.getByRole('button', { name: /^norouzi instead of norouzy/ }).click();
  await reader.expectParameters('q=energy author:norouzi');
  await reader.expectCount('1 of 25 papers');
});

test('no match names the piece of a query that excludes most, and drops it alone', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open(`?q=${encodeURIComponent('learning title:zebras -deep ')}`);
  await expect(page.getByText('“title:zebras” leaves out the most')).toContainText('9 papers');
  await page.getByRole('button', { name: 'Drop “title:zebras”' }).click();
  await reader.expectParameters('q=learning -deep ');
  await reader.expectCount('9 of 25 papers');
});
