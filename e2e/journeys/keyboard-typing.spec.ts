import { ENERGY as FIRST } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';

const KEYS = 'jkbm/f[]z?';

test('no key acts while the search is typed', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.openPaper(FIRST);
  await reader.search.focus();
  await page.keyboard.type(KEYS);
  await expect(reader.search).toHaveValue(KEYS);
  await expect(reader.search).toBeFocused();
  await expect(reader.pane.title).toHaveText(FIRST);
  await expect(reader.pane.bookmark).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('no key acts while an author’s name is typed', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.filters.findAuthor.focus();
  await page.keyboard.type(KEYS);
  await expect(reader.filters.findAuthor).toHaveValue(KEYS);
  await expect(reader.filters.findAuthor).toBeFocused();
  await expect(reader.list.selected).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('no key acts while a date is typed', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.filters.toDate.focus();
  await page.keyboard.type(KEYS);
  await expect(reader.filters.toDate).toBeFocused();
  await expect(reader.list.selected).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a key with a modifier stays the browser’s', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.pressTo('j', FIRST);
  for (const key of ['Control+j', 'Meta+b', 'Alt+m', 'Control+Shift+b']) {
    await page.keyboard.press(key);
  }
  await expect(reader.pane.title).toHaveText(FIRST);
  await expect(reader.pane.bookmark).toHaveAttribute('aria-pressed', 'false');
  await expect(reader.pane.markAsRead).toHaveAttribute('aria-pressed', 'false');
});

test('keys act where the focus is on a checkbox, a slider or a button', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await expect(reader.filters.author('Mohammad Norouzi')).toBeVisible();
  await reader.filters.author('Mohammad Norouzi').focus();
  await reader.pressTo('j', FIRST);
  await reader.timeline.from.focus();
  await page.keyboard.press('b');
  await expect(reader.pane.bookmark).toHaveAttribute('aria-pressed', 'true');
  await reader.pane.bookmark.focus();
  await page.keyboard.press('Enter');
  await expect(reader.pane.bookmark).toHaveAttribute('aria-pressed', 'false');
});

test('nothing acts on a paper before one is selected', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await page.keyboard.press('b');
  await page.keyboard.press('m');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(reader.views).toContainText('Reading list0');
  await expect(reader.views).toContainText('Unread25');
  await expect(reader.pane.region).toContainText('Choose a paper to begin.');
});

test('a held key bookmarks once, and a held j walks on', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.pressTo('j', FIRST);
  for (let repeat = 0; repeat < 4; repeat += 1) await page.keyboard.down('b');
  await page.keyboard.up('b');
  await expect(reader.pane.bookmark).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.views).toContainText('Reading list1');
  for (let repeat = 0; repeat < 4; repeat += 1) await page.keyboard.down('j');
  await page.keyboard.up('j');
  await expect(reader.list.selected).toHaveAttribute('aria-posinset', '5');
});
