import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { browserFlags } from '../browser.mjs';
import { runNode } from '../run-process.mjs';
import { benchFolder } from './bench-folder.ts';
import { bundleForBrowser, bundleForNode } from './search/bundle-code.ts';
import { ENGINE_NAMES, type EngineName, folderOf } from './search/engine.ts';
import type { Preparation, Prepared } from './search/prepare.ts';
import type { Question } from './search/question.ts';
import { type EngineServer, serveEngines } from './search/serve-engines.ts';
import type { EngineTask, EngineTimes } from './search/time-engine.ts';

/** A corpus to be searched, and how thoroughly. */
export interface SearchTrial {
  /** Names the figures and the folder of the indexes. */
  readonly name: string;
  /** A file or a folder of digests. */
  readonly digest: string;
  /** Questions of each kind to be timed, and to be checked. */
  readonly timed: number;
  readonly checked: number;
  /** After how many ms no further question of a kind is asked. */
  readonly patience: number;
  /** After how many ms no further question of a kind is checked. */
  readonly checkPatience: number;
  /** Papers beyond which Pagefind is left out. */
  readonly mostForPagefind: number;
  /** First questions whose bytes are counted. */
  readonly firsts: number;
}

/** What was measured of a trial. */
export interface SearchFigures {
  readonly name: string;
  readonly prepared: Prepared;
  readonly times: ReadonlyMap<EngineName, EngineTimes>;
  /** Bytes fetched for a first question, each in a browser that knows nothing yet. */
  readonly firstBytes: ReadonlyMap<EngineName, readonly number[]>;
  readonly browserVersion: string;
}

const SEED = 1;
/** Engines that fetch what a question needs; of the others the whole index is fetched first. */
const FETCHING: readonly EngineName[] = ['Lectern', 'Lectern, with authors', 'Pagefind'];
/** Of Lectern the manifest is left out, which every page has by then. */
const COUNTED = /\/(?:search|pagefind)\//;

const PAGE =
  '<!doctype html><title>Engines</title><script type="module" src="engines/engine-page.js"></script>';

/** Measures every engine over one corpus. `executablePath` is the browser's program. */
export async function measureSearch(
  trial: SearchTrial,
  executablePath: string,
): Promise<SearchFigures> {
  const root = benchFolder('search', trial.name);
  const prepared = await runPreparation(trial, join(root, 'indexes'));
  await bundleForBrowser(join(root, 'engines'));
  await writeFile(join(root, 'index.html'), PAGE);
  const browser = await chromium.launch({ executablePath, args: browserFlags() });
  const server = await serveEngines(root);
  try {
    const engines = ENGINE_NAMES.filter((engine) => isBuilt(prepared, engine));
    const times = new Map<EngineName, EngineTimes>();
    for (const engine of engines) {
      const { questions } = prepared;
      times.set(
        engine,
        await ask(browser, server, prepared, { engine, questions, patience: trial.patience }),
      );
    }
    const firstBytes = new Map<EngineName, readonly number[]>();
    for (const engine of engines.filter((name) => FETCHING.includes(name)))
      firstBytes.set(engine, await countFirsts(browser, server, prepared, engine, trial.firsts));
    return { name: trial.name, prepared, times, firstBytes, browserVersion: browser.version() };
  } finally {
    await browser.close();
    await server.stop();
  }
}

function isBuilt({ built }: Prepared, engine: EngineName): boolean {
  // The two of Lectern share one index.
  const known = built[engine === 'Lectern, with authors' ? 'Lectern' : engine];
  return known !== null && known !== undefined;
}

/** Indexes are built in a process of their own, which may have more memory than this one. */
async function runPreparation(trial: SearchTrial, folder: string): Promise<Prepared> {
  await mkdir(folder, { recursive: true });
  const task: Preparation = { ...trial, folder, seed: SEED };
  const script = await bundleForNode();
  const status = await runNode(['--max-old-space-size=8192', script, JSON.stringify(task)]);
  if (status !== 0) throw new Error(`The indexes of ${trial.name} could not be built.`);
  return JSON.parse(await readFile(join(folder, 'prepared.json'), 'utf8')) as Prepared;
}

async function ask(
  browser: Browser,
  server: EngineServer,
  { source }: Prepared,
  asked: Pick<EngineTask, 'engine' | 'questions' | 'patience'>,
): Promise<EngineTimes> {
  const page = await openPage(browser, server);
  const base = `${server.address}indexes/${folderOf(asked.engine)}/`;
  const task: EngineTask = { ...asked, source: { ...source, base } };
  const times = await page.evaluate(
    (given) =>
      (Reflect.get(window, 'timeInBrowser') as (of: EngineTask) => Promise<EngineTimes>)(given),
    task,
  );
  await page.context().close();
  return times;
}

async function countFirsts(
  browser: Browser,
  server: EngineServer,
  prepared: Prepared,
  engine: EngineName,
  count: number,
): Promise<readonly number[]> {
  const bytes: number[] = [];
  for (const question of firstQuestions(prepared.questions, count)) {
    server.takeSent(COUNTED);
    // Patience at its end at once asks the question no more than twice.
    await ask(browser, server, prepared, { engine, questions: [question], patience: 0 });
    bytes.push(server.takeSent(COUNTED));
  }
  return bytes;
}

/** Half of them of two words, half of a word and a beginning. */
function firstQuestions(questions: readonly Question[], count: number): readonly Question[] {
  return (['two words', 'word + prefix'] as const).flatMap((kind) =>
    questions.filter((question) => question.kind === kind).slice(0, Math.ceil(count / 2)),
  );
}

async function openPage(browser: Browser, server: EngineServer): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.address);
  await page.waitForFunction(() => 'timeInBrowser' in window);
  return page;
}
