import { createHash } from 'node:crypto';
import { lstat, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { holdingLock } from './lock.mjs';
import { CACHE_FOLDER, PROJECT_ROOT } from './project.mjs';
import { runNode, runProcess } from './run-process.mjs';
import { MendableError, say } from './terminal.mjs';

const LOCK_FOLDER = join(CACHE_FOLDER, 'install.lock');
const PACKAGES_FOLDER = join(PROJECT_ROOT, 'node_modules');
const STAMP_FILE = join(PACKAGES_FOLDER, '.ensure');

/**
 * Whether a Node version can run the build tools: 20.19 or later of 20, 22.12 or later of 22, or 24.
 * @param {string} version such as `20.19.0`
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
}

/**
 * Installs the packages of the lockfile where that has not been done for this very lockfile,
 * platform and Node; otherwise costs one hash.
 */
export async function ensurePackages() {
  if (!isSupportedNode(process.versions.node)) {
    throw new MendableError(
      `Node ${process.versions.node} is too old to build Lectern.`,
      'install Node 20.19, 22.12 or 24 or later from https://nodejs.org and run this again.',
    );
  }
  const wanted = await wantedStamp();
  if ((await readStamp()) === wanted) return;
  await holdingLock(LOCK_FOLDER, async () => {
    // Another process may have installed them while this one waited for the lock.
    if ((await readStamp()) !== wanted) await install(wanted);
  });
}

async function wantedStamp() {
  const lockfile = await readFile(join(PROJECT_ROOT, 'package-lock.json'));
  const major = process.versions.node.split('.')[0];
  return createHash('sha256')
    .update(lockfile)
    .update(`${process.platform}-${process.arch}-${major}`)
    .digest('hex');
}

async function readStamp() {
  return readFile(STAMP_FILE, 'utf8').catch(() => '');
}

/** npm empties the folder before it installs, which through a link would be another project's. */
async function refuseLink() {
  const entry = await lstat(PACKAGES_FOLDER).catch(() => null);
  if (entry?.isSymbolicLink() !== true) return;
  throw new MendableError(
    'node_modules is a link to another folder, whose packages would be deleted.',
    'remove the link, so that this project gets packages of its own.',
  );
}

/** @param {string} stamp */
async function install(stamp) {
  await refuseLink();
  say('installing packages (about a minute the first time) …');
  // No package needs its install scripts, and packages that cannot run any can do less harm.
  const npmArguments = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
  const npm = process.env['npm_execpath'];
  const options = { folder: PROJECT_ROOT };
  const status =
    npm === undefined
      ? await runProcess('npm', npmArguments, options)
      : await runNode([npm, ...npmArguments], options);
  if (status !== 0) {
    throw new MendableError(
      'The packages could not be installed.',
      'check the network and that you may write to this folder, then run the command again.',
    );
  }
  // Written last, so that an install that was broken off is done again.
  await writeFile(STAMP_FILE, stamp);
  say('packages are installed.');
}
