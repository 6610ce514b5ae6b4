import { resolve, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { readDigestBundle } from './digest-bundle.ts';

/** Told to the page when there is another bundle. */
const BUNDLE_EVENT = 'lectern:bundle';
/** Editors write a file in several steps; this long after the last it is read, in ms. */
const SETTLING = 50;

const TYPES: ReadonlyMap<string, string> = new Map([
  ['json', 'application/json'],
  ['bin', 'application/octet-stream'],
]);

/** Whether a file is one of the digests at paths, or in a folder of them. */
export function isWithin(paths: readonly string[], file: string): boolean {
  const absolute = resolve(file);
  return paths.some((path) => {
    const place = resolve(path);
    return absolute === place || absolute.startsWith(place + sep);
  });
}

/**
 * Serves the bundle of digests from memory and follows changes to them. A digest with an error is
 * shown as Vite's overlay, and the last bundle without one stays.
 */
export async function serveDigests(
  server: ViteDevServer,
  paths: readonly string[],
  cache: string | null,
): Promise<void> {
  let files: ReadonlyMap<string, Uint8Array> = new Map();
  const read = async (): Promise<boolean> => {
    const digests = await readDigestBundle(paths, { cache });
    try {
      for (const warning of digests.warnings) server.config.logger.warn(warning);
      const [error] = digests.errors;
      if (error !== undefined) showError(server, error, digests.errors);
      if (error !== undefined && files.size > 0) return false;
      const written = new Map<string, Uint8Array>();
      digests.write(({ file, bytes }) => written.set(file, bytes));
      files = written;
      return true;
    } finally {
      digests.close();
    }
  };
  await read();
  followChanges(server, paths, read);
  serveFiles(server, (file) => files.get(file));
}

function followChanges(
  server: ViteDevServer,
  paths: readonly string[],
  read: () => Promise<boolean>,
): void {
  let timer: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();
  const readAndTell = async (): Promise<void> => {
    if (await read()) tellPage(server);
  };
  server.watcher.add(paths.map((path) => resolve(path)));
  server.watcher.on('all', (_, file) => {
    if (!isWithin(paths, file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = reading.then(readAndTell).catch((error: unknown) => {
        server.config.logger.error(String(error));
      });
    }, SETTLING);
  });
}

function tellPage(server: ViteDevServer): void {
  sendEmptyUpdate(server);
  server.environments.client.hot.send(BUNDLE_EVENT);
}

/** Takes the overlay of an error that is mended away. */
function sendEmptyUpdate(server: ViteDevServer): void {
  server.environments.client.hot.send({ type: 'update', updates: [] });
}

function showError(server: ViteDevServer, first: string, errors: readonly string[]): void {
  // A page whose first update comes over an overlay reloads, as if it had never run.
  sendEmptyUpdate(server);
  for (const error of errors) server.config.logger.error(error);
  const err = { message: first, stack: errors.slice(1).join('\n'), plugin: 'lectern-digests' };
  server.environments.client.hot.send({ type: 'error', err });
}

function serveFiles(server: ViteDevServer, find: (file: string) => Uint8Array | undefined): void {
  const folder = `${server.config.base}bundle/`;
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(folder)) return next();
    const file = pathname.slice(folder.length);
    const bytes = find(file);
    const type = TYPES.get(file.slice(file.lastIndexOf('.') + 1)) ?? 'text/plain';
    response.writeHead(bytes === undefined ? 404 : 200, {
      'Content-Type': bytes === undefined ? 'text/plain' : type,
      'Cache-Control': 'no-store',
    });
    response.end(bytes ?? 'There is no such file in the bundle.');
  });
}
