import type { Locator, Page } from 'playwright/test';
import { digestText } from '../digests/digest-text.ts';
import { AGENTS, ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';

const SCRIPT = ['java', 'script:alert(1)'].join('');

async function openPaper(page: Page, title: string): Promise<Shelf> {
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.openPaper(title);
  return shelf;
}

function fieldOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Link' });
}

function originalOf(page: Page): Locator {
  return page.getByRole('link', { name: 'Open original' });
}

for (const [written, kept, address] of [
  [
    'https://arxiv.org/pdf/1912.02292v2.pdf',
    'arXiv:1912.02292v2',
    'https://arxiv.org/abs/1912.02292v2',
  ],
  ['doi:10.1000/182', 'doi:10.1000/182', 'https://doi.org/10.1000/182'],
  [
    'openreview.net/forum?id=x',
    'https://openreview.net/forum?id=x',
    'https://openreview.net/forum?id=x',
  ],
] as const)
  test(`${written} is kept as ${kept}, and leads to the original`, async ({ page }) => {
    await openPaper(page, ENERGY);
    await fieldOf(page).fill(written);
    await page.keyboard.press('Enter');
    await expect(fieldOf(page)).toHaveValue(kept);
    await expect(originalOf(page)).toHaveAttribute('href', address);
    await expect(page.getByRole('link', { name: 'Find on arXiv' })).toBeVisible();
    await page.reload();
    await expect(originalOf(page)).toHaveAttribute('href', address);
  });

test('what is no link is refused with a sentence, and nothing is kept', async ({ page }) => {
  await openPaper(page, ENERGY);
  for (const [written, sentence] of [
    ['hello', 'This is no arXiv id, DOI or web address.'],
    [SCRIPT, 'Only addresses that begin with https:// or http:// can be opened.'],
  ] as const) {
    await fieldOf(page).fill(written);
    await page.keyboard.press('Enter');
    await expect(fieldOf(page)).toHaveAccessibleDescription(sentence);
    await expect(fieldOf(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(originalOf(page)).toHaveCount(0);
  }
  await page.keyboard.press('Escape');
  await expect(fieldOf(page)).toHaveValue('');
});

test('pasting keeps a link at once, and undo takes it back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const shelf = await openPaper(page, ENERGY);
  await page.evaluate(() => navigator.clipboard.writeText(' https://arxiv.org/abs/1912.02292 '));
  await fieldOf(page).focus();
  await page.keyboard.press('Control+v');
  await expect(originalOf(page)).toHaveAttribute('href', 'https://arxiv.org/abs/1912.02292');
  await shelf.undo.click();
  await expect(originalOf(page)).toHaveCount(0);
  await expect(fieldOf(page)).toHaveValue('');
});

test('an emptied field forgets the link, and each paper has a link of its own', async ({
  page,
}) => {
  const shelf = await openPaper(page, ENERGY);
  await fieldOf(page).fill('1912.02292');
  await page.keyboard.press('Enter');
  await expect(originalOf(page)).toBeVisible();
  await shelf.openPaper(AGENTS);
  await expect(fieldOf(page)).toHaveValue('');
  await shelf.list.link(ENERGY).click();
  await expect(fieldOf(page)).toHaveValue('arXiv:1912.02292');
  await fieldOf(page).fill('');
  await page.keyboard.press('Enter');
  await expect(originalOf(page)).toHaveCount(0);
});

test('v opens the original, and without a link the search on arXiv', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = (address) => {
      document.documentElement.dataset['opened'] = String(address);
      return null;
    };
  });
  const shelf = await openPaper(page, ENERGY);
  const root = page.locator('html');
  await expect(fieldOf(page)).toBeVisible();
  await page.keyboard.press('v');
  await expect(root).toHaveAttribute('data-opened', /^https:\/\/arxiv\.org\/search\/\?/);
  await fieldOf(page).fill('1912.02292');
  await page.keyboard.press('Enter');
  await expect(originalOf(page)).toBeVisible();
  await shelf.pane.title.focus();
  await page.keyboard.press('v');
  await expect(root).toHaveAttribute('data-opened', 'https://arxiv.org/abs/1912.02292');
});

test('the address in an abstract is offered, and kept with one press alone', async ({
  page,
  serveDigests,
}) => {
  const title = 'A Paper With Code';
  const abstract = ['Our code is at https://github.com/a/b.'];
  await serveDigests({ 'one.txt': digestText({ 'May 02, 2021': [{ title, abstract }] }) });
  const shelf = await openPaper(page, title);
  const use = page.getByRole('button', { name: 'Use https://github.com/a/b' });
  await expect(use).toBeVisible();
  await expect(originalOf(page)).toHaveCount(0);
  await use.press('Enter');
  await expect(originalOf(page)).toHaveAttribute('href', 'https://github.com/a/b');
  await expect(use).toHaveCount(0);
  await expect(fieldOf(page)).toBeFocused();
  await shelf.undo.click();
  await expect(use).toBeVisible();
});
