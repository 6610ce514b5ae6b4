import type { Locator, Page } from 'playwright/test';

/** How many elements the page holds. */
export function elementCount(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length);
}

/** What was changed in a part of the page since it is watched. */
interface Changes {
  readonly count: () => Promise<number>;
}

/** Counts what is changed within an element from now on: its elements, their attributes and texts. */
export async function watchChanges(element: Locator): Promise<Changes> {
  const counter = await element.evaluateHandle((watched) => {
    const found = { count: 0 };
    new MutationObserver((changes) => {
      found.count += changes.length;
    }).observe(watched, { subtree: true, childList: true, attributes: true, characterData: true });
    return found;
  });
  return { count: () => counter.evaluate(({ count }) => count) };
}
