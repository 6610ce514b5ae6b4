import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { PARTS } from './endurance-parts.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { ensureFirefox } from './firefox.mjs';
import { CACHE_FOLDER, PROJECT_ROOT } from './project.mjs';
import { runQuietly } from './run-quietly.mjs';
import { MendableError, runCommand, say } from './terminal.mjs';

// npm run test:endurance runs every part at its full size; with names after -- those alone, with
// --count N each at that size: npm run test:endurance -- kills --count 50.

const RESULTS = join(CACHE_FOLDER, 'endurance.json');

/** @typedef {import('./endurance-parts.mjs').Part} Part */
/** @typedef {{ part: string, what: string, done: number, asked: number, failures: number, seconds: number }} Figure */

await runCommand(async () => {
  const { names, count } = readArguments(process.argv.slice(2));
  await ensurePackages();
  await ensureBrowser();
  if (names.includes('firefox-kills')) await ensureFirefox();
  /** @type {Figure[]} */
  const figures = [];
  for (const name of names) figures.push(await measure(partOf(name), count));
  await keep(figures);
  process.stdout.write(table(figures));
  say(`the figures are in ${RESULTS}.`);
  if (figures.some(({ failures }) => failures > 0)) {
    throw new MendableError(
      'Not everything lasted.',
      'the output above names the case that failed, and the seed that leads to it.',
    );
  }
});

/**
 * Runs a part in batches, each from a seed of its own, and says how far it is after each.
 * @param {Part} part
 * @param {number | null} count in place of the part's own size
 * @returns {Promise<Figure>}
 */
async function measure(part, count) {
  const asked = part.isWhole === true ? part.size : (count ?? part.size);
  const start = Date.now();
  const firstSeed = 1 + (Math.floor(start / 1000) % 1_000_000_000);
  let [done, failures] = [0, 0];
  for (let batch = 0; done < asked; batch += 1) {
    const cases = Math.min(part.batch, asked - done);
    const seed = firstSeed + batch;
    const environment = { ENDURANCE_CASES: String(cases), ENDURANCE_SEED: String(seed) };
    const { status, output } = await runQuietly(part.command, {
      folder: PROJECT_ROOT,
      environment: part.isWhole === true ? {} : environment,
    });
    if (status !== 0) {
      failures += 1;
      process.stderr.write(output);
      say(`${part.name}: a batch of ${cases} from seed ${seed} failed.`);
    }
    done += cases;
    say(progress(part, { done, asked, seconds: secondsSince(start) }));
  }
  return { part: part.name, what: part.what, done, asked, failures, seconds: secondsSince(start) };
}

/**
 * @param {Part} part
 * @param {{ done: number, asked: number, seconds: number }} state
 */
function progress({ name, what }, { done, asked, seconds }) {
  const rate = done / Math.max(seconds, 0.001);
  const left = Math.round((asked - done) / rate);
  return `${name}: ${done} of ${asked} ${what}, ${rate.toFixed(1)} a second, ${left} s left`;
}

/**
 * Writes the figures beside those of the parts that were run before.
 * @param {readonly Figure[]} figures
 */
async function keep(figures) {
  const before = await readFile(RESULTS, 'utf8').then(JSON.parse, () => ({}));
  const date = new Date().toISOString();
  const now = Object.fromEntries(figures.map((figure) => [figure.part, { ...figure, date }]));
  const results = { machine: machine(), figures: { ...before.figures, ...now } };
  await mkdir(CACHE_FOLDER, { recursive: true });
  await writeFile(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
}

/** @param {readonly Figure[]} figures */
function table(figures) {
  const rows = [
    ['part', 'done', 'of', 'failed batches', 'seconds', 'what'],
    ...figures.map(({ part, done, asked, failures, seconds, what }) =>
      [part, done, asked, failures, Math.round(seconds), what].map(String),
    ),
  ];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) => `${row.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join('  ')}\n`)
    .join('');
}

function machine() {
  return {
    node: process.version,
    system: `${process.platform} ${release()}`,
    processors: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
  };
}

/** @param {readonly string[]} given */
function readArguments(given) {
  const at = given.indexOf('--count');
  const count = at === -1 ? null : Number(given[at + 1]);
  if (count !== null && !(Number.isInteger(count) && count > 0))
    throw new MendableError('--count takes a number.', 'such as --count 50.');
  const names = given.filter((_, index) => at === -1 || (index !== at && index !== at + 1));
  return { names: names.length === 0 ? PARTS.map(({ name }) => name) : names, count };
}

/** @param {string} name */
function partOf(name) {
  const part = PARTS.find((each) => each.name === name);
  if (part !== undefined) return part;
  throw new MendableError(
    `There is no part "${name}".`,
    `name some of ${PARTS.map((each) => each.name).join(', ')}, or none for all.`,
  );
}

/** @param {number} start */
function secondsSince(start) {
  return (Date.now() - start) / 1000;
}
