import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { acceptedCodings } from './content-coding.mjs';
import { readStaticFile } from './static-files.mjs';
import { MendableError } from './terminal.mjs';

/** @import { IncomingMessage, Server, ServerResponse } from 'node:http' */

// Both of them are `localhost`, and browsers differ in which they try first.
const LOOPBACK_ADDRESSES = ['127.0.0.1', '::1'];
const PORTS_TO_TRY = 50;

/**
 * @typedef {object} ServeOptions
 * @property {string} root the built site's folder
 * @property {number} port
 * @property {boolean} otherPortAllowed whether the next free port will do where this one is taken
 * @property {string} [basePath] the path the site stands under, `/` or such as `/some/where/`
 */

/**
 * Serves a built site to this machine alone.
 * @param {ServeOptions} options
 * @returns {Promise<{ address: string, port: number, stop: () => Promise<void> }>}
 */
export async function serve({ root, port, otherPortAllowed, basePath = '/' }) {
  const lastPort = otherPortAllowed ? port + PORTS_TO_TRY : port;
  for (let candidate = port; candidate <= lastPort; candidate += 1) {
    const servers = await listen(candidate, (request, response) => {
      void answer(root, basePath, request, response);
    });
    if (servers !== null) {
      return {
        address: `http://localhost:${candidate}${basePath}`,
        port: candidate,
        stop: () => close(servers),
      };
    }
  }
  throw new MendableError(
    `Port ${port} is taken by another program.`,
    'stop that program, or choose another port with PORT=4200 npm start.',
  );
}

/**
 * @param {string} root
 * @param {string} basePath
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 */
async function answer(root, basePath, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const codings = request.headers['accept-encoding']?.toString();
  const inside = path.startsWith(basePath) ? path.slice(basePath.length) : null;
  const file =
    inside === null ? null : await readStaticFile(root, inside, acceptedCodings(codings));
  if (file === null) {
    // A page in place of a missing asset would be taken for the asset.
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const tag = `"${createHash('sha256').update(file.body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'Cache-Control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: tag,
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
  };
  if (names(request.headers['if-none-match'], tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': file.mediaType,
    'Content-Length': file.body.length,
    ...(file.coding && { 'Content-Encoding': file.coding }),
  });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

/**
 * Whether an `If-None-Match` names a tag, that proxies may have marked as weak.
 * @param {string | undefined} header
 * @param {string} tag
 */
function names(header, tag) {
  const tags = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}

/**
 * @param {number} port
 * @param {(request: IncomingMessage, response: ServerResponse) => void} handler
 * @returns {Promise<Server[] | null>} null where the port is taken
 */
async function listen(port, handler) {
  /** @type {Server[]} */
  const servers = [];
  for (const host of LOOPBACK_ADDRESSES) {
    const server = createServer(handler);
    const failure = await listenOn(server, port, host);
    if (failure === null) {
      servers.push(server);
    } else if (failure === 'EADDRINUSE') {
      await close(servers);
      return null;
    } else if (failure === 'EACCES') {
      throw new MendableError(`Port ${port} is not open to you.`, 'choose a PORT above 1024.');
    }
  }
  return servers.length === 0 ? null : servers;
}

/**
 * @param {Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | null>} the failure's code; a machine without IPv6 refuses `::1`
 */
function listenOn(server, port, host) {
  return new Promise((resolve) => {
    server.once('error', (error) => resolve('code' in error ? String(error.code) : 'unknown'));
    server.listen(port, host, () => resolve(null));
  });
}

/** @param {readonly Server[]} servers */
async function close(servers) {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise((resolve) => {
          server.close(resolve);
          server.closeAllConnections();
        }),
    ),
  );
}
