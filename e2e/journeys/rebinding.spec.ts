import { expectAccessible } from '../accessibility.ts';
import { ENERGY as FIRST } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Reader } from '../pages/reader.ts';
import { Shortcuts } from '../pages/shortcuts.ts';

test('a key is replaced by the next one pressed, and kept over a reload', async ({ page }) => {
  const reader = new Reader(page);
  const shortcuts = new Shortcuts(page);
  await reader.open();
  await shortcuts.open();
  await shortcuts.row('Next paper').getByRole('button', { name: 'Change j' }).click();
  await expect(shortcuts.recorder('Next paper')).toBeFocused();
  await page.keyboard.press('q');
  await expect(shortcuts.recorder('Next paper')).toHaveValue('q');
  await page.keyboard.press('Enter');
  await expect(shortcuts.keys('Next paper')).toHaveText(['q']);
  await expect(shortcuts.keys('Next paper')).toBeFocused();
  await shortcuts.close();
  await page.keyboard.press('j');
  await expect(reader.list.selected).toHaveCount(0);
  await reader.pressTo('q', FIRST);
  await expect(reader.pane.next).toHaveAttribute('title', 'Next paper (q)');
  await expect(reader.pane.next).toHaveAttribute('aria-keyshortcuts', 'q');
  await page.reload();
  await expect(reader.pane.next).toHaveAttribute('title', 'Next paper (q)');
});

test('a sequence of two keys can be recorded, beside the key that is there', async ({ page }) => {
  const reader = new Reader(page);
  const shortcuts = new Shortcuts(page);
  await reader.open();
  await shortcuts.open();
  await shortcuts.row('Bookmark').getByRole('button', { name: 'Add a key' }).click();
  await page.keyboard.press('g');
  await page.keyboard.press('Shift+B');
  await expect(shortcuts.recorder('Bookmark')).toHaveValue('g Shift B');
  await page.keyboard.press('Enter');
  await expect(shortcuts.keys('Bookmark')).toHaveText(['b', 's', 'g Shift B']);
  await shortcuts.close();
  await page.keyboard.press('j');
  await page.keyboard.press('g');
  await page.keyboard.press('Shift+B');
  await expect(reader.pane.bookmark).toHaveAttribute('aria-pressed', 'true');
});

test('a key of another command is warned of, and Replace takes it from there', async ({ page }) => {
  const reader = new Reader(page);
  const shortcuts = new Shortcuts(page);
  await reader.open();
  await shortcuts.open();
  await shortcuts.row('Filters').getByRole('button', { name: 'Change f' }).click();
  await page.keyboard.press('m');
  await expect(shortcuts.row('Filters')).toContainText('m belongs to “Mark as read or unread”');
  await expectAccessible(page);
  await shortcuts.dialog.getByRole('button', { name: 'Replace' }).click();
  await expect(shortcuts.keys('Filters')).toHaveText(['m']);
  await expect(shortcuts.keys('Mark as read or unread')).toHaveCount(0);
  await shortcuts.row('Mark as read or unread').getByRole('button', { name: 'Reset' }).click();
  await expect(shortcuts.keys('Mark as read or unread')).toHaveText(['m']);
  await expect(shortcuts.keys('Filters')).toHaveCount(0);
});

test('a key that begins sequences is warned of with all their commands', async ({ page }) => {
  const reader = new Reader(page);
  const shortcuts = new Shortcuts(page);
  await reader.open();
  await shortcuts.open();
  await shortcuts.row('Filters').getByRole('button', { name: 'Change f' }).click();
  await page.keyboard.press('g');
  await expect(shortcuts.row('Filters')).toContainText('“First paper”');
  await expect(shortcuts.row('Filters')).toContainText('“Unread”');
  await page.keyboard.press('Escape');
  await expect(shortcuts.recorder('Filters')).toHaveCount(0);
  await expect(shortcuts.keys('Filters')).toHaveText(['f']);
  await expect(shortcuts.dialog).toBeVisible();
});

test('a key is removed, and Reset all brings every key back, until that is undone', async ({
  page,
}) => {
  const reader = new Reader(page);
  const shortcuts = new Shortcuts(page);
  await reader.open();
  await shortcuts.open();
  await shortcuts.row('Next paper').getByRole('button', { name: 'Change j' }).click();
  await shortcuts.dialog.getByRole('button', { name: 'Remove j' }).click();
  await expect(shortcuts.keys('Next paper')).toHaveCount(0);
  await shortcuts.dialog.getByRole('button', { name: 'Reset all keys' }).click();
  await expect(shortcuts.keys('Next paper')).toHaveText(['j']);
  await shortcuts.dialog.getByRole('button', { name: 'Undo the reset' }).click();
  await expect(shortcuts.keys('Next paper')).toHaveCount(0);
});

test('one switch turns off all keys that are a character alone', async ({ page }) => {
  const reader = new Reader(page);
  const shortcuts = new Shortcuts(page);
  await reader.open();
  await shortcuts.open();
  await shortcuts.singleKeys.click();
  await expect(shortcuts.singleKeys).not.toBeChecked();
  await shortcuts.close();
  for (const key of ['j', '?', '/', 'g', 'g', 'Shift+G']) await page.keyboard.press(key);
  await expect(reader.list.selected).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await reader.list.link(FIRST).click();
  await expect(reader.pane.bookmark).toHaveAttribute('title', 'Bookmark');
  await page.keyboard.press('b');
  await expect(reader.pane.bookmark).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Escape');
  await expect(reader.pane.title).toHaveCount(0);
  await page.reload();
  await expect(reader.list.link(FIRST)).toBeVisible();
  await page.keyboard.press('j');
  await expect(reader.pane.region).toContainText('Choose a paper to begin.');
});

test('the box finds shortcuts by their names and by their keys', async ({ page }) => {
  const reader = new Reader(page);
  const shortcuts = new Shortcuts(page);
  await reader.open();
  await shortcuts.open();
  await shortcuts.find.fill('unread');
  await expect(shortcuts.row('Mark as read or unread')).toBeVisible();
  await expect(shortcuts.row('Filters')).toHaveCount(0);
  await shortcuts.find.fill('f');
  await expect(shortcuts.row('Filters')).toBeVisible();
  await shortcuts.find.fill('nothing of the kind');
  await expect(shortcuts.dialog).toContainText('No shortcut has this');
});

test('keys that are kept badly fall back, one command at a time', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'lectern.preferences',
      '{"keys":{"next-paper":7,"previous-paper":["q"]},"singleKeys":"no"}',
    ),
  );
  const reader = new Reader(page);
  await reader.open();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(reader.list.selected).toHaveAttribute('aria-posinset', '2');
  await page.keyboard.press('q');
  await expect(reader.list.selected).toHaveAttribute('aria-posinset', '1');
});

test('the switch stands in the reading settings too, with the way to all keys', async ({
  page,
}) => {
  const reader = new Reader(page);
  const shortcuts = new Shortcuts(page);
  await reader.open();
  await page.getByRole('button', { name: 'Reading settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Reading settings' });
  await settings.getByRole('switch', { name: 'Shortcuts of single keys' }).click();
  await settings.getByRole('button', { name: 'All keys' }).click();
  await expect(shortcuts.dialog).toBeVisible();
  await expect(settings).toHaveCount(0);
  await expect(shortcuts.singleKeys).not.toBeChecked();
});
