import { ENERGY } from '../digests/seed-titles.ts';
import { expect, test } from '../fixtures.ts';
import { chooseTheme, groundOf } from '../pages/appearance.ts';
import { Reader } from '../pages/reader.ts';

for (const width of [390, 1440])
  test(`a paper prints as a clean page, dark on white, from ${width} px and whatever the theme`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme: 'dark' });
    const reader = new Reader(page);
    await reader.open();
    await reader.openPaper(ENERGY);
    await expect(page.getByText(/, line 2$/)).toBeVisible();
    await chooseTheme(page, 'contrast');
    await page.emulateMedia({ media: 'print' });
    await expect(reader.pane.title).toBeVisible();
    await expect(reader.pane.title).toHaveCSS('color', 'rgb(29, 27, 24)');
    expect(await groundOf(page)).toBe('rgba(0, 0, 0, 0)');
    await expect(page.getByText(/^We propose to reinterpret/).last()).toBeVisible();
    // The authors are buttons too, and stay.
    await expect(reader.pane.authors.first()).toBeVisible();
    await expect(reader.pane.bookmark).toBeHidden();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('feed')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Find on arXiv' })).toHaveCount(0);
  });
