import type { Browser, Page } from 'playwright';
import * as probes from './page-probes.ts';

/** A slow phone's processor, on a slow line; the size of the window is a desk's. */
const PROCESSOR = 4;
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
/** A page is done when nothing has blocked or painted for so long, in ms. */
const QUIET = 3_000;

/** What a first visit is like, in ms since its navigation began. */
export interface FirstVisit {
  readonly firstPaint: number;
  /** The frame in which the first abstract can be read. */
  readonly abstract: number;
  readonly largestPaint: number;
  /** What tasks took beyond 50 ms each: total blocking time, https://web.dev/articles/tbt */
  readonly blocked: number;
}

/** Opens an address in a new profile, with the processor and the line slowed, until it is quiet. */
export async function visitSlowly(browser: Browser, address: string): Promise<FirstVisit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await slowDown(page);
  await probes.watchFirstArticle(page);
  await page.addInitScript(watchPaints);
  const abstract = await probes.timeToFirstArticle(page, address);
  const visit = await page.evaluate(paintsWhenQuiet, QUIET);
  await context.close();
  return { abstract, ...visit };
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
}

/** Runs in the page, from before its own scripts. */
function watchPaints(): void {
  const seen = { firstPaint: Number.NaN, largestPaint: Number.NaN, blocked: 0, last: 0 };
  Reflect.set(window, 'paints', seen);
  const watch = (type: string, note: (entry: PerformanceEntry) => void): void => {
    const observer = new PerformanceObserver((list) => {
      seen.last = performance.now();
      for (const entry of list.getEntries()) note(entry);
    });
    observer.observe({ type, buffered: true });
  };
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
  watch('longtask', ({ duration }) => (seen.blocked += Math.max(0, duration - 50)));
}

/** Runs in the page. */
function paintsWhenQuiet(quiet: number): Promise<Omit<FirstVisit, 'abstract'>> {
  return new Promise((resolve) => {
    const look = (): void => {
      const seen = Reflect.get(window, 'paints') as Omit<FirstVisit, 'abstract'> & { last: number };
      if (performance.now() - seen.last > quiet) resolve(seen);
      else setTimeout(look, quiet / 10);
    };
    look();
  });
}
