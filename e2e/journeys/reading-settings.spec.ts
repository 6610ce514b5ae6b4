import { ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { framesSeen, groundOf, typeSizeOf, watchFrames } from '../pages/appearance.ts';
import { ReadingSettings } from '../pages/reading-settings.ts';
import { Reader } from '../pages/reader.ts';
import { smallTargets } from '../pages/targets.ts';

const LIGHT = 'rgb(251, 250, 246)';
const DARK = 'rgb(21, 20, 18)';
const SEPIA = 'rgb(245, 236, 217)';
const WHITE = 'rgb(255, 255, 255)';
const BLACK = 'rgb(0, 0, 0)';

test('a theme shows at once on the page behind, and is kept', async ({ page }) => {
  const settings = new ReadingSettings(page);
  const reader = new Reader(page);
  await reader.open();
  await settings.open();
  await expect(settings.option('Theme', 'System')).toBeChecked();
  for (const [name, ground] of [
    ['Dark', DARK],
    ['Light', LIGHT],
    ['High contrast', WHITE],
    ['Sepia', SEPIA],
  ] as const) {
    await settings.choose('Theme', name);
    await expect.poll(() => groundOf(page), name).toBe(ground);
  }
  await page.reload();
  await reader.expectCount('25 papers');
  expect(await groundOf(page)).toBe(SEPIA);
  await settings.open();
  await expect(settings.option('Theme', 'Sepia')).toBeChecked();
});

test('System follows the device in light, dark and more contrast', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  expect(await groundOf(page)).toBe(LIGHT);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await groundOf(page)).toBe(DARK);
  await page.emulateMedia({ contrast: 'more' });
  expect(await groundOf(page)).toBe(BLACK);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await groundOf(page)).toBe(WHITE);
  const settings = new ReadingSettings(page);
  await settings.open();
  await settings.choose('Theme', 'Light');
  await expect.poll(() => groundOf(page)).toBe(LIGHT);
});

test('High contrast is dark where the device is', async ({ page }) => {
  const settings = new ReadingSettings(page);
  await new Reader(page).open();
  await settings.open();
  await settings.choose('Theme', 'High contrast');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => groundOf(page)).toBe(BLACK);
});

test('the browser’s own bars have the colour of the page', async ({ page }) => {
  const bars = page.locator('meta[name="theme-color"]');
  const settings = new ReadingSettings(page);
  await new Reader(page).open();
  await settings.open();
  await settings.choose('Theme', 'Sepia');
  await expect(bars.first()).toHaveAttribute('content', SEPIA);
  await expect(bars.last()).toHaveAttribute('content', SEPIA);
  await settings.choose('Theme', 'System');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(bars.last()).toHaveAttribute('content', DARK);
});

test('size, typeface, line length and line spacing change the paper, and are kept', async ({
  page,
}) => {
  const settings = new ReadingSettings(page);
  const reader = new Reader(page);
  await reader.open();
  await reader.list.link(ENERGY).click();
  const abstract = page.locator('[aria-label="Paper"] p', {
    hasText: /^We propose to reinterpret/,
  });
  const shape = () =>
    abstract.evaluate((element) => {
      const { fontSize, fontFamily, lineHeight, width } = getComputedStyle(element);
      const [size, line] = [Number.parseFloat(fontSize), Number.parseFloat(lineHeight)];
      const isSans = fontFamily.startsWith('"Inter Variable"');
      return { size, isSans, line: line / size, width: Number.parseFloat(width) };
    });
  const usual = await shape();
  expect(usual).toMatchObject({ size: 19.5, isSans: false });
  await settings.open();
  await settings.choose('Text size', 'Largest');
  await expect.poll(async () => (await shape()).size).toBeGreaterThan(usual.size * 1.2);
  await settings.choose('Text size', 'Smallest');
  await expect.poll(async () => (await shape()).size).toBeLessThan(usual.size * 0.9);
  await settings.choose('Text size', 'Medium');
  await settings.choose('Line length', 'Short');
  await expect.poll(async () => (await shape()).width).toBeLessThan(usual.width * 0.95);
  await settings.choose('Line length', 'Long');
  await expect.poll(async () => (await shape()).width).toBeGreaterThan(usual.width * 1.05);
  await settings.choose('Line spacing', 'Loose');
  await expect.poll(async () => (await shape()).line).toBeGreaterThan(usual.line * 1.1);
  await settings.choose('Typeface', 'Sans');
  await expect.poll(async () => (await shape()).isSans).toBe(true);
  const chosen = await shape();
  await page.reload();
  await expect(abstract).toBeVisible();
  expect(await shape()).toEqual(chosen);
});

test('the list grows denser, down to titles alone', async ({ page }) => {
  const settings = new ReadingSettings(page);
  const reader = new Reader(page);
  await reader.open();
  // Behind an open dialog nothing has a role.
  const row = page.locator('article', { hasText: ENERGY });
  const snippet = row.getByText(/^We propose/);
  const authors = row.getByText(/^Will Grathwohl/);
  await expect(snippet).toBeVisible();
  await settings.open();
  await settings.choose('List density', 'Compact');
  await expect(snippet).toBeHidden();
  await expect(authors).toBeVisible();
  await settings.choose('List density', 'Titles');
  await expect(authors).toBeHidden();
  await expect(row.getByText(ENERGY)).toBeVisible();
});

test('everything goes back to the usual at once', async ({ page }) => {
  const settings = new ReadingSettings(page);
  const reader = new Reader(page);
  await reader.open();
  await settings.open();
  await settings.choose('Theme', 'Dark');
  await settings.choose('Text size', 'Largest');
  await settings.choose('List density', 'Titles');
  await settings.reset.click();
  await expect.poll(() => groundOf(page)).toBe(LIGHT);
  await expect(settings.option('Theme', 'System')).toBeChecked();
  await expect(settings.option('Text size', 'Medium')).toBeChecked();
  await expect(settings.option('List density', 'Comfortable')).toBeChecked();
});

test('the settings work from the keyboard alone, and give the focus back', async ({ page }) => {
  const settings = new ReadingSettings(page);
  await new Reader(page).open();
  await settings.button.focus();
  await page.keyboard.press('Enter');
  await settings.option('Theme', 'System').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(settings.option('Theme', 'Dark')).toBeChecked();
  expect(await groundOf(page)).toBe(DARK);
  await page.keyboard.press('Tab');
  await expect(settings.option('Text size', 'Medium')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(settings.dialog).toHaveCount(0);
  await expect(settings.button).toBeFocused();
});

test('another tab follows', async ({ context, page }) => {
  await new Reader(page).open();
  const other = await context.newPage();
  await new Reader(other).open();
  const settings = new ReadingSettings(other);
  await settings.open();
  await settings.choose('Theme', 'Sepia');
  await expect.poll(() => groundOf(page)).toBe(SEPIA);
});

for (const place of ['at the root', 'under a sub-path'] as const)
  test(`the first painted frame has the chosen theme and size, ${place}`, async ({
    page,
    server,
  }) => {
    const address = place === 'at the root' ? server.address : server.subPathAddress;
    const settings = new ReadingSettings(page);
    const reader = new Reader(page);
    await reader.open(address);
    await reader.list.link(ENERGY).click();
    await expect(reader.pane.title).toBeVisible();
    await settings.open();
    await settings.choose('Theme', 'Dark');
    await settings.choose('Text size', 'Largest');
    const size = await typeSizeOf(page.locator('h1', { hasText: ENERGY }));
    // Long enough for frames without the app, of the page as its first script leaves it.
    server.fail(/assets\/index-.*\.js$/, { kind: 'slow', delay: 700 });
    await watchFrames(page);
    await page.reload();
    await expect(reader.pane.title).toBeVisible();
    await expect
      .poll(() => framesSeen(page))
      .toEqual([`${DARK}, no paper yet`, `${DARK}, ${size}px`]);
    await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute(
      'content',
      /^(#151412|rgb\(21, 20, 18\))$/,
    );
  });

test('where the browser keeps nothing, the settings hold for the page', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  const settings = new ReadingSettings(page);
  await new Reader(page).open();
  await settings.open();
  await settings.choose('Theme', 'Sepia');
  await expect.poll(() => groundOf(page)).toBe(SEPIA);
});

test('in the system’s forced colours, what is chosen and what is unread can be seen', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const reader = new Reader(page);
  const settings = new ReadingSettings(page);
  await reader.open();
  const dot = reader.list.article(ENERGY).getByRole('img', { name: 'Unread' });
  await expect(dot).not.toHaveCSS('background-color', await groundOf(page));
  await settings.open();
  await settings.choose('Theme', 'Dark');
  const chosen = settings.dialog.locator('label', { hasText: /^Dark$/ });
  await expect(chosen).toHaveCSS('outline-style', 'solid');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the settings are a sheet that leaves the paper in sight', async ({ page }) => {
    const settings = new ReadingSettings(page);
    const reader = new Reader(page);
    await reader.open();
    await settings.button.tap();
    await settings.option('Theme', 'Sepia').tap();
    await page.getByRole('button', { name: 'Close' }).tap();
    await expect.poll(() => groundOf(page)).toBe(SEPIA);
    await reader.list.link(ENERGY).tap();
    const title = await reader.pane.title.boundingBox();
    await settings.button.tap();
    await expect(settings.reset).toBeVisible();
    const sheet = await settings.dialog.boundingBox();
    expect(sheet?.y).toBeGreaterThan((title?.y ?? 0) + (title?.height ?? 0));
    expect(await smallTargets(page, 44)).toEqual([]);
    await settings.reset.scrollIntoViewIfNeeded();
    expect(await smallTargets(page, 44)).toEqual([]);
  });
});
