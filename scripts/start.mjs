import { join } from 'node:path';
import { buildSite } from './build-site.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { PROJECT_ROOT } from './project.mjs';
import { serve } from './serve.mjs';
import { MendableError, runCommand, say } from './terminal.mjs';

const DEFAULT_PORT = 4173;

await runCommand(async () => {
  const named = process.env['PORT'];
  const port = named === undefined || named === '' ? DEFAULT_PORT : readPort(named);
  await ensurePackages();
  const digests = process.env['DIGESTS']?.split(',').filter((path) => path !== '');
  await buildSite({ out: 'dist', ...(digests && { digests }) });
  const site = await serve({
    root: join(PROJECT_ROOT, 'dist'),
    port,
    otherPortAllowed: named === undefined || named === '',
  });
  if (site.port !== port) say(`port ${port} is taken, so this is another one.`);
  process.stdout.write(`Lectern is at ${site.address} (Ctrl+C stops it)\n`);
});

/** @param {string} text */
function readPort(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new MendableError(`PORT is ${text}, which is no port.`, 'use a number from 1 to 65535.');
}
