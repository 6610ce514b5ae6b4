import { join } from 'node:path';
import { installFromDebian, isRoot } from './debian.mjs';
import { firstExecutable, placesOnPath, programNamedBy } from './programs.mjs';
import { packageScript } from './project.mjs';
import { runNode } from './run-process.mjs';
import { MendableError, say } from './terminal.mjs';

const NAMES_ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];

// Debian's program on the PATH is a script that stays between us and the browser.
const DEBIAN_SHELL = '/usr/lib/chromium/chromium-headless-shell';
const SHELLS_ON_PATH = ['chromium-headless-shell', 'chrome-headless-shell'];

/**
 * The Chromium to test with: `$CHROMIUM_PATH`, one on the PATH, one in a usual place, or Playwright's
 * own.
 * @returns {Promise<string | undefined>} its absolute path, undefined where there is none
 */
export async function findBrowser() {
  const named = await programNamedBy('CHROMIUM_PATH', 'a Chromium or Chrome program');
  if (named !== undefined) return named;
  const places = [...placesOnPath(NAMES_ON_PATH), ...usualPlaces(), ...(await playwrightPlace())];
  return firstExecutable(places);
}

/**
 * Chromium without windows, which does most that the whole browser does for a third of its work.
 * @returns {Promise<string | undefined>} its absolute path, undefined where there is none
 */
export async function findShell() {
  return firstExecutable([DEBIAN_SHELL, ...placesOnPath(SHELLS_ON_PATH)]);
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
  await installFromDebian(['chromium']);
  // Apart, so that a release without the shell still gets its browser.
  await installFromDebian(['chromium-headless-shell']);
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
