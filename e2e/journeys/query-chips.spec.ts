import type { Locator } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { cutOff } from '../pages/fit.ts';
import { Reader } from '../pages/reader.ts';

class Chips extends Reader {
  get chips(): Locator {
    return this.page
      .getByRole('list', { name: 'In force' })
      .getByRole('button', { name: /^Remove / });
  }

  async remove(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Remove ${name}`, exact: true }).click();
  }
}

test('each piece of a query is a chip that takes it from the text', async ({ page }) => {
  const reader = new Chips(page);
  await reader.open(`?q=${encodeURIComponent('learning -deep title:"world models"')}`);
  await expect(reader.chips).toHaveText(['learning', '-deep', 'title:"world models"']);
  await reader.remove('-deep');
  await expect(reader.search).toHaveValue('learning title:"world models"');
  await reader.remove('title:"world models"');
  await expect(reader.search).toHaveValue('learning ');
  await reader.expectCount('14 of 25 papers');
  await reader.remove('learning');
  await reader.expectCount('25 papers');
  await expect(reader.chips).toHaveCount(0);
  await page.goBack();
  await expect(reader.search).toHaveValue('learning ');
});

test('dates and tags are chips that take them from the address', async ({ page }) => {
  const reader = new Chips(page);
  await reader.open('?from=2019-12-05&to=2019-12-06&tag=later');
  await reader.expectCount('0 of 25 papers');
  await reader.remove('tag later');
  await reader.expectCount('7 of 25 papers');
  await reader.remove('dates 5 December 2019 to 6 December 2019');
  await reader.expectCount('25 papers');
});

test('where the sidebar is put away, authors are chips too', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 900 });
  const reader = new Chips(page);
  await reader.open('?author=Timothy+Lillicrap');
  await reader.expectCount('2 of 25 papers');
  await reader.remove('author Timothy Lillicrap');
  await reader.expectCount('25 papers');
});

test('on a phone no chip is cut off, however many there are', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const reader = new Chips(page);
  await reader.open('?author=Timothy+Lillicrap&author=Mohammad+Norouzi&from=2019-12-01');
  await expect(reader.chips).toHaveCount(3);
  for (const chip of await reader.chips.all()) await expect(chip).toBeInViewport({ ratio: 1 });
  expect(await cutOff(page)).toEqual([]);
});

test('what the sidebar filters can be written as a search, and become filters again', async ({
  page,
}) => {
  const reader = new Chips(page);
  await reader.open('?q=lear&from=2019-12-01&author=Timothy+Lillicrap&author=Mohammad+Norouzi');
  const count = '2 of 25 papers';
  await reader.expectCount(count);
  await page.getByRole('button', { name: 'Write as search' }).click();
  await expect(reader.search).toHaveValue(
    'date:2019-12-01.. (author:="Timothy Lillicrap" OR author:="Mohammad Norouzi") lear',
  );
  await reader.expectParameters(
    'q=date:2019-12-01.. (author:="Timothy Lillicrap" OR author:="Mohammad Norouzi") lear',
  );
  await reader.expectCount(count);
  await page.getByRole('button', { name: 'Show as filters' }).click();
  await reader.expectParameters(
    'q=lear',
    'from=2019-12-01',
    'author=Timothy Lillicrap',
    'author=Mohammad Norouzi',
  );
  await reader.expectCount(count);
  await expect(reader.filters.fromDate).toHaveValue('2019-12-01');
});
