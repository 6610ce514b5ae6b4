import type { Page } from 'playwright/test';
import { MANY as PAPERS, MANY_PAPERS } from '../digests/many-papers.ts';
import { expect, test } from '../fixtures.ts';
import {
  expectListPlace,
  listPlace,
  type ListPlace,
  putScrollBar,
  scrollList,
} from '../pages/list-place.ts';
import { Reader } from '../pages/reader.ts';

/** Where the list is once its scroll bar was put at a share of its way. */
async function dragTo(page: Page, share: number): Promise<ListPlace> {
  await putScrollBar(page, share);
  await expect.poll(() => listPlace(page)).not.toBeNull();
  return scrollList(page, 0);
}

function numberOf({ title }: ListPlace): number {
  return Number(/\d+/.exec(title)?.[0]);
}

test.describe('a list that is longer than a page can be high', () => {
  test.beforeEach(async ({ serveDigests, page }) => {
    await serveDigests({ 'many.txt': MANY_PAPERS });
    const reader = new Reader(page);
    await reader.open();
    await expect(reader.list.links.first()).toBeVisible();
  });

  test('is shown where the scroll bar is put, to its last paper', async ({ page }) => {
    const reader = new Reader(page);
    let before = 0;
    for (const share of [0.1, 0.3, 0.5, 0.9]) {
      const number = numberOf(await dragTo(page, share));
      expect(number).toBeGreaterThan(before);
      expect(Math.abs(number / PAPERS - share)).toBeLessThan(0.1);
      before = number;
    }
    await expect(async () => {
      await dragTo(page, 1);
      await expect(reader.list.at(PAPERS).getByRole('link')).toBeInViewport({ timeout: 500 });
    }).toPass();
    await expect(reader.list.at(PAPERS)).toHaveAttribute('aria-setsize', String(PAPERS));
    expect(numberOf(await dragTo(page, 0))).toBe(1);
    expect(await reader.list.articles.count()).toBeLessThan(40);
  });

  test('goes on paper by paper where other rows take the place of those scrolled past', async ({
    page,
  }) => {
    const reader = new Reader(page);
    let last = numberOf(await dragTo(page, 0.4));
    const first = last;
    while (last < first + 700) {
      const place = await scrollList(page, 9000);
      const seen = await reader.list.articles.evaluateAll((articles) =>
        articles.map((article) => Number(article.getAttribute('aria-posinset'))),
      );
      expect(seen).toEqual(seen.map((_, index) => (seen[0] ?? 0) + index));
      expect(numberOf(place)).toBeGreaterThan(last);
      expect(numberOf(place)).toBeLessThan(last + 9000 / 40);
      last = numberOf(place);
    }
  });

  test('is walked through by keys from any place, to both its ends', async ({ page }) => {
    const reader = new Reader(page);
    await page.keyboard.press('Shift+g');
    await expect(reader.list.at(PAPERS).getByRole('link')).toBeInViewport();
    await expect(reader.pane.title).toHaveText(`Paper ${PAPERS} of Many`);
    await page.keyboard.press('k');
    await expect(reader.pane.title).toHaveText(`Paper ${PAPERS - 1} of Many`);
    await page.keyboard.press('[');
    await expect(reader.list.selected).toBeInViewport();
    await expect(reader.list.selected.getByRole('link')).toBeFocused();
    await page.keyboard.press('g');
    await page.keyboard.press('g');
    await expect(reader.list.at(1).getByRole('link')).toBeInViewport();
    await expect(reader.list.at(1).getByRole('link')).toBeFocused();
  });

  test('keeps its place over a reload, a search and a step back', async ({ page }) => {
    const reader = new Reader(page);
    await dragTo(page, 0.6);
    const place = await scrollList(page, 3000);
    await reader.list.settledTop();
    await page.reload();
    await expectListPlace(page, place);
    await reader.search.fill('17');
    await expect(reader.status).toHaveText(/ of /);
    await expect(reader.list.at(1)).toBeInViewport();
    await reader.search.fill('');
    await reader.expectCount(`${PAPERS} papers`);
    await expectListPlace(page, place);
    await reader.view('Reading list').click();
    await expect(page.getByText('Your reading list is empty.')).toBeVisible();
    await page.goBack();
    await expectListPlace(page, place);
  });
});
