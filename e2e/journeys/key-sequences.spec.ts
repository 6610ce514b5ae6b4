import { ENERGY as FIRST } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { expectVisibleFocus } from '../pages/focus.ts';
import { stopClock, takeClock } from '../pages/held-time.ts';
import { Reader } from '../pages/reader.ts';

test('g and a letter goes to a view', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await page.keyboard.press('g');
  await page.keyboard.press('u');
  await reader.expectParameters('view=unread');
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await reader.expectParameters('view=reading-list');
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await reader.expectParameters();
});

test('g g goes to the first paper and G to the last', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await page.keyboard.press('Shift+G');
  await expect(reader.list.selected).toHaveAttribute('aria-posinset', '25');
  await expect(reader.list.selected).toBeInViewport();
  await expectVisibleFocus(page);
  await page.keyboard.press('g');
  await reader.pressTo('g', FIRST);
  await expect(reader.list.selected).toHaveAttribute('aria-posinset', '1');
});

test('after g a hint says what may follow, and goes with the next key', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.pressTo('j', FIRST);
  const hint = page.getByRole('status').filter({ hasText: 'then' });
  await page.keyboard.press('g');
  await expect(hint).toContainText('All papers');
  await expect(hint).toContainText('Reading list');
  await page.keyboard.press('Escape');
  await expect(hint).toHaveCount(0);
  await expect(reader.pane.title).toHaveText(FIRST);
  await page.keyboard.press('g');
  await expect(hint).toBeVisible();
  // A key that goes on with nothing ends it, and does nothing else.
  await page.keyboard.press('b');
  await expect(hint).toHaveCount(0);
  await expect(reader.pane.bookmark).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('b');
  await expect(reader.pane.bookmark).toHaveAttribute('aria-pressed', 'true');
});

test('a begun sequence is forgotten after a while', async ({ page }) => {
  const reader = new Reader(page);
  await takeClock(page);
  await reader.open();
  await stopClock(page);
  const hint = page.getByRole('status').filter({ hasText: 'then' });
  await page.keyboard.press('g');
  await expect(hint).toBeVisible();
  await page.clock.runFor(3000);
  await expect(hint).toHaveCount(0);
  await page.keyboard.press('u');
  await reader.expectParameters();
});

test('a held g is one g', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  for (let repeat = 0; repeat < 4; repeat += 1) await page.keyboard.down('g');
  await page.keyboard.up('g');
  await expect(reader.list.selected).toHaveCount(0);
});

test('a view opens by its keys on a Cyrillic keyboard too', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await page.evaluate(() => {
    for (const [key, code] of [
      ['п', 'KeyG'],
      ['г', 'KeyU'],
    ] as const)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true }));
  });
  await reader.expectParameters('view=unread');
});
