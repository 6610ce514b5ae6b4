import type { Locator } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { Shelf } from '../pages/shelf.ts';

class Ordered extends Shelf {
  order(name: 'Newest' | 'Oldest' | 'Best match' | 'Own order'): Locator {
    const group = this.page.getByRole('group', { name: 'Order' });
    return group.getByRole('button', { name, exact: true });
  }

  async expectOrder(name: Parameters<Ordered['order']>[0]): Promise<void> {
    await expect(this.order(name)).toHaveAttribute('aria-pressed', 'true');
  }
}

const GRAPH = 'SuperGlue: Learning Feature Matching with Graph Neural Networks';

for (const width of [390, 820, 1440]) {
  test(`the order is chosen in a list at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const shelf = new Ordered(page);
    await shelf.open('?q=graph');
    await shelf.expectOrder('Newest');
    await shelf.order('Oldest').click();
    await shelf.expectParameters('q=graph', 'sort=oldest');
    await expect(shelf.list.at(1)).toContainText('24 November 2019');
    await shelf.order('Best match').click();
    await shelf.expectParameters('q=graph', 'sort=relevance');
    await expect(shelf.list.at(1)).toHaveAccessibleName(GRAPH);
    await page.goBack();
    await shelf.expectOrder('Oldest');
  });
}

test('by relevance the best match is first, rows say their day, and no heading does', async ({
  page,
}) => {
  const shelf = new Ordered(page);
  await shelf.open('?q=graph&sort=relevance');
  await shelf.expectCount('4 of 25 papers');
  await expect(shelf.list.at(1)).toHaveAccessibleName(GRAPH);
  await expect(shelf.list.at(1)).toContainText('26 Nov 2019');
  await expect(shelf.list.feed.getByRole('heading', { level: 2 })).toHaveCount(0);
  await expect(shelf.list.at(4)).toHaveAttribute('aria-setsize', '4');
});

test('by relevance j and k walk the list, and a reload keeps the place', async ({ page }) => {
  const shelf = new Ordered(page);
  await shelf.open('?q=graph&sort=relevance');
  await expect(shelf.list.at(1)).toHaveAccessibleName(GRAPH);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(shelf.list.selected).toHaveAttribute('aria-posinset', '2');
  await page.reload();
  await expect(shelf.list.selected).toHaveAttribute('aria-posinset', '2');
  await page.keyboard.press('k');
  await expect(shelf.list.selected).toHaveAccessibleName(GRAPH);
});

test('without words relevance shows the newest first, by day', async ({ page }) => {
  const shelf = new Ordered(page);
  await shelf.open('?sort=relevance&from=2019-12-05');
  await shelf.expectCount('7 of 25 papers');
  await expect(shelf.list.at(1)).toContainText('6 December 2019');
});

test('the reading list is ranked too, and has an order of its own', async ({ page }) => {
  const shelf = new Ordered(page);
  await shelf.open('?q=graph');
  const titles = await shelf.list.links.allTextContents();
  await shelf.bookmark(...titles);
  await shelf.view('Reading list').click();
  await shelf.expectOrder('Own order');
  await shelf.order('Best match').click();
  await expect(shelf.list.at(1)).toHaveAccessibleName(GRAPH);
});
