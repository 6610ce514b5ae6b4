import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { browserFlags } from '../browser.mjs';
import { buildSite } from '../build-site.mjs';
import { serve } from '../serve.mjs';
import { benchFolder } from './bench-folder.ts';
import { barePage } from './bare-page.ts';
import type { Corpus } from './corpora.ts';
import type { Figure } from './figure.ts';
import { measureFirstPage } from './first-page.ts';
import * as frames from './frame-probes.ts';
import { heapAfterUse, heapSize } from './heap-probes.ts';
import { median, medianOf } from './median.ts';
import { writePackedCopies } from './packed-copies.ts';
import * as probes from './page-probes.ts';

const PORT = 4_273;
const FRAME = 1_000 / 60;
/** As many papers as stand in the page as built. */
const NEWEST = 25;
/** A page that holds more is opened by no browser within minutes. */
const MOST = 10_000;

/** The peer of the app: its time to the first paper in ms, its script heap in MB. */
interface BarePage {
  readonly first: number;
  readonly heap: number;
}

/**
 * The built site of a digest in a real browser, against a bare page of its abstracts.
 * `executablePath` is the browser's program.
 */
export async function measureBrowser(
  corpus: Corpus,
  executablePath: string,
  rounds: number,
): Promise<readonly Figure[]> {
  const root = await buildSites(corpus);
  const browser = await chromium.launch({ executablePath, args: browserFlags() });
  const site = await serve({ root, port: PORT, otherPortAllowed: true });
  try {
    const bare = await measureBarePage(browser, `${site.address}bare.html`, rounds);
    const pages = { app: site.address, bare: `${site.address}bare-newest.html` };
    return [
      ...(await measureFirstPage(browser, pages, rounds)),
      ...(await measureApp(browser, site.address, bare, corpus, rounds)),
    ];
  } finally {
    await browser.close();
    await site.stop();
  }
}

async function measureBarePage(
  browser: Browser,
  address: string,
  rounds: number,
): Promise<BarePage> {
  const first = await firstArticle(browser, address, rounds);
  const page = await openPage(browser);
  await probes.timeToFirstArticle(page, address);
  return { first, heap: await heapSize(page) };
}

async function measureApp(
  browser: Browser,
  address: string,
  bare: BarePage,
  { query, queries }: Corpus,
  rounds: number,
): Promise<readonly Figure[]> {
  const first = await firstArticle(browser, address, rounds);
  const page = await openPage(browser);
  await probes.timeToFirstArticle(page, address);
  const opening = await medianOf(rounds, (round) => probes.timeToOpen(page, round));
  const scrolling = await frames.lateFramesScrolling(page);
  const brushing = await frames.lateFramesBrushing(page);
  const heap = await heapSize(page);
  const keys: number[] = [];
  for (const key of query) keys.push(await probes.timeToResult(page, key));
  const heapUsed = await heapAfterUse(page, queries);
  const frame = { unit: 'ms', peer: 'a frame', peerValue: FRAME } as const;
  return [
    {
      name: 'first readable paper',
      value: first,
      unit: 'ms',
      peer: 'bare page',
      peerValue: bare.first,
    },
    {
      name: 'key to painted result',
      value: median(keys.filter((time) => !Number.isNaN(time))),
      ...frame,
    },
    { name: 'opening a paper', value: opening, ...frame },
    { name: 'late frames scrolling', value: scrolling, unit: '%', peer: 'limit', peerValue: 1 },
    { name: 'late frames brushing', value: brushing, unit: '%', peer: 'limit', peerValue: 1 },
    { name: 'script heap', value: heap, unit: 'MB', peer: 'bare page', peerValue: bare.heap },
    { name: 'script heap after use', value: heapUsed, unit: 'MB', peer: 'limit', peerValue: 150 },
  ];
}

function firstArticle(browser: Browser, address: string, rounds: number): Promise<number> {
  return medianOf(rounds, async () => {
    const page = await openPage(browser);
    const time = await probes.timeToFirstArticle(page, address);
    await page.context().close();
    return time;
  });
}

/** A page with nothing cached. */
async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await probes.watchFirstArticle(page);
  return page;
}

/** Builds the app's site and puts the bare pages beside it; gives the folder. */
async function buildSites({ name, folder, beginning }: Corpus): Promise<string> {
  const site = benchFolder('sites', name);
  await buildSite({ out: site, digests: [folder] });
  await writeFile(join(site, 'bare.html'), barePage(beginning, MOST));
  await writeFile(join(site, 'bare-newest.html'), barePage(beginning, NEWEST));
  await writePackedCopies(site);
  return site;
}
