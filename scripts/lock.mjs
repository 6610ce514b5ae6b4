import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { MendableError, say } from './terminal.mjs';

const STALE_AFTER_MILLISECONDS = 5 * 60_000;
const ASK_EVERY_MILLISECONDS = 300;

/**
 * Does a piece of work while no other process does one under the same lock. A lock whose holder is
 * gone, or that is older than five minutes, is broken.
 * @param {string} folder the lock: it exists while it is held
 * @param {() => Promise<void>} work
 */
export async function holdingLock(folder, work) {
  let told = false;
  while (!(await takeLock(folder))) {
    if (!told) say('waiting for another process that is at the same work …');
    told = true;
    await wait(ASK_EVERY_MILLISECONDS);
  }
  try {
    await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function takeLock(folder) {
  try {
    await mkdir(dirname(folder), { recursive: true });
    await mkdir(folder);
    await writeFile(join(folder, 'holder'), String(process.pid));
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
      throw new MendableError(
        'This folder cannot be written to.',
        'make it yours, or copy the project to a folder that you may write to.',
      );
    }
  }
  if (await isAbandoned(folder)) await rm(folder, { recursive: true, force: true });
  return false;
}

/** @param {string} folder */
async function isAbandoned(folder) {
  const entry = await stat(folder).catch(() => null);
  if (entry === null) return false;
  if (Date.now() - entry.mtimeMs > STALE_AFTER_MILLISECONDS) return true;
  const holder = Number(await readFile(join(folder, 'holder'), 'utf8').catch(() => ''));
  // Between making the folder and naming the holder there is a moment without a name.
  return holder > 0 && !isAlive(holder);
}

/** @param {number} processId */
function isAlive(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
