import { AGENTS as SECOND, ENERGY as FIRST } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { expectVisibleFocus } from '../pages/focus.ts';
import { Reader } from '../pages/reader.ts';

const THIRD = 'Neural Tangents: Fast and Easy Infinite Neural Networks in Python';

test('a day is read without a mouse', async ({ page }) => {
  const reader = new Reader(page);
  const { keyboard } = page;
  await reader.open();
  await expect(reader.list.selected).toHaveCount(0);
  await reader.pressTo('j', FIRST);
  await expect(reader.list.link(FIRST)).toBeFocused();
  await expectVisibleFocus(page);
  await keyboard.press('m');
  await expect(reader.pane.markAsRead).toHaveAttribute('aria-pressed', 'true');
  await reader.pressTo('j', SECOND);
  await keyboard.press('b');
  await expect(reader.pane.bookmark).toHaveAttribute('aria-pressed', 'true');
  await keyboard.press('j');
  await expect(reader.pane.title).toHaveText(THIRD);
  await keyboard.press('b');
  await expect(reader.views).toContainText('Reading list2');
  await keyboard.press('z');
  await expect(reader.views).toContainText('Reading list1');
  await reader.pressTo('k', SECOND);
  await expectVisibleFocus(page);
  await keyboard.press('Escape');
  await expect(reader.pane.title).toHaveCount(0);
  await expectVisibleFocus(page);
});

test('Enter goes into the open paper, whose buttons and links are then in reach', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.pressTo('j', FIRST);
  await page.keyboard.press('Enter');
  await expect(reader.pane.title).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press('Tab');
  await expect(reader.pane.authors.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(reader.list.link(FIRST)).toBeFocused();
});

test('] and [ go to the first paper of the next and the previous day in the list', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.pressTo('j', FIRST);
  await reader.pressTo(']', SECOND);
  await page.keyboard.press(']');
  await expect(reader.pane.title).toContainText('Fantastic Generalization Measures');
  await expectVisibleFocus(page);
  await page.keyboard.press('j');
  await reader.pressTo('[', SECOND);
  await page.keyboard.press('[');
  await reader.pressTo('[', FIRST);
});

test('keys pressed faster than papers come are all counted', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('j');
  await expect(reader.list.selected).toHaveAttribute('aria-posinset', '12');
  for (let press = 0; press < 40; press += 1) await page.keyboard.press('j');
  await expect(reader.list.selected).toHaveAttribute('aria-posinset', '25');
  await expect(reader.list.selected).toBeInViewport();
  await expectVisibleFocus(page);
});

test('an act goes to the paper that a step led to, however late that paper comes', async ({
  page,
  server,
}) => {
  server.fail(/^bundle\/papers/, { kind: 'slow', delay: 1500 });
  const reader = new Reader(page);
  await page.goto('');
  await expect(reader.list.at(1)).toHaveAccessibleName('Loading a paper');
  await page.keyboard.press('j');
  await page.keyboard.press('b');
  await page.keyboard.press('j');
  await reader.pressTo('b', SECOND);
  await expect(reader.views).toContainText('Reading list2');
  await reader.view('Reading list').click();
  await expect(reader.list.links).toHaveText([SECOND, FIRST]);
});

test('Enter opens the paper that a Tab reached', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(SECOND).focus();
  await reader.pressTo('Enter', SECOND);
});

test('after Esc closed a paper, Enter opens it again as a step of its own', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.openPaper(SECOND);
  await page.keyboard.press('Escape');
  await expect(reader.pane.title).toHaveCount(0);
  await expect(reader.list.selected).toHaveAccessibleName(SECOND);
  await reader.pressTo('Enter', SECOND);
});

test('/ goes to the search and Esc leaves it one step at a time', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await page.keyboard.press('/');
  await expect(reader.search).toBeFocused();
  await expect(reader.search).toHaveValue('');
  await page.keyboard.type('dream');
  await reader.expectCount('1 of 25 papers');
  await page.keyboard.press('Escape');
  await reader.expectCount('25 papers');
  await expect(reader.search).toBeFocused();
});

test('after a search the list can be walked at once, from its first paper', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await page.keyboard.press('/');
  await page.keyboard.type('lillicrap');
  await reader.expectCount('2 of 25 papers');
  await page.keyboard.press('Enter');
  await page.keyboard.press('j');
  await expect(reader.pane.title).toContainText('Dream to Control');
  await expect(reader.search).toHaveValue('lillicrap');
  await expectVisibleFocus(page);
});

test('f goes to the filters, where the date, the authors and Clear filters are in reach', async ({
  page,
}) => {
  const reader = new Reader(page);
  const { filters } = reader;
  await reader.open();
  await expect(filters.author('Timothy Lillicrap')).toBeVisible();
  await page.keyboard.press('f');
  await expect(filters.fromDate).toBeFocused();
  await expectVisibleFocus(page);
  await filters.author('Timothy Lillicrap').focus();
  await page.keyboard.press('Space');
  await reader.expectCount('2 of 25 papers');
  await expectVisibleFocus(page);
  await page.keyboard.press('Shift+Tab');
  await filters.clear.focus();
  await page.keyboard.press('Enter');
  await reader.expectCount('25 papers');
});

test('? opens the keyboard shortcuts, and Esc closes them and gives the focus back', async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.open();
  await page.keyboard.press('j');
  await expect(reader.list.link(FIRST)).toBeFocused();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toBeVisible();
  for (const key of ['j', 'k', 'b', 'm', '/', 'f', '[', ']', 'z', '?', 'Esc']) {
    await expect(dialog.getByText(key, { exact: true })).toBeVisible();
  }
  await page.keyboard.press('j');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(reader.list.link(FIRST)).toBeFocused();
  await expect(reader.pane.title).toHaveText(FIRST);
});

test('Esc closes the paper, then clears the filters', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?author=Timothy+Lillicrap');
  await page.keyboard.press('j');
  await expect(reader.pane.title).toContainText('Dream to Control');
  await page.keyboard.press('Escape');
  await expect(reader.pane.title).toHaveCount(0);
  await reader.expectCount('2 of 25 papers');
  await page.keyboard.press('Escape');
  await reader.expectCount('25 papers');
});

test('v looks the original up in a page of its own', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  // Nothing of another origin is asked for in a test.
  await page.evaluate(() => {
    globalThis.open = (address) => {
      document.body.dataset['opened'] = String(address);
      return null;
    };
  });
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: 'Find on arXiv' })).toBeVisible();
  await page.keyboard.press('v');
  await expect(page.locator('body')).toHaveAttribute(
    'data-opened',
    /^https:\/\/arxiv\.org\/search/,
  );
});

test('Ctrl or ⌘ with Z takes the last act back, as z does', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await page.keyboard.press('j');
  await page.keyboard.press('b');
  await expect(reader.pane.bookmark).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(reader.pane.bookmark).toHaveAttribute('aria-pressed', 'false');
});

test('j and k do not move what is marked as read by time', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key);
  await expect(reader.pane.title).toHaveText(SECOND);
  await expect(reader.list.unread(FIRST)).toBeVisible();
  await expect(reader.list.unread(THIRD)).toBeVisible();
});
