import { packageScript } from './project.mjs';

/**
 * A part of the endurance run: tests of the project, at a size that would be too long for every day.
 * @typedef {object} Part
 * @property {string} name
 * @property {string} what its cases, in words
 * @property {number} size how many cases
 * @property {number} batch how many of them between two lines of progress
 * @property {readonly string[]} command a script for Node and its arguments
 * @property {boolean} [isWhole] whether it always runs as a whole, at its own size
 */

const VITEST = [packageScript('vitest/vitest.mjs'), 'run', '--testTimeout=3600000'];
const PLAYWRIGHT = [packageScript('playwright/cli.js'), 'test', '--workers=2'];
const OTHER_BROWSERS = '--config=playwright.browsers.config.ts';

/** @type {readonly Part[]} */
export const PARTS = [
  {
    name: 'kills',
    what: 'kills of Chromium',
    size: 1000,
    batch: 50,
    command: [...PLAYWRIGHT, '--project=chromium', 'durability.spec.ts'],
  },
  {
    name: 'firefox-kills',
    what: 'kills of Firefox',
    size: 200,
    batch: 20,
    command: [...PLAYWRIGHT, OTHER_BROWSERS, '--project=firefox', 'durability.spec.ts'],
  },
  {
    name: 'tabs',
    what: 'writes of two tabs at once',
    size: 10_000,
    batch: 400,
    command: [...PLAYWRIGHT, '--project=chromium', 'two-tabs.spec.ts', '-g', 'none is lost'],
  },
  {
    name: 'storage-calls',
    what: 'rounds of every act with every storage call failing, once and for good',
    size: 1,
    batch: 1,
    command: [...VITEST, 'src/state/storage-faults.test.ts'],
    isWhole: true,
  },
  {
    name: 'links',
    what: 'random links',
    size: 50_000,
    batch: 10_000,
    command: [...VITEST, 'src/domain/query/address.test.ts', '-t', 'whatever a link says'],
  },
  {
    name: 'exports',
    what: 'exports read back',
    size: 20_000,
    batch: 2_000,
    command: [...VITEST, 'src/domain/cite/read-back.test.ts', '-t', 'reads back from every format'],
  },
  {
    name: 'parser',
    what: 'inputs of the parser, twice',
    size: 100_000,
    batch: 20_000,
    command: [
      ...VITEST,
      'src/domain/digest/parse-digest.property.test.ts',
      '-t',
      'loses nothing of',
    ],
  },
];
