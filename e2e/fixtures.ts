import { expect, test as base } from 'playwright/test';
import { buildDigestSite, buildSeedSite } from './built-site.ts';
import { prepareContext } from './engines.ts';
import type { Engine } from './engines.ts';
import { startFaultServer } from './fault-server.ts';
import type { FaultServer } from './fault-server.ts';
import { watchForTroubles } from './troubles.ts';
import type { Troubles } from './troubles.ts';

export { expect };

/** Serves the site of digests, texts by file name. */
export type ServeDigests = (digests: Readonly<Record<string, string>>) => Promise<void>;

interface TestFixtures {
  /** The engine that this test runs in. */
  readonly engine: Engine;
  /** The site of the seeds on a server that can be told to fail; healed after each test. */
  readonly server: FaultServer;
  /** What went wrong in the browser; the test fails at its end unless it allowed it. */
  readonly troubles: Troubles;
  /** Serves the site of other digests, texts by file name, for the rest of the test. */
  readonly serveDigests: ServeDigests;
}

interface WorkerFixtures {
  readonly workerServer: FaultServer;
}

/** Playwright's test, on a server of our own, that fails on any trouble in the browser. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  workerServer: [
    // Playwright reads a fixture's needs from this pattern and refuses a plain parameter.
    async ({ playwright: _playwright }, provide) => {
      const server = await startFaultServer(await buildSeedSite());
      await provide(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  server: async ({ workerServer }, provide) => {
    await provide(workerServer);
    workerServer.serve(await buildSeedSite());
    workerServer.heal();
  },

  engine: async ({ browserName }, provide) =>
    provide(browserName === 'firefox' ? 'firefox' : 'chromium'),

  context: async ({ context, engine }, provide) => {
    await prepareContext(context, engine);
    await provide(context);
  },

  // Playwright resolves addresses such as `?view=unread` against this one.
  baseURL: async ({ server }, provide) => provide(server.address),

  troubles: [
    async ({ context, server }, provide) => {
      const troubles = await watchForTroubles(context, server.origin);
      await provide(troubles);
      expect(troubles.found(), 'troubles in the browser').toEqual([]);
    },
    { auto: true },
  ],

  serveDigests: async ({ server }, provide) => {
    await provide(async (digests) => server.serve(await buildDigestSite(digests)));
  },
});
