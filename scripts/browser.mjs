import { access, constants, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { packageScript } from './project.mjs';
import { runNode, runProcess } from './run-process.mjs';
import { MendableError, say } from './terminal.mjs';

const NAMES_ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];

/**
 * The Chromium to test with: `$CHROMIUM_PATH`, one on the PATH, one in a usual place, or Playwright's
 * own.
 * @returns {Promise<string | undefined>} its absolute path, undefined where there is none
 */
export async function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (await isExecutable(named)) return named;
    throw new MendableError(
      `CHROMIUM_PATH names ${named}, which cannot be run.`,
      'set CHROMIUM_PATH to a Chromium or Chrome program, or unset it.',
    );
  }
  for (const candidate of [...onPath(), ...usualPlaces(), ...(await playwrightPlace())]) {
    if (await isExecutable(candidate)) return candidate;
  }
  return undefined;
}

/**
 * Finds a Chromium or gets one: by Playwright, else, as root on Debian and its kin, from apt.
 * @returns {Promise<string>} its absolute path
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return found;
  for (const get of [getFromPlaywright, getFromDebian]) {
    await get();
    const browser = await findBrowser();
    if (browser !== undefined) return browser;
  }
  throw new MendableError(
    'No Chromium was found and none could be installed.',
    'install Chrome or Chromium, or set CHROMIUM_PATH to one, and run this again.',
  );
}

/**
 * What Chromium is to be started with; its sandbox refuses to run as root.
 * @returns {string[]}
 */
export function browserFlags() {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return isRoot() ? ['--no-sandbox', ...quiet] : quiet;
}

async function getFromPlaywright() {
  say('no Chromium found; asking Playwright for one …');
  await runNode([packageScript('playwright/cli.js'), 'install', 'chromium']);
}

async function getFromDebian() {
  const isDebian = await readFile('/etc/debian_version').then(
    () => true,
    () => false,
  );
  if (!isDebian || !isRoot()) return;
  say("installing Debian's Chromium …");
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await runProcess('apt-get', ['update'], { environment });
  const install = ['install', '--yes', '--no-install-recommends', 'chromium'];
  await runProcess('apt-get', install, { environment });
}

function isRoot() {
  return process.getuid?.() === 0;
}

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES_ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') return windowsPlaces();
  return ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

function windowsPlaces() {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => process.env[name] ?? [],
  );
  const programs = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ];
  return programs.flatMap((parts) => roots.map((root) => join(root, ...parts)));
}

async function playwrightPlace() {
  const { chromium } = await import('playwright');
  return [chromium.executablePath()];
}

/** @param {string} path */
async function isExecutable(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
