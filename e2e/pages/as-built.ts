import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';

/** A box on the screen with its text, in whole pixels. */
export interface PlacedText {
  readonly text: string;
  readonly box: readonly number[];
}

/** What stands in the page as it was built. */
export class AsBuilt {
  readonly whole: Locator;
  readonly titles: Locator;

  constructor(page: Page) {
    this.whole = page.locator('#as-built');
    this.titles = this.whole.getByRole('heading', { level: 3 });
  }
}

/** Waits until the page has been painted: its elements are there before its styles are. */
export async function expectPainted(page: Page): Promise<void> {
  const paints = () => performance.getEntriesByName('first-contentful-paint').length;
  await expect.poll(() => page.evaluate(paints)).toBe(1);
}

/** Where the days, titles, authors and beginnings of abstracts within an element stand, in order. */
export function placesWithin(element: Locator, most: number): Promise<readonly PlacedText[]> {
  return element.evaluate(
    (within, count) =>
      [...within.querySelectorAll('h2, h3, h3 ~ p')].slice(0, count).map((line) => {
        const { x, y, width, height } = line.getBoundingClientRect();
        // What is for the ear alone has no place on the screen.
        const copy = document.createElement('p');
        copy.append(...[...line.childNodes].map((node) => node.cloneNode(true)));
        for (const spoken of copy.querySelectorAll('.sr-only')) spoken.remove();
        return { text: copy.textContent ?? '', box: [x, y, width, height].map(Math.round) };
      }),
    most,
  );
}

/**
 * Writes down for each frame of the pages to come which lists of papers could be seen in it: the one of
 * the page as built, and the app's own; to be called before they are opened.
 */
export async function watchLists(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const frames: string[] = [];
    Reflect.set(globalThis, 'listsSeen', frames);
    const isSeen = (selector: string): boolean =>
      document.querySelector(selector)?.checkVisibility({ opacityProperty: true }) === true;
    const look = (): void => {
      const seen = [
        isSeen('#newest-papers h3') ? 'as built' : '',
        isSeen('[role="feed"] h3') ? 'own' : '',
      ];
      frames.push(seen.filter((name) => name !== '').join(' and '));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** The lists that could be seen one after another; nothing where there was none. */
export function listsSeen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const frames: unknown = Reflect.get(globalThis, 'listsSeen');
    const seen = Array.isArray(frames) ? frames.map(String) : [];
    return seen.filter((lists, frame) => lists !== seen[frame - 1]);
  });
}
