import { expectAccessible } from '../accessibility.ts';
import { test } from '../fixtures.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the first screen is accessible in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('');
    await page.getByRole('heading').first().waitFor();
    await expectAccessible(page);
  });
}
