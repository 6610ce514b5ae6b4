import type { Locator, Page } from 'playwright/test';

/** The ground of the page as the browser computes it, such as `rgb(251, 250, 246)`. */
export function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

/** The size of an element's type in CSS pixels. */
export function typeSizeOf(element: Locator): Promise<number> {
  return element.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
}

/** Writes down what each frame shows before it is painted, from the next navigation on. */
export async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const frames = new Set<string>();
    Reflect.set(globalThis, 'framesSeen', frames);
    const look = (): void => {
      const title = document.querySelector('h1[tabindex]');
      const size = title === null ? 'no paper yet' : getComputedStyle(title).fontSize;
      if (document.body !== null)
        frames.add(`${getComputedStyle(document.body).backgroundColor}, ${size}`);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** The distinct frames since the page began, as ground and size of the title, in order. */
export function framesSeen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const frames: unknown = Reflect.get(globalThis, 'framesSeen');
    return frames instanceof Set ? [...frames].map(String) : [];
  });
}

/** Gives the page a theme without its dialog, which would stand in the way of other screens; null for the system's. */
export async function chooseTheme(page: Page, theme: 'sepia' | 'contrast' | null): Promise<void> {
  await page.evaluate((name) => {
    const { dataset } = document.documentElement;
    if (name === null) delete dataset['theme'];
    else dataset['theme'] = name;
  }, theme);
}
