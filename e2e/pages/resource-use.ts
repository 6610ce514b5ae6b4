import type { Locator, Page } from 'playwright/test';

/** How many elements the page holds. */
export function elementCount(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length);
}

/** What was changed in a part of the page since it is watched. */
interface Changes {
  /** A line for each change, in their order. */
  readonly seen: () => Promise<readonly string[]>;
}

/** Notes what is changed within an element from now on: its elements and texts. */
export async function watchChanges(element: Locator): Promise<Changes> {
  const notes = await element.evaluateHandle((watched) => {
    const lines: string[] = [];
    new MutationObserver((changes) => {
      for (const { type, target } of changes)
        lines.push(`${type} of ${target.nodeName} “${target.textContent}”`);
    }).observe(watched, { subtree: true, childList: true, characterData: true });
    return lines;
  });
  return { seen: () => notes.evaluate((lines) => lines) };
}
