import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';

test('a field completes while it is typed, and then its values do', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.search.focus();
  await page.keyboard.type('energy au');
  const options = page.getByRole('listbox', { name: 'Completions' }).getByRole('option');
  await expect(options).toHaveText([/^author:/]);
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  const id = await options.first().getAttribute('id');
  await expect(shelf.search).toHaveAttribute('aria-activedescendant', id ?? '');
  await page.keyboard.press('Enter');
  await expect(shelf.search).toHaveValue('energy author:');
  await page.keyboard.type('norou');
  await expect(options).toHaveText([/^Mohammad Norouzi/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(shelf.search).toHaveValue('energy author:="Mohammad Norouzi" ');
  await expect(shelf.search).toBeFocused();
  await expect(options).toHaveCount(0);
  await shelf.expectCount('1 of 25 papers');
});

test('names are completed too where the language of queries has yet to come', async ({
  page,
  server,
}) => {
  server.fail(/assets\/query-part-/, { kind: 'slow', delay: 800 });
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.search.focus();
  await page.keyboard.type('author:norou');
  await expect(page.getByRole('option')).toHaveText([/^Mohammad Norouzi/]);
});

for (const [field, offered] of [
  ['is:', ['unread', 'read', 'bookmarked', 'hidden']],
  ['has:', ['note', 'code', 'link', 'math']],
  ['-is:un', ['unread']],
] as const) {
  test(`the values of ${field} complete`, async ({ page }) => {
    const shelf = new Shelf(page);
    await shelf.open();
    await shelf.search.focus();
    await page.keyboard.type(field);
    await expect(page.getByRole('option')).toHaveText([...offered]);
  });
}

test('dates complete from the days that have papers', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.search.focus();
  await page.keyboard.type('date:');
  const options = page.getByRole('option');
  await expect(options.first()).toContainText('7d');
  await page.keyboard.type('2019-12-0');
  await expect(options.first()).toContainText('Friday 6 December 2019');
  await options.nth(1).click();
  await expect(shelf.search).toHaveValue('date:2019-12-05 ');
  await shelf.expectCount('6 of 25 papers');
});

test('Esc puts the completions away first, then empties the search', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.search.focus();
  await page.keyboard.type('is:');
  const options = page.getByRole('option');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(shelf.search).toHaveValue('is:');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(shelf.search).toHaveValue('');
});

test('nothing is completed unasked: Enter goes to the list as ever', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.search.focus();
  await page.keyboard.type('ti');
  await expect(page.getByRole('option')).toHaveText([/^title:/]);
  await page.keyboard.press('Enter');
  await expect(shelf.search).toHaveValue('ti');
  await expect(shelf.list.links.first()).toBeFocused();
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('Enter right after the last letter goes to what is found, not to what was shown before', async ({
  page,
}) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.search.focus();
  await page.keyboard.type('dreamer');
  await page.keyboard.press('Enter');
  await shelf.expectCount('1 of 25 papers');
  await expect(shelf.list.links).toHaveCount(1);
  await expect(shelf.list.links.first()).toBeFocused();
});

test('a letter typed after Enter keeps the focus in the search', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.search.focus();
  await page.keyboard.type('learnin');
  await page.keyboard.press('Enter');
  await shelf.search.focus();
  await page.keyboard.type('g');
  await expect(shelf.status).toHaveText(/ of 25 papers/);
  await expect(shelf.list.links.first()).toBeVisible();
  await expect(shelf.search).toBeFocused();
});

test('how many completions there are is told', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.search.focus();
  await page.keyboard.type('has:');
  await expect(page.getByRole('status').filter({ hasText: '4 completions' })).toHaveCount(1);
});
