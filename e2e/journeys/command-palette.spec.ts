import { expectAccessible } from '../accessibility.ts';
import { ENERGY as FIRST } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { Palette } from '../pages/palette.ts';
import { Reader } from '../pages/reader.ts';

test('an act is done by a few letters, on the selected paper, which keeps the focus', async ({
  page,
}) => {
  const reader = new Reader(page);
  const palette = new Palette(page);
  await reader.open();
  await reader.pressTo('j', FIRST);
  await expect(reader.list.link(FIRST)).toBeFocused();
  await palette.run('bookm', 'Bookmark');
  await expect(reader.pane.bookmark).toHaveAttribute('aria-pressed', 'true');
  await expect(reader.list.link(FIRST)).toBeFocused();
});

test('views, settings, dialogs and the search are reached', async ({ page }) => {
  const reader = new Reader(page);
  const palette = new Palette(page);
  await reader.open();
  await palette.run('unread', 'Unread');
  await reader.expectParameters('view=unread');
  await palette.run('hidd', 'Hidden');
  await reader.expectParameters('view=hidden');
  await palette.run('search pap', 'Search papers');
  await expect(reader.search).toBeFocused();
  await page.keyboard.press('Escape');
  await palette.run('settings', 'Reading settings');
  await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible();
  await page.keyboard.press('Escape');
  await palette.run('shortcuts', 'Keyboard shortcuts');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('a paper is opened by words of its title', async ({ page }) => {
  const reader = new Reader(page);
  const palette = new Palette(page);
  await reader.open();
  await palette.run('neural tang', 'Neural Tangents');
  await expect(reader.pane.title).toContainText('Neural Tangents');
  expect(new URL(page.url()).searchParams.has('paper')).toBe(true);
});

test('an author is added to the filter', async ({ page }) => {
  const reader = new Reader(page);
  const palette = new Palette(page);
  await reader.open();
  await palette.run('lillicrap', 'Timothy Lillicrap');
  await reader.expectCount('2 of 25 papers');
  await reader.expectParameters('author=Timothy Lillicrap');
});

test('arrows, Home and End move through all kinds, and Esc gives the focus back', async ({
  page,
}) => {
  const reader = new Reader(page);
  const palette = new Palette(page);
  await reader.open();
  await page.keyboard.press('j');
  await expect(reader.list.link(FIRST)).toBeFocused();
  await palette.open();
  await page.keyboard.type('re');
  await expect(palette.dialog.getByRole('group', { name: 'Papers' })).toBeVisible();
  const count = await palette.options.count();
  await expect(palette.dialog.getByRole('status')).toHaveText(`${count} results`);
  await expect(palette.options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(palette.options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(palette.options.last()).toHaveAttribute('aria-selected', 'true');
  await expect(palette.options.last()).toBeInViewport();
  const id = await palette.active.getAttribute('id');
  await expect(palette.field).toHaveAttribute('aria-activedescendant', id ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(palette.options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await expect(palette.options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(palette.dialog).toHaveCount(0);
  await expect(reader.list.link(FIRST)).toBeFocused();
});

test('what was chosen last stands first the next time', async ({ page }) => {
  const reader = new Reader(page);
  const palette = new Palette(page);
  await reader.open();
  await palette.run('unr', 'Unread');
  await page.reload();
  await expect(reader.status).toBeVisible();
  await palette.open();
  await expect(palette.options.first()).toContainText('Unread');
});

test('only what can be done now is offered, with its key as the reader bound it', async ({
  page,
}) => {
  const reader = new Reader(page);
  const palette = new Palette(page);
  await page.addInitScript(() =>
    localStorage.setItem('lectern.preferences', '{"keys":{"filters":["q"]}}'),
  );
  await reader.open();
  await palette.open();
  await page.keyboard.type('filters');
  await expect(palette.options.first()).toHaveText('Filtersq');
  // Nothing is selected, and this is not the reading list.
  await palette.field.fill('bookmark');
  await expect(palette.options.first()).toContainText('Reading list');
  await expect(palette.options.filter({ hasText: /^Bookmark/u })).toHaveCount(0);
  await palette.field.fill('move up');
  await expect(palette.dialog).toContainText('Nothing here goes by that name.');
  await expect(palette.options).toHaveText(['Search papers for “move up”']);
});

for (const width of [390, 820, 1440]) {
  test(`a button opens it at ${width} px, where axe finds nothing in either theme`, async ({
    page,
  }) => {
    const reader = new Reader(page);
    const palette = new Palette(page);
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reader.open();
    await page.getByRole('button', { name: 'Command palette' }).click();
    await palette.field.fill('re');
    await expect(palette.dialog.getByRole('group', { name: 'Papers' })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  });
}

test('no letter is lost of what is typed at once after the key of the palette', async ({
  page,
}) => {
  const reader = new Reader(page);
  const palette = new Palette(page);
  await reader.open();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('keyboard shortcuts', { delay: 25 });
  await expect(palette.field).toHaveValue('keyboard shortcuts');
});

test('what is typed while the palette is fetched is meant for it, and for nothing else', async ({
  page,
}) => {
  let arrive = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/assets\/palette-of-shown/, async (route) => {
    await arrival;
    await route.continue();
  });
  const reader = new Reader(page);
  const palette = new Palette(page);
  await reader.open();
  await reader.pressTo('j', FIRST);
  const asked = page.waitForRequest(/assets\/palette-of-shown/);
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('boo');
  await asked;
  await page.keyboard.type('km');
  arrive();
  await expect(palette.field).toBeFocused();
  await expect(palette.field).toHaveValue('bookm');
  await page.keyboard.type('ark');
  await expect(palette.field).toHaveValue('bookmark');
  await page.keyboard.press('Enter');
  // Had the first letter been the key, this would have taken the bookmark away.
  await expect(reader.pane.bookmark).toHaveAttribute('aria-pressed', 'true');
});
