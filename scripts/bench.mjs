import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ensureBrowser, findShell } from './browser.mjs';
import { PROJECT_ROOT } from './project.mjs';
import { MendableError, runCommand, say } from './terminal.mjs';

/** @typedef {typeof import('./bench/build-figures.ts')} BuildFigures */
/** @typedef {typeof import('./bench/browser-figures.ts')} BrowserFigures */
/** @typedef {typeof import('./bench/figure.ts')} FigureModule */
/** @typedef {typeof import('./bench/growth.ts')} Growth */
/** @typedef {typeof import('./bench/search-figures.ts')} SearchFigures */
/** @typedef {typeof import('./bench/search-table.ts')} SearchTable */
/** @typedef {typeof import('./bench/site-figures.ts')} SiteFigures */
/** @typedef {typeof import('./bench/corpora.ts')} Corpora */
/** @typedef {import('./bench/corpora.ts').Corpus} Corpus */

const PARTS = ['build', 'search', 'site', 'app'];

// npm run bench measures ten thousand generated papers; with names after -- those parts alone:
// build, search, site, app. --quick takes two thousand papers and few rounds, and shows the seeds alone
// in the app; --full takes a hundred thousand as well, and Pagefind for these too; --million takes a
// million as well for the site and the app. CORPUS=path[,path] measures these digests instead.
await runCommand(async () => {
  const { parts, isQuick, isFull, isMillion } = readArguments(process.argv.slice(2));
  const { readCorpora, seedsCorpus } = /** @type {Corpora} */ (await load('bench/corpora.ts'));
  const paths = (process.env['CORPUS'] ?? '').split(',').filter((path) => path !== '');
  const sizes = isFull ? [10_000, 100_000] : [isQuick ? 2_000 : 10_000];
  const corpora = await readCorpora(paths, sizes);
  if (parts.includes('build')) await benchBuild(corpora, isQuick);
  const executable = (await findShell()) ?? (await ensureBrowser());
  if (parts.includes('search')) await benchSearch(corpora, { isQuick, isFull }, executable);
  const shown = isQuick && paths.length === 0 ? [] : [...corpora];
  if (isMillion) shown.push(...(await readCorpora([], [1_000_000])));
  if (parts.includes('site')) await benchSite(shown);
  if (parts.includes('app')) await benchApp([await seedsCorpus(), ...shown], isQuick);
});

/**
 * @param {readonly Corpus[]} corpora
 * @param {boolean} isQuick
 */
async function benchBuild(corpora, isQuick) {
  const { measureBuild } = /** @type {BuildFigures} */ (await load('bench/build-figures.ts'));
  for (const corpus of corpora) {
    say(`measuring the build of ${corpus.name} …`);
    const isLong = isQuick || corpus.beginning.length > 50_000_000;
    await print(measureBuild(corpus, isLong ? 1 : 5));
  }
}

/**
 * @param {readonly Corpus[]} corpora
 * @param {{ isQuick: boolean, isFull: boolean }} how
 * @param {string} executable
 */
async function benchSearch(corpora, { isQuick, isFull }, executable) {
  const { measureSearch } = /** @type {SearchFigures} */ (await load('bench/search-figures.ts'));
  const { searchTables, isAllExact } = /** @type {SearchTable} */ (
    await load('bench/search-table.ts')
  );
  const extent = isQuick
    ? { timed: 50, checked: 100, patience: 100, checkPatience: 1_000, firsts: 2 }
    : { timed: 300, checked: 1_000, patience: 3_000, checkPatience: 20_000, firsts: 20 };
  const mostForPagefind = isFull ? 1_000_000 : 20_000;
  let isExact = true;
  for (const { name, folder } of corpora) {
    say(`measuring the search of ${name} …`);
    const figures = await measureSearch(
      { name, digest: folder, mostForPagefind, ...extent },
      executable,
    );
    process.stdout.write(searchTables(figures));
    isExact &&= isAllExact(figures);
  }
  if (!isExact) {
    throw new MendableError(
      'Lectern’s answers were not all right.',
      'the table above names a question of each kind that was answered wrongly.',
    );
  }
}

/** @param {readonly Corpus[]} corpora */
async function benchSite(corpora) {
  const { measureSite } = /** @type {SiteFigures} */ (await load('bench/site-figures.ts'));
  for (const corpus of corpora) {
    say(`building the site of ${corpus.name}, and once more …`);
    await print(await measureSite(corpus));
  }
}

/**
 * @param {readonly Corpus[]} corpora
 * @param {boolean} isQuick
 */
async function benchApp(corpora, isQuick) {
  const { measureBrowser } = /** @type {BrowserFigures} */ (await load('bench/browser-figures.ts'));
  const { growthTable } = /** @type {Growth} */ (await load('bench/growth.ts'));
  const browser = await ensureBrowser();
  const measured = [];
  for (const corpus of corpora) {
    say(`measuring the app with ${corpus.name} …`);
    const figures = await measureBrowser(corpus, browser, isQuick ? 1 : 5);
    measured.push({ corpus: corpus.name, figures });
    await print(figures);
  }
  process.stdout.write(growthTable(measured));
}

/** @param {readonly import('./bench/figure.ts').Figure[]} figures */
async function print(figures) {
  const { figureLine } = /** @type {FigureModule} */ (await load('bench/figure.ts'));
  for (const figure of figures) process.stdout.write(`${figureLine(figure)}\n`);
}

/** @param {readonly string[]} given */
function readArguments(given) {
  const names = given.filter((name) => !name.startsWith('--'));
  const unknown = names.find((name) => !PARTS.includes(name));
  if (unknown !== undefined)
    throw new MendableError(`There is no part "${unknown}".`, `name some of ${PARTS.join(', ')}.`);
  return {
    parts: names.length === 0 ? PARTS : names,
    isQuick: given.includes('--quick'),
    isFull: given.includes('--full'),
    isMillion: given.includes('--million'),
  };
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
