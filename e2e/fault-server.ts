import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readStaticFile } from '../scripts/static-files.mjs';
import { answerWithFault } from './fault.ts';
import type { Fault } from './fault.ts';

/** The sub-path that the same site is served under as well. */
const SUB_PATH = '/some/where/';

/** What a fault is for: the site's own paths, such as `assets/index-abc.js`, that it matches. */
interface StandingFault {
  readonly paths: RegExp;
  readonly fault: Fault;
  /** How many more requests it answers. */
  left: number;
}

/** A static host of this machine that can be told to misbehave. */
export interface FaultServer {
  /** Such as `http://localhost:40123`, without a slash. */
  readonly origin: string;
  /** The site's address at the root. */
  readonly address: string;
  /** The site's address under a sub-path. */
  readonly subPathAddress: string;
  /** Paths asked for so far, relative to the site, in order. */
  readonly requests: readonly string[];
  /** Answers requests for matching paths with a fault, the first `times` of them or all. */
  fail(paths: RegExp, fault: Fault, times?: number): void;
  /** Ends all faults, lets hanging requests go and forgets the requests so far. */
  heal(): void;
  /** Serves another built site from now on, as after a deploy. */
  serve(site: string): void;
  stop(): Promise<void>;
}

/** Starts a fault server on a free port for a built site's folder. */
export async function startFaultServer(firstSite: string): Promise<FaultServer> {
  let site = firstSite;
  let faults: StandingFault[] = [];
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = sitePath(request);
    requests.push(path);
    void answer(site, path, takeFault(faults, path), response);
  });
  const origin = await listen(server);
  return {
    origin,
    address: `${origin}/`,
    subPathAddress: `${origin}${SUB_PATH}`,
    requests,
    fail(paths, fault, times = Infinity) {
      faults.unshift({ paths, fault, left: times });
    },
    heal() {
      faults = [];
      requests.length = 0;
      server.closeAllConnections();
    },
    serve(next) {
      site = next;
    },
    stop: () => stop(server),
  };
}

async function answer(
  site: string,
  path: string,
  fault: Fault | null,
  response: ServerResponse,
): Promise<void> {
  const file = await readStaticFile(site, path);
  if (fault !== null) {
    answerWithFault(fault, file, response);
  } else if (file === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
  } else {
    // No caching, so that a fault is met by every request that the page makes.
    const headers = { 'Content-Type': file.mediaType, 'Cache-Control': 'no-store' };
    response.writeHead(200, headers).end(file.body);
  }
}

function sitePath(request: IncomingMessage): string {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  return path.startsWith(SUB_PATH) ? path.slice(SUB_PATH.length) : path.slice(1);
}

function takeFault(faults: readonly StandingFault[], path: string): Fault | null {
  const standing = faults.find(({ paths, left }) => left > 0 && paths.test(path));
  if (standing === undefined) return null;
  standing.left -= 1;
  return standing.fault;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

async function stop(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
