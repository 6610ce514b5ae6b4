import { AGENTS, ENERGY, TANGENTS } from '../digests/seed-titles.ts';
import { digestText } from '../digests/digest-text.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';

test('an open paper is printed without what surrounds it, with its link', async ({ page }) => {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.list.link(ENERGY).click();
  await page.getByRole('textbox', { name: 'Link' }).fill('1912.02292');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Open original' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(shelf.pane.title).toBeVisible();
  await expect(page.getByText('https://arxiv.org/abs/1912.02292')).toBeVisible();
  await expect(shelf.search).toBeHidden();
  await expect(shelf.list.link(AGENTS)).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Link' })).toBeHidden();
});

test('Print lets the page go on while it writes the list out, and prints it once it is whole', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = `${document.querySelectorAll('h2').length}`;
    };
  });
  const shelf = new Shelf(page);
  await shelf.openReadingList(ENERGY, AGENTS, TANGENTS);
  const before = await page.locator('h2').count();
  const button = page.getByRole('button', { name: 'Print', exact: true });
  const atOnce = await button.evaluate((element) => {
    (element as HTMLElement).click();
    return document.documentElement.dataset['printed'] ?? 'not yet';
  });
  expect(atOnce).toBe('not yet');
  await expect(page.locator('html')).toHaveAttribute('data-printed', `${before + 3}`);
});

test('Print writes out the whole list in place of the screen, and takes it away again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = document.body.innerText;
    };
  });
  const shelf = new Shelf(page);
  await shelf.openReadingList(ENERGY, AGENTS, TANGENTS);
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('button', { name: 'Print', includeHidden: true }).dispatchEvent('click');
  const heading = page.getByRole('heading', { level: 1, name: 'Reading list, 3 papers' });
  await expect(heading).toBeVisible();
  for (const title of [ENERGY, AGENTS, TANGENTS])
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  await expect(page.getByText(/Mohammad Norouzi, Kevin Swersky$/)).toBeVisible();
  await expect(shelf.search).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(heading).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await shelf.expectTitles([ENERGY, AGENTS, TANGENTS]);
});

test('of a long list every paper is printed, with nothing left out between', async ({
  page,
  serveDigests,
}) => {
  const titles = Array.from({ length: 30 }, (_, index) => ({
    title: `Paper ${index + 1} of many`,
  }));
  await serveDigests({ 'many.txt': digestText({ 'December 06, 2019': titles }) });
  const shelf = new Shelf(page);
  await shelf.open();
  for (let step = 0; step < titles.length; step += 1) {
    await page.keyboard.press('j');
    await page.keyboard.press('b');
  }
  await shelf.view('Reading list').click();
  await expect(page.getByRole('radio', { name: 'All, 30 papers' })).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('body > div:not(#root) article')).toHaveCount(30);
});
