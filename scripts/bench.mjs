import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ensureBrowser } from './browser.mjs';
import { filesOf } from './input-hash.mjs';
import { PROJECT_ROOT } from './project.mjs';
import { runCommand, say } from './terminal.mjs';

/** @typedef {typeof import('./bench/build-figures.ts')} BuildFigures */
/** @typedef {typeof import('./bench/browser-figures.ts')} BrowserFigures */
/** @typedef {typeof import('./bench/figure.ts')} FigureModule */
/** @typedef {typeof import('../src/testing/generate-corpus.ts')} CorpusModule */

// --quick measures two thousand papers once, --full adds a hundred thousand.
await runCommand(async () => {
  const isQuick = process.argv.includes('--quick');
  const sizes = process.argv.includes('--full') ? [10_000, 100_000] : [isQuick ? 2_000 : 10_000];
  const { measureBuild } = /** @type {BuildFigures} */ (await load('bench/build-figures.ts'));
  const { figureLine } = /** @type {FigureModule} */ (await load('bench/figure.ts'));
  /** @param {readonly import('./bench/figure.ts').Figure[]} figures */
  const print = (figures) => {
    for (const figure of figures) process.stdout.write(`${figureLine(figure)}\n`);
  };
  for (const papers of sizes) {
    say(`measuring the build of ${papers} generated papers …`);
    const rounds = isQuick || papers > 10_000 ? 1 : 5;
    print(measureBuild(papers, rounds));
  }
  const { measureBrowser } = /** @type {BrowserFigures} */ (await load('bench/browser-figures.ts'));
  const browser = await ensureBrowser();
  for (const trial of await trialsOf(sizes)) {
    say(`measuring ${trial.name} in the browser …`);
    print(await measureBrowser(trial, browser));
  }
});

/**
 * The seeds, and generated digests of the given numbers of papers.
 * @param {readonly number[]} sizes
 */
async function trialsOf(sizes) {
  const { generateCorpus } = /** @type {CorpusModule} */ (
    await load('../src/testing/generate-corpus.ts')
  );
  const seeds = await filesOf(join(PROJECT_ROOT, 'seeds'));
  const texts = await Promise.all(seeds.map((file) => readFile(file, 'utf8')));
  const generated = sizes.map((papers) => ({
    name: `${papers} papers`,
    digest: generateCorpus({ papers, seed: 1 }),
    query: 'babas',
  }));
  return [{ name: 'the seeds', digest: texts.join('\n\n'), query: 'model' }, ...generated];
}

/**
 * Node of the oldest supported version reads no TypeScript, so the build tool runs it.
 * @param {string} path relative to this folder
 * @returns {Promise<unknown>}
 */
async function load(path) {
  const options = { root: PROJECT_ROOT, configFile: false, logLevel: 'error' };
  const file = join(PROJECT_ROOT, 'scripts', path);
  return (await runnerImport(file, /** @type {import('vite').InlineConfig} */ (options))).module;
}
