import { expect } from 'playwright/test';
import type { LaunchOptions, Page } from 'playwright/test';
import type { FaultServer } from './fault-server.ts';
import { Shelf } from './pages/shelf.ts';

/** What is said where the device has no room. */
export const FULL_DEVICE = /^Not saved on this device: your device is out of space for this page\./;

/** The least that Firefox lets an origin have is its tenth, of this, in KB. */
const FIREFOX_LIMIT_KILOBYTES = 10_240;

/** Options that start Firefox with so little space for sites that a test can fill it. */
export function withLittleSpace(options: LaunchOptions): LaunchOptions {
  const preferences = {
    ...options.firefoxUserPrefs,
    'dom.quotaManager.temporaryStorage.fixedLimit': FIREFOX_LIMIT_KILOBYTES,
    // What the browser has promised to keep may outgrow the limit.
    'dom.storageManager.prompt.testing.allow': false,
  };
  return { ...options, firefoxUserPrefs: preferences };
}

/** Lets the browser store nothing more for the site; gives what makes room again. */
export async function fillDevice(page: Page, origin: string): Promise<() => Promise<unknown>> {
  const isChromium = page.context().browser()?.browserType().name() === 'chromium';
  return isChromium ? shrinkQuota(page, origin) : fillQuota(page, origin);
}

/** Bookmarks papers where the device has no room, which is said; gives what makes room again. */
export async function bookmarkOnFullDevice(
  page: Page,
  { origin }: Pick<FaultServer, 'origin'>,
  ...titles: readonly string[]
) {
  const giveSpace = await fillDevice(page, origin);
  const shelf = new Shelf(page);
  await shelf.open();
  await shelf.bookmark(...titles);
  await expect(shelf.warning(FULL_DEVICE)).toBeVisible();
  return { shelf, giveSpace };
}

async function shrinkQuota(page: Page, origin: string): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  // Chromium asks for the quota at the first write to a database and then not for half a minute.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  return () => session.send('Storage.overrideQuotaForOrigin', { origin });
}

async function fillQuota(page: Page, origin: string): Promise<() => Promise<unknown>> {
  const ballast = await page.context().newPage();
  await ballast.goto(`${origin}/robots.txt`);
  await ballast.evaluate(storeUntilFull);
  return async () => {
    await ballast.evaluate(dropBallast);
    await ballast.close();
  };
}

/** Runs in the page: stores pieces of half the size whenever one finds no room. */
async function storeUntilFull(): Promise<void> {
  const settle = (request: IDBRequest | IDBTransaction, done: string) =>
    new Promise<boolean>((resolve) => {
      request.addEventListener(done, () => resolve(true));
      for (const failure of ['error', 'abort', 'blocked'])
        request.addEventListener(failure, () => resolve(false));
    });
  const opening = indexedDB.open('ballast');
  opening.addEventListener('upgradeneeded', () =>
    opening.result.createObjectStore('pieces', { autoIncrement: true }),
  );
  await settle(opening, 'success');
  for (let size = 2 ** 16; size >= 2 ** 10;) {
    const transaction = opening.result.transaction('pieces', 'readwrite');
    try {
      transaction.objectStore('pieces').put(crypto.getRandomValues(new Uint8Array(size)));
    } catch {
      // Firefox takes no write for a moment after one that found no room.
      await new Promise((resolve) => setTimeout(resolve, 0));
      continue;
    }
    if (!(await settle(transaction, 'complete'))) size /= 2;
  }
  opening.result.close();
}

function dropBallast(): Promise<void> {
  return new Promise((resolve) => {
    indexedDB.deleteDatabase('ballast').addEventListener('success', () => resolve());
  });
}
