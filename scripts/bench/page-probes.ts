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

/** The share of frames, in percent, that came later than one frame after the last while scrolling. */
export async function lateFrames(page: Page, wheelTurns: number): Promise<number> {
  await page.getByRole('feed', { name: 'Papers' }).hover();
  const gaps = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        const tick = (time: number): void => {
          times.push(time);
          if (Reflect.get(window, 'scrolled') === true) {
            resolve(times.slice(1).map((one, index) => one - (times[index] ?? one)));
          } else {
            requestAnimationFrame(tick);
          }
        };
        requestAnimationFrame(tick);
      }),
  );
  for (let turn = 0; turn < wheelTurns; turn += 1) await page.mouse.wheel(0, 400);
  await page.evaluate(() => Reflect.set(window, 'scrolled', true));
  const taken = await gaps;
  // Screens tick a little unevenly: a frame is late from one and a half frame times on.
  return (100 * taken.filter((gap) => gap > 25).length) / Math.max(1, taken.length);
}

/** The page's script heap after a collection, in MB. */
export async function heapSize(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
