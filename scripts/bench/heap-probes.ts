import type { Page } from 'playwright';

/** Between two keys of a reader who types fast, in ms. */
const KEY_AFTER = 30;
/** How long a reader waits for papers before the list is drawn on, in ms; the bench asserts nothing. */
const PAUSE = 100;
const STOPS = 100;

/** The page's script heap after a collection, in MB. */
export async function heapSize(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** The same after these were searched for and the list was gone through from end to end. */
export async function heapAfterUse(page: Page, queries: readonly string[]): Promise<number> {
  const search = page.getByRole('searchbox', { name: 'Search papers' });
  for (const query of queries) {
    await search.fill('');
    await search.pressSequentially(query, { delay: KEY_AFTER });
  }
  await search.fill('');
  await page.evaluate(goThroughList, { stops: STOPS, pause: PAUSE });
  return heapSize(page);
}

/** Runs in the page: scrolls what holds the list from end to end, in so many steps. */
async function goThroughList({ stops, pause }: { stops: number; pause: number }): Promise<void> {
  let holder = document.querySelector('[role=feed]')?.parentElement ?? null;
  while (holder !== null && holder.scrollHeight <= holder.clientHeight + 1)
    holder = holder.parentElement;
  for (let stop = 1; stop <= stops; stop += 1) {
    holder?.scrollTo(0, (holder.scrollHeight * stop) / stops);
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
    });
  }
}
