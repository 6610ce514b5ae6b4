import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { firstJourneys } from './journey-share.mjs';
import { CACHE_FOLDER, PROJECT_ROOT, packageScript } from './project.mjs';
import { runNode } from './run-process.mjs';
import { runQuietly } from './run-quietly.mjs';
import { MendableError, runCommand, say } from './terminal.mjs';
import {
  addTotals,
  NO_TESTS,
  readPlaywrightReport,
  readVitestReport,
  totalsLine,
} from './test-totals.mjs';

// npm test takes the first journey of each file, so that it ends within a quarter of an hour on two
// processors; npm run test:all takes every one.
const ALL = process.argv.includes('--all');
const OF_EACH_FILE = 1;

const PLAYWRIGHT = packageScript('playwright/cli.js');
const REPORTS = join(CACHE_FOLDER, 'reports');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const E2E_REPORT = join(REPORTS, 'e2e.json');
const SHARE = join(REPORTS, 'journeys.txt');

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command a script for Node and its arguments
 * @property {string} mend how to go on after it failed
 * @property {{ file: string, read: (report: string) => import('./test-totals.mjs').Totals }} [report]
 * @property {NodeJS.ProcessEnv} [environment]
 */

/** @type {Step[]} */
const STEPS = [
  {
    name: 'types',
    command: [packageScript('typescript/bin/tsc'), '-b'],
    mend: 'mend the types named above, then npm run test:types.',
  },
  {
    name: 'lint',
    command: [
      packageScript('oxlint/bin/oxlint'),
      '--config=oxlint.config.mjs',
      '--type-aware',
      '--deny-warnings',
    ],
    mend: 'npm run fix mends what can be mended by itself, npm run test:lint shows the rest.',
  },
  {
    name: 'format',
    command: [packageScript('oxfmt/bin/oxfmt'), '--check', '.'],
    mend: 'npm run fix formats every file.',
  },
  {
    name: 'unused',
    command: [packageScript('knip/bin/knip.js')],
    mend: 'remove what is named above, or use it, then npm run test:unused.',
  },
  {
    name: 'unit',
    command: [
      packageScript('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
    ],
    mend: 'npm run test:unit -- FILE runs one file of tests alone.',
    report: { file: UNIT_REPORT, read: readVitestReport },
  },
  {
    name: 'end to end',
    command: [PLAYWRIGHT, 'test', '--reporter=list,json', ...(ALL ? [] : [`--test-list=${SHARE}`])],
    mend: 'npm run test:e2e -- -g "NAME" runs one journey alone.',
    report: { file: E2E_REPORT, read: readPlaywrightReport },
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: E2E_REPORT },
  },
  {
    name: 'bench',
    command: [join(PROJECT_ROOT, 'scripts', 'bench.mjs'), '--quick'],
    mend: 'npm run bench -- --quick runs it alone; a wrong answer is named in its tables.',
  },
  {
    name: 'size',
    command: [join(PROJECT_ROOT, 'scripts', 'size.mjs')],
    mend: 'npm run size shows where the bytes are.',
  },
];

let totals = NO_TESTS;
await runCommand(async () => {
  await ensurePackages();
  await ensureBrowser();
  await rm(REPORTS, { recursive: true, force: true });
  await mkdir(REPORTS, { recursive: true });
  if (!ALL) await chooseShare();
  for (const [index, step] of STEPS.entries()) {
    say(`test ${index + 1} of ${STEPS.length}: ${step.name}`);
    await runStep(step);
  }
});
// A step that failed without a failing test, such as the types, must not read as all well.
if (process.exitCode === 1 && totals.failed === 0)
  totals = addTotals(totals, { ...NO_TESTS, failed: 1 });
process.stdout.write(`${totalsLine(totals)}\n`);

async function chooseShare() {
  const listed = await runQuietly([PLAYWRIGHT, 'test', '--list'], {
    folder: PROJECT_ROOT,
    environment: {},
  });
  if (listed.status !== 0) {
    process.stdout.write(listed.output);
    throw new MendableError('The journeys cannot be listed.', 'mend what is named above.');
  }
  await writeFile(SHARE, firstJourneys(listed.output, OF_EACH_FILE));
}

/** @param {Step} step */
async function runStep({ name, command, mend, report, environment = {} }) {
  const status = await runNode(command, { folder: PROJECT_ROOT, environment });
  if (report !== undefined) {
    const text = await readFile(report.file, 'utf8').catch(() => null);
    if (text !== null) totals = addTotals(totals, report.read(text));
  }
  if (status !== 0) throw new MendableError(`The step "${name}" failed.`, mend);
}
