import { readFile } from 'node:fs/promises';
import { runProcess } from './run-process.mjs';
import { say } from './terminal.mjs';

/** Whether this process is root's, who may install programs and whom Chromium's sandbox refuses. */
export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * Installs packages as root on Debian and its kin; does nothing elsewhere.
 * @param {readonly string[]} packages
 */
export async function installFromDebian(packages) {
  const isDebian = await readFile('/etc/debian_version').then(
    () => true,
    () => false,
  );
  if (!isDebian || !isRoot()) return;
  say(`installing from Debian: ${packages.join(', ')} …`);
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await runProcess('apt-get', ['update'], { environment });
  const install = ['install', '--yes', '--no-install-recommends', ...packages];
  await runProcess('apt-get', install, { environment });
}
