import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';
import type { Reader } from './reader.ts';

/** Takes the page's clock into the test's hands. To be called before the page is opened. */
export async function takeClock(page: Page): Promise<void> {
  await page.clock.install();
}

/** Stops the page's clock where it is, so that only the test moves it from now on. */
export async function stopClock(page: Page): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.pauseAt(now + 1000);
}

/** Lets a stopped clock run on, hundredths of a second at a time, until a text has come. */
export async function runUntilText(page: Page, target: Locator, text: string): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(10);
    await expect(target).toHaveText(text, { timeout: 100 });
  }).toPass();
}

/** Opens the app and stops its clock, once the list marks a paper as unread. */
export async function openInHeldTime(reader: Reader, unread: string): Promise<void> {
  await reader.open();
  await expect(reader.list.unread(unread)).toBeVisible();
  await stopClock(reader.page);
}

/** Opens a paper from the list of a page whose clock stands still. */
export async function openPaperInHeldTime(reader: Reader, title: string): Promise<void> {
  await reader.list.link(title).click();
  await runUntilText(reader.page, reader.pane.title, title);
}
