import { expectAccessible } from '../accessibility.ts';
import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

test('the from and to dates narrow the list, both days included', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.filters.fromDate.fill('2019-11-26');
  await reader.expectCount('22 of 25 papers');
  await reader.filters.toDate.fill('2019-11-27');
  await reader.expectCount('5 of 25 papers');
  await reader.expectParameters('from=2019-11-26', 'to=2019-11-27');
  await expect(reader.list.articles).toHaveCount(5);
  await expect(reader.list.article('Contrastive Learning of Structured')).toBeVisible();
  await expect(reader.list.article('MixNMatch')).toBeVisible();
});

test('an emptied date leaves that end open', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?from=2019-11-26&to=2019-11-27');
  await reader.filters.toDate.fill('');
  await reader.expectParameters('from=2019-11-26');
  await reader.filters.fromDate.fill('');
  await reader.expectCount('25 papers');
});

test('dates in the wrong order are told of and both kept, until one of them is changed', async ({
  page,
}) => {
  const reader = new Reader(page);
  const { fromDate, toDate } = reader.filters;
  await reader.open('?from=2019-12-02');
  await toDate.fill('2019-11-27');
  await expect(toDate).toHaveAttribute('aria-invalid', 'false');
  await toDate.blur();
  await expect(toDate).toHaveAccessibleDescription(/^From is after To\. Change one of them/u);
  await expect(fromDate).toHaveAccessibleDescription(/^From is after To\./u);
  await expect(toDate).toHaveAttribute('aria-invalid', 'true');
  await expect(fromDate).toHaveValue('2019-12-02');
  await expect(toDate).toHaveValue('2019-11-27');
  await reader.expectParameters('from=2019-12-02');
  await expectAccessible(page);
  await fromDate.fill('2019-11-26');
  await reader.expectParameters('from=2019-11-26', 'to=2019-11-27');
  await expect(toDate).toHaveAccessibleDescription('');
  await expect(toDate).toHaveAttribute('aria-invalid', 'false');
  await fromDate.fill('2019-12-04');
  await fromDate.blur();
  await expect(fromDate).toHaveAccessibleDescription(/^From is after To\./u);
  await reader.filters.clear.click();
  await expect(fromDate).toHaveValue('');
  await expect(toDate).toHaveValue('');
  await expect(fromDate).toHaveAccessibleDescription('');
});

test('a to date that is typed anew never moves the from date on the way', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?from=2019-11-26&to=2019-12-04');
  await reader.filters.toDate.focus();
  await page.keyboard.type('11282019');
  await reader.expectParameters('from=2019-11-26', 'to=2019-11-28');
});

test('a date typed key by key keeps the focus and adds no steps to the history', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  const before = await reader.historyLength();
  await reader.filters.fromDate.focus();
  await page.keyboard.type('12042019');
  await reader.expectParameters('from=2019-12-04');
  await expect(reader.filters.fromDate).toBeFocused();
  expect(await reader.historyLength()).toBe(before);
});

test('Clear filters is there only while something is filtered, and clears all of it', async ({
  page,
}) => {
  const reader = new Reader(page);
  const { filters } = reader;
  await reader.open();
  await expect(filters.clear).toHaveCount(0);
  await filters.fromDate.fill('2019-12-02');
  await reader.search.fill('learning');
  await filters.author('Timothy Lillicrap').check();
  await reader.expectCount('1 of 25 papers');
  await filters.clear.click();
  await expect(filters.clear).toHaveCount(0);
  await reader.expectCount('25 papers');
  await expect(filters.fromDate).toHaveValue('');
  await expect(reader.search).toHaveValue('');
  await expect(filters.author('Timothy Lillicrap')).not.toBeChecked();
  await reader.expectParameters();
});

test('Clear filters keeps the view and the open paper, and back brings the filters back', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open('?view=unread&q=energy');
  await reader.list.links.first().click();
  await expect(reader.pane.title).toContainText('Energy Based Model');
  const open = reader.parameters().find((parameter) => parameter.startsWith('paper=')) ?? '';
  await reader.filters.clear.click();
  await reader.expectParameters('view=unread', open);
  await page.goBack();
  await reader.expectParameters('view=unread', 'q=energy', open);
  await expect(reader.search).toHaveValue('energy');
});
