import { installFromDebian } from './debian.mjs';
import { firstExecutable, placesOnPath } from './programs.mjs';
import { MendableError } from './terminal.mjs';

const DEBIAN_PACKAGES = ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus', 'dbus-x11'];

/**
 * What runs WebKitGTK without a screen: its driver, its small browser, and the two programs that give
 * them a screen and a message bus.
 * @typedef {{ driver: string, browser: string, screen: string, bus: string }} WebKit
 */

/**
 * The WebKitGTK to test with, all of it or nothing.
 * @returns {Promise<WebKit | undefined>} absolute paths
 */
export async function findWebKit() {
  const driver = await firstExecutable(placesOnPath(['WebKitWebDriver']));
  const browser = await firstExecutable(browserPlaces());
  const screen = await firstExecutable(placesOnPath(['xvfb-run']));
  const bus = await firstExecutable(placesOnPath(['dbus-run-session']));
  if (driver === undefined || browser === undefined) return undefined;
  return screen === undefined || bus === undefined ? undefined : { driver, browser, screen, bus };
}

/**
 * Finds WebKitGTK or gets it from apt, as root on Debian and its kin.
 * @returns {Promise<WebKit>}
 */
export async function ensureWebKit() {
  const found = await findWebKit();
  if (found !== undefined) return found;
  await installFromDebian(DEBIAN_PACKAGES);
  const webkit = await findWebKit();
  if (webkit !== undefined) return webkit;
  throw new MendableError(
    'WebKitGTK, which is tested through its own driver, was not found and could not be installed.',
    `on Debian and its kin: sudo apt-get install ${DEBIAN_PACKAGES.join(' ')}; elsewhere leave it out with npm run test:browsers -- chromium firefox.`,
  );
}

function browserPlaces() {
  const architectures = ['x86_64', 'aarch64', 'i386', 'arm'];
  const builds = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'];
  return architectures.flatMap((architecture) =>
    builds.map((build) => `/usr/lib/${architecture}-linux-gnu/${build}/MiniBrowser`),
  );
}
