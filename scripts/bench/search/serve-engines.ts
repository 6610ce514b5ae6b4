import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readStaticFile } from '../../static-files.mjs';

/** A folder served to a page that may take times to the microsecond, and what it has sent. */
export interface EngineServer {
  readonly address: string;
  /** Bytes sent since this was last asked, of files whose path matches. */
  takeSent(wanted: RegExp): number;
  stop(): Promise<void>;
}

// Clocks are blurred to a tenth of a millisecond unless the page is cut off from other origins.
const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cache-Control': 'no-store',
};

/** Serves a folder on a free port. */
export async function serveEngines(root: string): Promise<EngineServer> {
  let sent: (readonly [string, number])[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    void readStaticFile(root, path.slice(1)).then((file) => {
      if (file === null) {
        response.writeHead(404, HEADERS).end();
        return;
      }
      sent.push([path, file.body.length]);
      response.writeHead(200, { ...HEADERS, 'Content-Type': file.mediaType }).end(file.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    takeSent(wanted) {
      const sum = sent.reduce((all, [path, size]) => all + (wanted.test(path) ? size : 0), 0);
      sent = [];
      return sum;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
