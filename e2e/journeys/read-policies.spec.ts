import { AGENTS as SECOND, ENERGY as FIRST } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import {
  openInHeldTime,
  openPaperInHeldTime,
  runUntilText,
  stopClock,
  takeClock,
} from '../pages/held-time.ts';
import { choosePreferences } from '../pages/preferences.ts';
import { Reader } from '../pages/reader.ts';
import { setHidden } from '../pages/visibility.ts';

test.describe('on opening', () => {
  test.beforeEach(async ({ page }) => {
    await choosePreferences(page, { readPolicy: 'open' });
    await takeClock(page);
  });

  test('a paper counts as read the moment it is opened', async ({ page }) => {
    const reader = new Reader(page);
    await openInHeldTime(reader, FIRST);
    await openPaperInHeldTime(reader, FIRST);
    await expect(reader.list.unread(FIRST)).toHaveCount(0);
    await expect(reader.list.unread(SECOND)).toBeVisible();
  });

  test('a step through the list only shows a paper; Enter opens it', async ({ page }) => {
    const reader = new Reader(page);
    await openInHeldTime(reader, FIRST);
    await page.keyboard.press('j');
    await runUntilText(page, reader.pane.title, FIRST);
    await page.clock.runFor(500);
    await expect(reader.list.unread(FIRST)).toBeVisible();
    await page.keyboard.press('o');
    await expect(reader.list.unread(FIRST)).toHaveCount(0);
  });

  test('what was marked as unread again stays so over a reload and a step back', async ({
    page,
  }) => {
    const reader = new Reader(page);
    await reader.open();
    await reader.list.link(FIRST).click();
    await expect(reader.pane.markAsRead).toHaveAttribute('aria-pressed', 'true');
    await reader.pane.markAsRead.click();
    await expect(reader.list.unread(FIRST)).toBeVisible();
    await reader.list.link(SECOND).click();
    await expect(reader.list.unread(SECOND)).toHaveCount(0);
    await stopClock(page);
    await page.goBack();
    await runUntilText(page, reader.pane.title, FIRST);
    await page.clock.runFor(1000);
    await expect(reader.list.unread(FIRST)).toBeVisible();
  });

  test('a paper opened by a link in a hidden tab counts once the tab is looked at', async ({
    page,
  }) => {
    const reader = new Reader(page);
    await reader.open();
    const link = (await reader.list.link(FIRST).getAttribute('href')) ?? '';
    await page.addInitScript(() =>
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true }),
    );

    await reader.open(link);
    await expect(reader.pane.title).toHaveText(FIRST);
    await page.clock.runFor(5000);
    await expect(reader.list.unread(FIRST)).toBeVisible();
    await setHidden(page, false);
    await expect(reader.list.unread(FIRST)).toHaveCount(0);
  });
});

test.describe('only by hand', () => {
  test.beforeEach(async ({ page }) => {
    await choosePreferences(page, { readPolicy: 'hand' });
    await takeClock(page);
  });

  test('an open paper stays unread until it is marked', async ({ page }) => {
    const reader = new Reader(page);
    await reader.open();
    await reader.openPaper(FIRST);
    await page.clock.runFor(60_000);
    await expect(reader.list.unread(FIRST)).toBeVisible();
    await page.keyboard.press('m');
    await expect(reader.list.unread(FIRST)).toHaveCount(0);
    await page.clock.runFor(60_000);
    await page.keyboard.press('m');
    await page.clock.runFor(60_000);
    await expect(reader.list.unread(FIRST)).toBeVisible();
  });

  test('scrolling past marks nothing', async ({ page }) => {
    const reader = new Reader(page);
    await reader.open();
    await expect(reader.list.unread(FIRST)).toBeVisible();
    await reader.list.scrollBy(page, 20_000);
    await expect(reader.list.at(25)).toBeInViewport();
    await page.clock.runFor(10_000);
    await expect(reader.views).toContainText('Unread25');
  });
});

test('with the two seconds of the default a hidden tab does not count', async ({ page }) => {
  await takeClock(page);
  const reader = new Reader(page);
  await reader.open();
  await reader.openPaper(FIRST);
  await setHidden(page, true);
  await page.clock.runFor(60_000);
  await expect(reader.list.unread(FIRST)).toBeVisible();
  await setHidden(page, false);
  await page.clock.runFor(2100);
  await expect(reader.list.unread(FIRST)).toHaveCount(0);
});

test('the choice is made in the reading settings, holds at once and is kept', async ({ page }) => {
  await takeClock(page);
  const reader = new Reader(page);
  await reader.open();
  const openSettings = (): Promise<void> =>
    page.getByRole('button', { name: 'Reading settings' }).click();
  const choice = page
    .getByRole('dialog', { name: 'Reading settings' })
    .getByRole('radiogroup', { name: 'Marking as read' });
  await openSettings();
  await expect(choice.getByRole('radio', { name: 'Open for two seconds' })).toBeChecked();
  await choice.getByRole('radio', { name: 'Only by hand' }).check();
  await page.keyboard.press('Escape');
  await reader.list.link(FIRST).click();
  await page.clock.runFor(60_000);
  await expect(reader.list.unread(FIRST)).toBeVisible();
  await page.reload();
  await openSettings();
  await expect(choice.getByRole('radio', { name: 'Only by hand' })).toBeChecked();
  await choice.getByRole('radio', { name: 'On opening' }).check();
  await page.keyboard.press('Escape');
  await reader.list.link(SECOND).click();
  await expect(reader.list.unread(SECOND)).toHaveCount(0);
  await expect(reader.list.unread(FIRST)).toBeVisible();
});
