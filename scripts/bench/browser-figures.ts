import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { parseDigest } from '#domain/digest/parse-digest.ts';
import { browserFlags } from '../browser.mjs';
import { buildSite } from '../build-site.mjs';
import { CACHE_FOLDER } from '../project.mjs';
import { serve } from '../serve.mjs';
import type { Corpus } from './corpora.ts';
import type { Figure } from './figure.ts';
import * as probes from './page-probes.ts';

const PORT = 4_273;
const FRAME = 1_000 / 60;
const WHEEL_TURNS = 60;

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
    return await measureApp(browser, site.address, bare, corpus, rounds);
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
  return { first, heap: await probes.heapSize(page) };
}

async function measureApp(
  browser: Browser,
  address: string,
  bare: BarePage,
  { name, query }: Corpus,
  rounds: number,
): Promise<readonly Figure[]> {
  const first = await firstArticle(browser, address, rounds);
  const page = await openPage(browser);
  await probes.timeToFirstArticle(page, address);
  const opening = await medianOf(rounds, (round) => probes.timeToOpen(page, round));
  const late = await probes.lateFrames(page, WHEEL_TURNS);
  const heap = await probes.heapSize(page);
  const keys: number[] = [];
  for (const key of query) keys.push(await probes.timeToResult(page, key));
  const frame = { unit: 'ms', peer: 'a frame', peerValue: FRAME } as const;
  return [
    {
      name: `first readable paper, ${name}`,
      value: first,
      unit: 'ms',
      peer: 'bare page',
      peerValue: bare.first,
    },
    {
      name: `key to painted result, ${name}`,
      value: median(keys.filter((time) => !Number.isNaN(time))),
      ...frame,
    },
    { name: `opening a paper, ${name}`, value: opening, ...frame },
    { name: `late frames scrolling, ${name}`, value: late, unit: '%', peer: 'limit', peerValue: 1 },
    {
      name: `script heap, ${name}`,
      value: heap,
      unit: 'MB',
      peer: 'bare page',
      peerValue: bare.heap,
    },
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

/** Builds the app's site and puts the bare page beside it; gives the folder. */
async function buildSites({ name, text, file }: Corpus): Promise<string> {
  const site = join(CACHE_FOLDER, 'bench', 'sites', name.replaceAll(/\W+/g, '-'));
  await buildSite({ out: site, digests: [dirname(file)] });
  await writeFile(join(site, 'bare.html'), barePage(text));
  return site;
}

/** All abstracts in plain HTML, the least that a reader could be given. */
function barePage(digest: string): string {
  const articles = parseDigest(digest, 'digest.txt').papers.map(
    ({ title, authors, abstract }) =>
      `<article><h2>${escaped(title)}</h2><p>${escaped(authors.join(', '))}</p>` +
      `<p>${escaped(abstract)}</p></article>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Abstracts</title>${articles.join('\n')}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

async function medianOf(rounds: number, work: (round: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await work(round));
  return median(times);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
