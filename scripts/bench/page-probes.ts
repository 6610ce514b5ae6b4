import type { Page } from 'playwright';

/** In ms; longer than any result takes. */
const UNCHANGED_AFTER = 2_000;

/** All times in ms, taken inside the page so that the driver's own delay is left out. */
interface Probe {
  readonly firstArticle: number;
}

/** Notes when the first paper can be read, from before the page's own scripts run. */
export async function watchFirstArticle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const look = (): void => {
      const text = document.querySelector('article')?.textContent ?? '';
      if (text === '') requestAnimationFrame(look);
      else Object.assign(window, { probe: { firstArticle: performance.now() } });
    };
    requestAnimationFrame(look);
  });
}

/** From the start of the navigation until the first paper could be read. */
export async function timeToFirstArticle(page: Page, address: string): Promise<number> {
  await page.goto(address);
  const probe = await page.waitForFunction(() => Reflect.get(window, 'probe') as Probe | undefined);
  return ((await probe.jsonValue()) as Probe).firstArticle;
}

/**
 * From a key in the search box until the count of its result stands and is painted; NaN where the
 * key leaves the count as it was, which cannot be told from outside.
 */
export async function timeToResult(page: Page, key: string): Promise<number> {
  await page.getByRole('searchbox', { name: 'Search papers' }).focus();
  const time = page.evaluate(
    (patience) =>
      new Promise<number>((resolve) => {
        let start = 0;
        addEventListener('input', () => (start = performance.now()), { once: true, capture: true });
        const watch = new MutationObserver(() => {
          // The result of an earlier key may come late.
          if (start === 0) return;
          watch.disconnect();
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(performance.now() - start)),
          );
        });
        for (const status of document.querySelectorAll('[role=status]')) {
          watch.observe(status, { characterData: true, childList: true, subtree: true });
        }
        setTimeout(() => resolve(Number.NaN), patience);
      }),
    UNCHANGED_AFTER,
  );
  const [taken] = await Promise.all([time, page.keyboard.press(key)]);
  return taken;
}

/** From the click on a paper until its title stands in the reading pane and is painted. */
export async function timeToOpen(page: Page, index: number): Promise<number> {
  const feed = page.getByRole('feed', { name: 'Papers' });
  const link = feed.getByRole('article').nth(index).getByRole('link').first();
  const time = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let start = 0;
        addEventListener('click', () => (start = performance.now()), { once: true, capture: true });
        const before = document.querySelector('h1')?.textContent;
        const watch = new MutationObserver(() => {
          const heading = document.querySelector('h1')?.textContent;
          if (start === 0 || heading === undefined || heading === before) return;
          watch.disconnect();
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(performance.now() - start)),
          );
        });
        watch.observe(document.body, { characterData: true, childList: true, subtree: true });
      }),
  );
  const [taken] = await Promise.all([time, link.click({ timeout: 10_000 })]);
  return taken;
}
