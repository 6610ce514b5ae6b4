import { AGENTS as SECOND, ENERGY as FIRST } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

test('opening papers adds steps, which back and forward walk', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  const before = await reader.historyLength();
  await reader.list.link(FIRST).click();
  await reader.openPaper(SECOND);
  expect(await reader.historyLength()).toBe(before + 2);
  await page.goBack();
  await expect(reader.pane.title).toHaveText(FIRST);
  await expect(reader.list.selected).toHaveAccessibleName(FIRST);
  await page.goBack();
  await expect(reader.pane.title).toHaveCount(0);
  await page.goForward();
  await expect(reader.pane.title).toHaveText(FIRST);
});

test('changing the view adds a step and starts at the top with no paper open', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.openPaper(SECOND);
  const before = await reader.historyLength();
  await reader.view('Unread').click();
  await reader.expectParameters('view=unread');
  expect(await reader.historyLength()).toBe(before + 1);
  await expect(reader.pane.title).toHaveCount(0);
  await expect(reader.list.selected).toHaveCount(0);
  await page.goBack();
  await expect(reader.pane.title).toHaveText(SECOND);
  await expect(reader.view('All papers')).toHaveAttribute('aria-current', 'page');
});

test('a view keeps the filters that are set', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?author=Timothy+Lillicrap');
  await reader.view('Unread').click();
  await reader.expectParameters('view=unread', 'author=Timothy Lillicrap');
  await reader.expectCount('2 of 25 papers');
});

test('moving with j and k replaces the address', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.openPaper(FIRST);
  const before = await reader.historyLength();
  await reader.pressTo('j', SECOND);
  await page.keyboard.press('j');
  await reader.pressTo('k', SECOND);
  expect(await reader.historyLength()).toBe(before);
  await page.goBack();
  await expect(reader.pane.title).toHaveCount(0);
});

test('back restores the place in the list that was left by changing the view', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.scrollBy(page, 1700);
  await expect.poll(() => reader.list.topTitle()).not.toBe(FIRST);
  const top = await reader.list.settledTop();
  await reader.view('Reading list').click();
  await expect(page.getByText('Your reading list is empty.')).toBeVisible();
  await page.goBack();
  await expect.poll(() => reader.list.topTitle()).toBe(top);
  await page.goForward();
  await expect(page.getByText('Your reading list is empty.')).toBeVisible();
});

test('back restores the place in the list that was left by filtering', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.scrollBy(page, 1700);
  await expect.poll(() => reader.list.topTitle()).not.toBe(FIRST);
  const top = await reader.list.settledTop();
  await reader.filters.author('Timothy Lillicrap').check();
  await reader.expectCount('2 of 25 papers');
  await expect.poll(() => reader.list.topTitle()).toMatch(/^Dream to Control/);
  await page.goBack();
  await reader.expectCount('25 papers');
  await expect.poll(() => reader.list.topTitle()).toBe(top);
});

test('a new search starts at the top of its list', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.scrollBy(page, 1700);
  await expect.poll(() => reader.list.topTitle()).not.toBe(FIRST);
  await reader.search.fill('learning');
  await expect.poll(() => reader.list.topTitle()).toBe(FIRST);
});

test('asking for the view one is in adds no step', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?view=unread');
  const before = await reader.historyLength();
  await reader.view('Unread').click();
  await reader.view('Unread').click();
  expect(await reader.historyLength()).toBe(before);
});

test('a filter set by a checkbox is a step that back takes off', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.filters.author('Timothy Lillicrap').check();
  await reader.expectCount('2 of 25 papers');
  await page.goBack();
  await reader.expectCount('25 papers');
  await expect(reader.filters.author('Timothy Lillicrap')).not.toBeChecked();
  await page.goForward();
  await expect(reader.filters.author('Timothy Lillicrap')).toBeChecked();
});
