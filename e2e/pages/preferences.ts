import type { Page } from 'playwright/test';

/** Opens every page of the test as one whose reader has chosen these preferences before. */
export async function choosePreferences(
  page: Page,
  chosen: Readonly<Record<string, unknown>>,
): Promise<void> {
  await page.addInitScript((text) => {
    if (localStorage.getItem('lectern.preferences') === null)
      localStorage.setItem('lectern.preferences', text);
  }, JSON.stringify(chosen));
}
