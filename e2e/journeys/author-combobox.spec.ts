import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

test('the combobox finds any author of the digests by the beginning of any word', async ({
  page,
}) => {
  const reader = new Reader(page);
  const { filters } = reader;
  await reader.open();
  await filters.findAuthor.fill('jaskow');
  await expect(filters.offered).toHaveText([/^Wojciech Jaśkowski/]);
  await filters.findAuthor.fill('SCHO');
  await expect(filters.offered).toHaveText([/Schoenholz/, /Bernhard Schölkopf/]);
  await filters.findAuthor.fill('van der');
  await expect(filters.offered).toHaveText([/Laurens van der Maaten/, /Elise van der Pol/]);
});

test('an author chosen by arrows and Enter filters, and the field is free again', async ({
  page,
}) => {
  const reader = new Reader(page);
  const { filters } = reader;
  await reader.open();
  await filters.findAuthor.fill('elise');
  await expect(filters.offered).toHaveText([/Elise van der Pol/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await reader.expectCount('1 of 25 papers');
  await expect(filters.chip('Elise van der Pol')).toBeVisible();
  await expect(filters.findAuthor).toHaveValue('');
  await expect(filters.findAuthor).toBeFocused();
  await page.keyboard.type('merity');
  await expect(filters.offered).toHaveText([/Stephen Merity/]);
  await page.keyboard.press('Enter');
  await reader.expectCount('2 of 25 papers');
  await reader.expectParameters('author=Elise van der Pol', 'author=Stephen Merity');
});

test('an author chosen by the mouse filters', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.filters.findAuthor.fill('merity');
  await reader.filters.offered.filter({ hasText: 'Stephen Merity' }).click();
  await reader.expectCount('1 of 25 papers');
  await expect(reader.list.article('Single Headed Attention')).toBeVisible();
});

test('the offered authors carry counts under the other filters', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?from=2019-12-03');
  await reader.filters.findAuthor.fill('lillicrap');
  await expect(reader.filters.offered).toHaveText([/^Timothy Lillicrap1$/]);
});

test('Esc closes the offered authors and changes nothing else', async ({ page }) => {
  const reader = new Reader(page);
  const { filters } = reader;
  await reader.open('?q=learning');
  await filters.findAuthor.fill('merity');
  await expect(filters.offered).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(filters.offered).toHaveCount(0);
  await reader.expectParameters('q=learning');
});

test('a name that nobody bears is answered in words', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.filters.findAuthor.fill('zzzz');
  await expect(page.getByText('No author’s name has words that begin with “zzzz”.')).toBeVisible();
});

test('what is typed before the popup’s part has arrived is kept and answered', async ({ page }) => {
  let arrive = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/author-combobox/, async (route) => {
    await arrival;
    await route.continue();
  });
  const reader = new Reader(page);
  const { filters } = reader;
  await reader.open();
  await filters.findAuthor.click();
  await page.keyboard.type('meri');
  await expect(filters.findAuthor).toHaveValue('meri');
  await expect(filters.findAuthor).toHaveAttribute('aria-expanded', 'false');
  arrive();
  await expect(filters.offered).toHaveText([/Stephen Merity/]);
  await expect(filters.findAuthor).toBeFocused();
  await page.keyboard.type('ty');
  await expect(filters.findAuthor).toHaveValue('merity');
  await expect(filters.offered).toHaveText([/Stephen Merity/]);
  await page.keyboard.press('Enter');
  await expect(filters.chip('Stephen Merity')).toBeVisible();
});

test('where the popup’s part cannot be fetched the next use asks for it again', async ({
  page,
  server,
  troubles,
}) => {
  troubles.allow(/404/);
  server.fail(/author-combobox/, { kind: 'status', status: 404 });
  const reader = new Reader(page);
  await reader.open();
  await reader.filters.findAuthor.fill('merity');
  await expect.poll(() => server.requests.some((path) => /author-combobox/.test(path))).toBe(true);
  await expect(reader.filters.findAuthor).toHaveValue('merity');
  server.heal();
  await reader.search.focus();
  await reader.filters.findAuthor.focus();
  await expect(reader.filters.offered).toHaveText([/Stephen Merity/]);
});
