import { installFromDebian } from './debian.mjs';
import { firstExecutable, placesOnPath, programNamedBy } from './programs.mjs';
import { packageScript } from './project.mjs';
import { runNode } from './run-process.mjs';
import { MendableError, say } from './terminal.mjs';

/**
 * @typedef {object} Firefox
 * @property {string} path absolute
 * @property {boolean} isOfPlaywright whether it is the build that Playwright patches for itself, which
 *   it drives by a protocol of its own
 */

/**
 * The Firefox to test with: `$FIREFOX_PATH`, one on the PATH, one in a usual place, or Playwright's own.
 * @returns {Promise<Firefox | undefined>}
 */
export async function findFirefox() {
  const named = await programNamedBy('FIREFOX_PATH', 'a Firefox program');
  if (named !== undefined) return { path: named, isOfPlaywright: false };
  const found = await firstExecutable([...placesOnPath(['firefox-esr']), ...usualPlaces()]);
  if (found !== undefined) return { path: found, isOfPlaywright: false };
  const { firefox } = await import('playwright');
  const own = await firstExecutable([firefox.executablePath()]);
  return own === undefined ? undefined : { path: own, isOfPlaywright: true };
}

/**
 * Finds a Firefox or gets one: as root on Debian and its kin from apt, else by Playwright.
 * @returns {Promise<Firefox>}
 */
export async function ensureFirefox() {
  for (const get of [async () => {}, getFromDebian, getFromPlaywright]) {
    await get();
    const firefox = await findFirefox();
    if (firefox !== undefined) return firefox;
  }
  throw new MendableError(
    'No Firefox was found and none could be installed.',
    'install Firefox ESR (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to one, and run this again.',
  );
}

async function getFromDebian() {
  await installFromDebian(['firefox-esr']);
}

async function getFromPlaywright() {
  say('no Firefox found; asking Playwright for one …');
  await runNode([packageScript('playwright/cli.js'), 'install', 'firefox']);
}

function usualPlaces() {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32') return ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'];
  return ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox'];
}
